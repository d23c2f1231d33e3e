import { fileURLToPath } from 'node:url';
import { readJson } from '@tooling/test-kit/repository';
import { type ContenderId, contenders } from './contenders.ts';
import { type Direction, type Network, POST_BYTES, type StartResult } from './measures/cost.ts';
import type { StormResult } from './measures/load.ts';
import type { runJob } from './processes.ts';
import { allowedLogins, differences, leastLogins, quantile, ratios, spread } from './statistics.ts';
import { controlOf, DOWNLOAD_BYTES } from './vendor.ts';

/** What a scenario is run with. */
export interface RunContext {
  /** Base URL of the vendor. */
  url: string;
  contenders: readonly ContenderId[];
  quick: boolean;
  measure: typeof runJob;
}

/** What one run has found. Every table is made from this and from nothing else. */
export type Results = {
  machine: { node: string; cores: number; platform: string };
  /** Short rounds: good for a look, not for a statement. */
  quick: boolean;
  contenders: ContenderFacts[];
} & { [Name in ScenarioName]?: Awaited<ReturnType<(typeof scenarios)[Name]>> };

/** What was measured, with the versions that are installed. */
export function factsOf(id: ContenderId) {
  const { name, packages, recipe, renews } = contenders[id];
  const folder = fileURLToPath(new URL('../node_modules/', import.meta.url));
  const versionOf = (name: string) => readJson<{ version: string }>(`${folder}${name}/package.json`).version;
  return { id, name, packages: packages.map((each) => `${each} ${versionOf(each)}`), recipe, renews };
}

export type ContenderFacts = ReturnType<typeof factsOf>;

export type ScenarioName = keyof typeof scenarios;

/** The scenarios in the order in which they run. */
export const scenarios = { overhead, herd, storm, revoke, bodies, start };

export const scenarioNames = Object.keys(scenarios) as ScenarioName[];

/** One after the other: they would measure each other. */
async function inTurn<Item, Value>(
  items: readonly Item[],
  of: (item: Item) => Promise<Value>,
): Promise<Value[]> {
  const values: Value[] = [];
  for (const item of items) values.push(await of(item));
  return values;
}

const times = <Value>(count: number, of: () => Promise<Value>) => inTurn(Array.from({ length: count }), of);

/** A young generation, in MiB, that holds all that a round allocates. */
const ROOMY = ['--expose-gc', '--min-semi-space-size=128', '--max-semi-space-size=128'];

async function overhead(context: RunContext) {
  const { url, quick, measure } = context;
  const rows = await inTurn(context.contenders, async (id) => {
    const [stub, bare, loopback] = [
      await pairsOn('stub', id, context),
      await pairsOn('bare', id, context),
      await pairsOn('loopback', id, context),
    ];
    const allocation = { contender: id, url, rounds: quick ? 11 : 31, calls: 200 };
    return {
      id,
      /** Times of the floor's, by network. */
      ratios: { stub: ratios(stub), bare: ratios(bare), loopback: ratios(loopback) },
      /** Of a call on the stub network. */
      stubMicroseconds: spread(stub.map((pair) => pair.contender)).median / 1000,
      /** That a call allocates on the heap, on the stub network. */
      bytes: await measure('allocation', allocation, ROOMY),
    };
  });
  const share = await measure('engine', { rounds: quick ? 200 : 600, calls: 500 }, ROOMY);
  /** What the token engine adds to a call whose token is fresh. */
  const engine = {
    authFetchNs: differences(share.authFetch),
    authFetchBytes: share.authFetchBytes,
    getTokenNs: differences(share.getToken),
    getTokenBytes: share.getTokenBytes,
  };
  return { rows, engine };
}

/** Of several processes, since how code was compiled and laid out stays the same within one. */
async function pairsOn(network: Network, contender: ContenderId, { url, quick, measure }: RunContext) {
  const size =
    network === 'loopback'
      ? { rounds: quick ? 100 : 120, calls: 20 }
      : { rounds: quick ? 200 : 250, calls: 100 };
  const job = { contender, url, network, ...size };
  return (await times(quick ? 1 : 3, () => measure('overhead', job))).flat();
}

async function herd({ contenders, url, quick, measure }: RunContext) {
  const setup = { calls: quick ? 1_000 : 10_000, loginMs: 150 };
  const rows = await inTurn(contenders, async (contender) => ({
    id: contender,
    ...(await measure('herd', { contender, url, ...setup })),
  }));
  return { setup, rows };
}

async function storm({ contenders, url, quick, measure }: RunContext) {
  const setup = { seconds: quick ? 5 : 20, inFlight: 50, lifeMs: 2_000, loginMs: 150, answerMs: 40 };
  // Floor and ours are compared more closely, in turn: the longest of many calls is also the machine's doing.
  const pairs = Array.from({ length: quick ? 1 : 5 }, () => contenders.slice(0, 2)).flat();
  const results = await inTurn([...pairs, ...contenders.slice(2)], async (contender) => ({
    id: contender,
    result: await measure('storm', { contender, url, ...setup }),
  }));
  const durationMs = setup.seconds * 1000;
  return {
    setup,
    /** The fewest logins that such a run can do with. */
    leastLogins: leastLogins(durationMs, setup.lifeMs),
    /** The most logins of a client that renews within the soft window. */
    allowedLogins: allowedLogins(durationMs, setup.lifeMs),
    rows: contenders.map((id) => ({
      id,
      ...merged(results.filter((one) => one.id === id).map(({ result }) => result)),
    })),
  };
}

/** Several rounds as one: calls add up, the most logins of a round count, times are the medians of all rounds. */
export function merged(results: readonly StormResult[]): StormResult & { rounds: number } {
  const sum = (of: 'calls' | 'failures' | 'refused') =>
    results.reduce((total, result) => total + result[of], 0);
  const latencies = results.flatMap(({ latency }) => latency ?? []);
  const median = (of: 'p50' | 'p99' | 'longest') => {
    const all = latencies.map((latency) => latency[of]);
    return quantile(all, 0.5);
  };
  const firstFailure = results.find((result) => result.firstFailure)?.firstFailure;
  return {
    rounds: results.length,
    calls: sum('calls'),
    failures: sum('failures'),
    refused: sum('refused'),
    logins: Math.max(...results.map(({ logins }) => logins)),
    ...(firstFailure !== undefined && { firstFailure }),
    ...(latencies.length > 0 && {
      latency: { p50: median('p50'), p99: median('p99'), longest: median('longest') },
    }),
  };
}

async function revoke({ contenders, url, quick, measure }: RunContext) {
  const setup = { times: 5, everyMs: quick ? 500 : 1_500, inFlight: 500, loginMs: 150, answerMs: 250 };
  const rows = await inTurn(contenders, async (contender) => ({
    id: contender,
    ...(await measure('revoke', { contender, url, ...setup })),
  }));
  return { setup, rows };
}

/** Size of a transfer; rounds of the comparison; transfers in a row, for the memory. */
const TRANSFERS = {
  post: { bytes: POST_BYTES, rounds: 60, inRow: 30 },
  download: { bytes: DOWNLOAD_BYTES, rounds: 16, inRow: 3 },
};

async function bodies({ contenders, url, quick, measure }: RunContext) {
  /** In MiB, of each of several processes, since it differs from process to process. */
  const peaksOf = (contender: ContenderId, direction: Direction) => {
    const job = { contender, url, direction, rounds: TRANSFERS[direction].inRow };
    return times(quick ? 3 : 5, () => measure('memory', job));
  };
  const transfer = async (contender: ContenderId, direction: Direction, floorPeaks: readonly number[]) => {
    const { bytes, rounds } = TRANSFERS[direction];
    const job = { contender, url, direction, rounds: quick ? rounds / 4 : rounds };
    const pairs = await measure('throughput', job);
    const peaks = await peaksOf(contender, direction);
    const perSecond = pairs.map((pair) => bytes / (1 << 20) / pair.contender);
    return {
      /** Times the floor's: the inverse of time. */
      throughput: ratios(pairs.map((pair) => ({ floor: pair.contender, contender: pair.floor }))),
      mibPerSecond: spread(perSecond).median,
      /** Times the floor's. */
      memory: ratios(peaks.map((peak, index) => ({ floor: floorPeaks[index]!, contender: peak }))),
      peakMiB: spread(peaks).median,
    };
  };
  const floor = { post: await peaksOf('floor', 'post'), download: await peaksOf('floor', 'download') };
  const rows = await inTurn(contenders, async (id) => ({
    id,
    post: await transfer(id, 'post', floor.post),
    download: await transfer(id, 'download', floor.download),
  }));
  return { rows };
}

async function start({ contenders, url, quick, measure }: RunContext) {
  await controlOf(url).configure({});
  const rows = await inTurn(contenders, async (id) => {
    const token = await controlOf(url).token();
    const pairs = await times(quick ? 5 : 11, async () => ({
      floor: await measure('start', { contender: 'floor', url, token }),
      contender: await measure('start', { contender: id, url, token }),
    }));
    const whole = ({ importMs, firstCallMs }: StartResult) => importMs + firstCallMs;
    return {
      id,
      importMs: spread(pairs.map(({ contender }) => contender.importMs)),
      firstCallMs: spread(pairs.map(({ contender }) => contender.firstCallMs)),
      /** Import and first call together, as times of the floor's. */
      ratio: ratios(pairs.map((pair) => ({ floor: whole(pair.floor), contender: whole(pair.contender) }))),
    };
  });
  return { rows };
}
