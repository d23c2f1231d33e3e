import { manifest } from '@tooling/test-kit/repository';
import { type ContenderId, contenders } from './contenders.ts';
import type { LoadResult } from './measures/load.ts';
import { runJob } from './processes.ts';
import { expectedLogins, ofContender, ratios, spread } from './statistics.ts';
import { control, DOWNLOAD_BYTES } from './vendor.ts';

/** What a scenario is run with. */
interface RunContext {
  /** Base URL of the vendor. */
  url: string;
  contenders: readonly ContenderId[];
  quick: boolean;
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
  const versionOf = (name: string) => manifest(`tooling/bench/node_modules/${name}`).version;
  return { id, name, packages: packages.map((each) => `${each} ${versionOf(each)}`), recipe };
}

export type ContenderFacts = ReturnType<typeof factsOf>;

export type ScenarioName = keyof typeof scenarios;

/** The scenarios in the order in which they run. */
export const scenarios = { overhead, herd, storm, revoke, bodies, start };

export const scenarioNames = Object.keys(scenarios) as ScenarioName[];

/** A row for each contender, one after the other: they would measure each other. */
async function rowsOf<Row extends object>(
  ids: readonly ContenderId[],
  of: (id: ContenderId) => Promise<Row>,
) {
  const rows: (Row & { id: ContenderId })[] = [];
  for (const id of ids) {
    console.log(`[${Math.round(performance.now() / 1000)} s] ${id}`);
    rows.push({ id, ...(await of(id)) });
  }
  return rows;
}

/** Several processes: how code is compiled and laid out, and what memory it takes, stays the same within one. */
async function times<Value>(count: number, of: () => Promise<Value>) {
  const values: Value[] = [];
  while (values.length < count) values.push(await of());
  return values;
}

/** As {@link times}, floor and contender in turns. */
const pairs = <Value>(length: number, contender: ContenderId, of: (id: ContenderId) => Promise<Value>) =>
  times(length, async () => ({ floor: await of('floor'), contender: await of(contender) }));

/** How long floor and contender are compared in one process. Of transfers, how many `inRow` show what memory they take. */
const SIZES = {
  bare: { rounds: 250, calls: 100, warmUp: 2_000 },
  stub: { rounds: 250, calls: 100, warmUp: 2_000 },
  loopback: { rounds: 120, calls: 20, warmUp: 500 },
  post: { rounds: 60, calls: 1, warmUp: 1, inRow: 30, mib: 1 },
  download: { rounds: 16, calls: 1, warmUp: 1, inRow: 3, mib: DOWNLOAD_BYTES / (1 << 20) },
};

async function overhead({ contenders, url, quick }: RunContext) {
  const rows = await rowsOf(contenders, async (contender) => {
    const pairsOn = async (what: 'stub' | 'bare' | 'loopback') => {
      const job = { contender, url, what, ...SIZES[what] };
      return (await times(quick ? 1 : 3, () => runJob('overhead', job))).flat();
    };
    const [stub, bare, loopback] = [await pairsOn('stub'), await pairsOn('bare'), await pairsOn('loopback')];
    return {
      /** Times of the floor's, by network. */
      ratios: { stub: ratios(stub), bare: ratios(bare), loopback: ratios(loopback) },
      /** Of a call on the stub network. */
      stubMicroseconds: ofContender(stub).median / 1000,
    };
  });
  /** What the token engine adds to a call whose token is fresh. */
  const engine = await runJob('engine', { rounds: 600, calls: 500 }, [
    // A young generation, in MiB, that holds all that a round allocates.
    '--expose-gc',
    '--min-semi-space-size=128',
    '--max-semi-space-size=128',
  ]);
  return { rows, engine };
}

async function herd({ contenders, url, quick }: RunContext) {
  const setup = { calls: quick ? 1_000 : 10_000, loginMs: 150 };
  const rows = await rowsOf(contenders, (contender) => runJob('herd', { contender, url, ...setup }));
  return { setup, rows };
}

async function storm({ contenders, url, quick }: RunContext) {
  const vendor = { lifeMs: 2_000, loginMs: 150, answerMs: 40 };
  const setup = { seconds: quick ? 5 : 20, inFlight: 50, warmUpMs: 2_500, ...vendor };
  // Floor and ours are compared more closely, in turn: the longest of many calls is also the machine's doing.
  const more = Array.from({ length: quick ? 0 : 4 }, () => contenders.slice(0, 2));
  const rounds = await rowsOf([...more.flat(), ...contenders], (contender) =>
    runJob('storm', { contender, url, ...setup }),
  );
  const rows = contenders.map((id) => ({ id, ...merged(rounds.filter((round) => round.id === id)) }));
  return { setup, ...expectedLogins(setup.seconds * 1000, setup.lifeMs), rows };
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

async function revoke({ contenders, url, quick }: RunContext) {
  const vendor = { loginMs: 150, answerMs: 250 };
  const setup = { times: 5, everyMs: quick ? 500 : 1_500, inFlight: 500, warmUpMs: 500, ...vendor };
  const rows = await rowsOf(contenders, (contender) => runJob('revoke', { contender, url, ...setup }));
  return { setup, rows };
}

async function bodies({ contenders, url, quick }: RunContext) {
  const transfer = async (contender: ContenderId, what: 'post' | 'download') => {
    const { inRow, mib, ...size } = SIZES[what];
    const took = await runJob('overhead', { contender, url, what, ...size });
    const peaks = await pairs(quick ? 3 : 5, contender, (contender) =>
      runJob('memory', { contender, url, what, calls: inRow }),
    );
    return {
      /** Times the floor's: the inverse of time. */
      throughput: ratios(took.map(({ floor, contender }) => ({ floor: contender, contender: floor }))),
      mibPerSecond: (mib * 1e9) / ofContender(took).median,
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

async function start({ contenders, url, quick }: RunContext) {
  const { token } = await control(url, { settings: {} });
  const rows = await rowsOf(contenders, async (id) => {
    const found = await pairs(quick ? 5 : 11, id, (contender) => runJob('start', { contender, url, token }));
    const of = (what: 'importMs' | 'firstCallMs' | 'bothMs') =>
      found.map(({ floor, contender }) => ({ floor: floor[what], contender: contender[what] }));
    return {
      importMs: ofContender(of('importMs')),
      firstCallMs: ofContender(of('firstCallMs')),
      /** Import and first call together, as times of the floor's. */
      ratio: ratios(of('bothMs')),
    };
  });
  return { rows };
}
