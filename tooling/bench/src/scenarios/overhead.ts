import type { Client, Contender } from '../contender.ts';
import type { ContenderJob } from '../contenders.ts';
import { loadContender } from '../contenders.ts';
import { type Pair, quantile } from '../statistics.ts';
import { createStubNetwork, type StubNetwork } from '../stub-network.ts';
import { controlOf } from '../vendor/control.ts';
import { alternate } from './alternate.ts';

/** What a call goes through: nothing, a fetch that reads its request and answers at once, or real HTTP on loopback. */
export type Network = 'bare' | 'stub' | 'loopback';

export interface OverheadJob extends ContenderJob {
  network: Network;
  /** How many times floor and contender take turns. */
  rounds: number;
  /** Calls in a row, one after the other, in each half of a round. */
  calls: number;
}

export interface OverheadResult {
  /** Nanoseconds of a call, for each round. */
  pairs: Pair[];
}

/** Calls before the first round, so that everything is compiled and connected. */
const WARM_UP_CALLS = 2_000;

/** Measures a contender and the floor in turns, each of them first in every other round. */
export async function measureOverhead(job: OverheadJob): Promise<OverheadResult> {
  const { contender: id, network, rounds, calls } = job;
  const floor = await prepare(await loadContender('floor'), job);
  const contender = await prepare(await loadContender(id), job);
  const warmUp = network === 'loopback' ? WARM_UP_CALLS / 4 : WARM_UP_CALLS;
  for (let done = 0; done < warmUp; done += calls) {
    await floor(calls);
    await contender(calls);
  }
  return {
    pairs: await alternate(
      () => floor(calls),
      () => contender(calls),
      rounds,
    ),
  };
}

/** What makes so many calls and tells how many nanoseconds each of them took. */
type Measure = (calls: number) => Promise<number>;

async function prepare(contender: Contender, { url, network }: OverheadJob): Promise<Measure> {
  const stub = network === 'loopback' ? undefined : createStubNetwork(network === 'stub');
  const client = await connect(contender, url, stub);
  return async (calls) => {
    stub?.prepare(calls);
    const begun = performance.now();
    for (let call = 0; call < calls; call++) await client.read();
    return ((performance.now() - begun) * 1e6) / calls;
  };
}

/** A client that holds a fresh token. */
async function connect(contender: Contender, url: string, stub: StubNetwork | undefined): Promise<Client> {
  const client = contender.create({ url, token: await controlOf(url).token(), fetch: stub?.fetch });
  await client.read();
  return client;
}

export interface AllocationJob extends ContenderJob {
  rounds: number;
  calls: number;
}

export interface AllocationResult {
  /** Bytes that a call allocates on V8's heap, on the stub network. */
  bytes: number;
}

/**
 * Needs `--expose-gc` and a young generation that is larger than what one round allocates, so that no collection falls
 * into a round; the median passes over a round where one did.
 */
export async function measureAllocation(job: AllocationJob): Promise<AllocationResult> {
  const { contender, url, rounds, calls } = job;
  const stub = createStubNetwork(true);
  const client = await connect(await loadContender(contender), url, stub);
  const allocated: number[] = [];
  for (let round = 0; round < rounds; round++) {
    stub.prepare(calls);
    globalThis.gc!();
    const before = process.memoryUsage().heapUsed;
    for (let call = 0; call < calls; call++) await client.read();
    allocated.push((process.memoryUsage().heapUsed - before) / calls);
  }
  return { bytes: quantile(allocated, 0.5) };
}
