import type { ContenderId } from '../contenders.ts';
import { runJob } from '../job.ts';
import type { EngineShare, OverheadRow } from '../results.ts';
import type { Network } from '../scenarios/overhead.ts';
import { differences, type Pair, quantile, ratios } from '../statistics.ts';
import type { Run, RunContext } from './run.ts';

const NETWORKS: readonly Network[] = ['stub', 'bare', 'loopback'];
/** A young generation, in MiB, that holds all that a round allocates. */
const ROOMY = ['--expose-gc', '--min-semi-space-size=128', '--max-semi-space-size=128'];

/** Several processes each, since how code was compiled and laid out stays the same within one. */
const sizesOf = (quick: boolean) =>
  quick
    ? { processes: 1, stubRounds: 200, loopbackRounds: 100 }
    : { processes: 3, stubRounds: 250, loopbackRounds: 120 };

export const overhead: Run = {
  steps: ({ contenders, quick }) => contenders.length * (NETWORKS.length * sizesOf(quick).processes + 1) + 1,

  async run(context) {
    const rows: OverheadRow[] = [];
    for (const contender of context.contenders) rows.push(await rowOf(contender, context));
    return { overhead: { rows, engine: await engineShare(context) } };
  },
};

async function rowOf(contender: ContenderId, context: RunContext): Promise<OverheadRow> {
  const { url, quick, step } = context;
  const stub = await pairsOn('stub', contender, context);
  const bare = await pairsOn('bare', contender, context);
  const loopback = await pairsOn('loopback', contender, context);
  step(`overhead: ${contender}, bytes`);
  const { bytes } = await runJob(
    'allocation',
    { contender, url, rounds: quick ? 11 : 31, calls: 200 },
    ROOMY,
  );
  return {
    id: contender,
    ratios: { stub: ratios(stub), bare: ratios(bare), loopback: ratios(loopback) },
    stubMicroseconds:
      quantile(
        stub.map((pair) => pair.contender),
        0.5,
      ) / 1000,
    bytes,
  };
}

async function pairsOn(network: Network, contender: ContenderId, context: RunContext): Promise<Pair[]> {
  const { url, quick, step } = context;
  const { processes, stubRounds, loopbackRounds } = sizesOf(quick);
  const size =
    network === 'loopback' ? { rounds: loopbackRounds, calls: 20 } : { rounds: stubRounds, calls: 100 };
  const pairs: Pair[] = [];
  for (let process = 1; process <= processes; process++) {
    step(`overhead: ${contender}, ${network}, process ${process} of ${processes}`);
    pairs.push(...(await runJob('overhead', { contender, url, network, ...size })).pairs);
  }
  return pairs;
}

async function engineShare({ quick, step }: RunContext): Promise<EngineShare> {
  step('overhead: the engine alone');
  const share = await runJob('engine', { rounds: quick ? 200 : 600, calls: 500 }, ROOMY);
  return {
    authFetchNs: differences(share.authFetch),
    authFetchBytes: share.authFetchBytes,
    getTokenNs: differences(share.getToken),
    getTokenBytes: share.getTokenBytes,
  };
}
