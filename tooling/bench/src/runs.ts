import { fileURLToPath } from 'node:url';
import { readJson } from '@tooling/test-kit/repository';
import { type ContenderId, contenders } from './contenders.ts';
import type { Network } from './measures/cost.ts';
import type { LoadResult } from './measures/load.ts';
import type { runJob } from './processes.ts';
import { allowedLogins, leastLogins, ofContender, ratios, spread } from './statistics.ts';
import { control } from './vendor.ts';

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
  contenders: ContenderFacts[];
} & Partial<Found>;

/** What each scenario finds. */
export type Found = { [Name in ScenarioName]: Awaited<ReturnType<(typeof scenarios)[Name]>> };

/** What was measured, with the versions that are installed. */
export function factsOf(id: ContenderId) {
  const { name, packages, recipe } = contenders[id];
  const folder = fileURLToPath(new URL('../node_modules/', import.meta.url));
  const versionOf = (name: string) => readJson<{ version: string }>(`${folder}${name}/package.json`).version;
  return { id, name, packages: packages.map((each) => `${each} ${versionOf(each)}`), recipe };
}

export type ContenderFacts = ReturnType<typeof factsOf>;

export type ScenarioName = keyof typeof scenarios;

/** The scenarios in the order in which they run. */
export const scenarios = { overhead, herd, storm, revoke, bodies, start };

export const scenarioNames = Object.keys(scenarios) as ScenarioName[];

/** A row for each contender. One after the other: they would measure each other. */
const rowsOf = <Row extends object>(ids: readonly ContenderId[], of: (id: ContenderId) => Promise<Row>) =>
  Array.fromAsync(ids, async (id) => ({ id, ...(await of(id)) }));

/** Several processes: how code is compiled and laid out, and what memory it takes, stays the same within one. */
const times = <Value>(length: number, of: () => Promise<Value>) => Array.fromAsync({ length }, of);

/** A young generation, in MiB, that holds all that a round allocates. */
const ROOMY = ['--expose-gc', '--min-semi-space-size=128', '--max-semi-space-size=128'];

async function overhead({ contenders, url, quick, measure }: RunContext) {
  const pairsOn = async (network: Network, contender: ContenderId) => {
    const size = network === 'loopback' ? { rounds: 120, calls: 20 } : { rounds: 250, calls: 100 };
    const job = { contender, url, network, ...size };
    return (await times(quick ? 1 : 3, () => measure('overhead', job))).flat();
  };
  const rows = await rowsOf(contenders, async (contender) => {
    const stub = await pairsOn('stub', contender);
    const bare = await pairsOn('bare', contender);
    const loopback = await pairsOn('loopback', contender);
    return {
      /** Times of the floor's, by network. */
      ratios: { stub: ratios(stub), bare: ratios(bare), loopback: ratios(loopback) },
      /** Of a call on the stub network. */
      stubMicroseconds: ofContender(stub).median / 1000,
      /** That a call allocates on the heap, on the stub network. */
      bytes: await measure('allocation', { contender, url, rounds: 31, calls: 200 }, ROOMY),
    };
  });
  /** What the token engine adds to a call whose token is fresh. */
  const engine = await measure('engine', { rounds: 600, calls: 500 }, ROOMY);
  return { rows, engine };
}

async function herd({ contenders, url, quick, measure }: RunContext) {
  const setup = { calls: quick ? 1_000 : 10_000, loginMs: 150 };
  const rows = await rowsOf(contenders, (contender) => measure('herd', { contender, url, ...setup }));
  return { setup, rows };
}

async function storm({ contenders, url, quick, measure }: RunContext) {
  const vendor = { lifeMs: 2_000, loginMs: 150, answerMs: 40 };
  const setup = { seconds: quick ? 5 : 20, inFlight: 50, warmUpMs: 2_500, ...vendor };
  // Floor and ours are compared more closely, in turn: the longest of many calls is also the machine's doing.
  const pairs = Array.from({ length: quick ? 1 : 5 }, () => contenders.slice(0, 2)).flat();
  const rounds = await rowsOf([...pairs, ...contenders.slice(2)], (contender) =>
    measure('storm', { contender, url, ...setup }),
  );
  const durationMs = setup.seconds * 1000;
  return {
    setup,
    /** The fewest logins that such a run can do with. */
    leastLogins: leastLogins(durationMs, setup.lifeMs),
    /** The most logins of a client that renews within the soft window. */
    allowedLogins: allowedLogins(durationMs, setup.lifeMs),
    rows: contenders.map((id) => ({ id, ...merged(rounds.filter((round) => round.id === id)) })),
  };
}

/** Several rounds as one: calls add up, the most logins of a round count, times are the medians of all rounds. */
export function merged(rounds: readonly LoadResult[]): LoadResult & { rounds: number } {
  const sum = (of: 'calls' | 'failures' | 'refused') => rounds.reduce((total, round) => total + round[of], 0);
  const latencies = rounds.flatMap(({ latency }) => latency ?? []);
  const median = (of: 'p50' | 'p99' | 'longest') => spread(latencies.map((one) => one[of])).median;
  return {
    // For what its first failure said, if there was one.
    ...(rounds.find(({ firstFailure }) => firstFailure !== undefined) ?? rounds[0]),
    rounds: rounds.length,
    calls: sum('calls'),
    failures: sum('failures'),
    refused: sum('refused'),
    logins: Math.max(...rounds.map(({ logins }) => logins)),
    ...(latencies.length > 0 && {
      latency: { p50: median('p50'), p99: median('p99'), longest: median('longest') },
    }),
  };
}

async function revoke({ contenders, url, quick, measure }: RunContext) {
  const vendor = { loginMs: 150, answerMs: 250 };
  const setup = { times: 5, everyMs: quick ? 500 : 1_500, inFlight: 500, warmUpMs: 500, ...vendor };
  const rows = await rowsOf(contenders, (contender) => measure('revoke', { contender, url, ...setup }));
  return { setup, rows };
}

/** Rounds of the comparison of a transfer; transfers in a row, for the memory. */
const TRANSFERS = { post: { rounds: 60, inRow: 30 }, download: { rounds: 16, inRow: 3 } };

async function bodies({ contenders, url, quick, measure }: RunContext) {
  const transfer = async (contender: ContenderId, direction: keyof typeof TRANSFERS) => {
    const { rounds, inRow } = TRANSFERS[direction];
    const job = { contender, url, direction, rounds: inRow };
    const pairs = await measure('throughput', { ...job, rounds });
    const peaks = await times(quick ? 3 : 5, async () => ({
      floor: await measure('memory', { ...job, contender: 'floor' }),
      contender: await measure('memory', job),
    }));
    return {
      /** Times the floor's. */
      throughput: ratios(pairs),
      mibPerSecond: ofContender(pairs).median,
      /** Times the floor's. */
      memory: ratios(peaks),
      peakMiB: ofContender(peaks).median,
    };
  };
  const rows = await rowsOf(contenders, async (id) => ({
    post: await transfer(id, 'post'),
    download: await transfer(id, 'download'),
  }));
  return { rows };
}

async function start({ contenders, url, quick, measure }: RunContext) {
  const { token } = await control(url, { settings: {} });
  const rows = await rowsOf(contenders, async (contender) => {
    const pairs = await times(quick ? 5 : 11, async () => ({
      floor: await measure('start', { contender: 'floor', url, token }),
      contender: await measure('start', { contender, url, token }),
    }));
    const of = (what: 'importMs' | 'firstCallMs' | 'bothMs') =>
      pairs.map(({ floor, contender }) => ({ floor: floor[what], contender: contender[what] }));
    return {
      importMs: ofContender(of('importMs')),
      firstCallMs: ofContender(of('firstCallMs')),
      /** Import and first call together, as times of the floor's. */
      ratio: ratios(of('bothMs')),
    };
  });
  return { rows };
}
