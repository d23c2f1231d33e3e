import type { Contender } from '../contender.ts';
import { type ContenderId, contenders } from '../contenders.ts';
import type { Pair } from '../statistics.ts';
import { createStubNetwork } from '../stub-network.ts';
import { DOWNLOAD_BYTES, PATHS } from '../vendor.ts';
import { type ContenderJob, meet } from './load.ts';
import { allocated, alternate, timed } from './rounds.ts';

// One call after the other: what each of them costs.

/** What a call goes through: nothing, a fetch that reads its request and answers at once, or real HTTP on loopback. */
export type Network = 'bare' | 'stub' | 'loopback';

export interface RoundsJob extends ContenderJob {
  /** How many times floor and contender take turns. */
  rounds: number;
  /** Calls in a row, one after the other, in each half of a round. */
  calls: number;
}

/** Calls before the first round, so that everything is compiled and connected. */
const WARM_UP_CALLS = 2_000;

/** Nanoseconds of a call of a contender and of the floor, for each round. */
export async function overhead(job: RoundsJob & { network: Network }): Promise<Pair[]> {
  const { network, rounds, calls } = job;
  const prepare = async (contender: ContenderId) => {
    const stub = network === 'loopback' ? undefined : createStubNetwork(network === 'stub');
    const read = await connect({ ...job, contender }, stub?.fetch);
    return () => {
      stub?.prepare(calls);
      return timed(read, calls);
    };
  };
  const floor = await prepare('floor');
  const contender = await prepare(job.contender);
  const warmUp = network === 'loopback' ? WARM_UP_CALLS / 4 : WARM_UP_CALLS;
  for (let done = 0; done < warmUp; done += calls) {
    await floor();
    await contender();
  }
  return alternate(floor, contender, rounds);
}

/** A read of a client that holds a fresh token. */
async function connect(job: ContenderJob, fetch?: typeof globalThis.fetch) {
  const call = await meet(job, {}, fetch);
  const read = () => call(PATHS.read);
  await read();
  return read;
}

/** Bytes that a call allocates on V8's heap, on the stub network. */
export async function allocation({ rounds, calls, ...job }: RoundsJob): Promise<number> {
  const stub = createStubNetwork(true);
  const read = await connect(job, stub.fetch);
  return allocated(read, rounds, calls, () => stub.prepare(calls));
}

/** What is transferred: a document that is 1 MiB of JSON, give or take its braces, or a download. */
const TRANSFERS = { post: 1 << 20, download: DOWNLOAD_BYTES };

export interface BodiesJob extends ContenderJob {
  direction: keyof typeof TRANSFERS;
  rounds: number;
}

async function transferOf(job: BodiesJob): Promise<() => Promise<unknown>> {
  const call = await meet(job);
  const body = { text: 'x'.repeat(TRANSFERS.post) };
  if (job.direction === 'post') return () => call(PATHS.write, { body });
  return async () => {
    let bytes = 0;
    const stream = (await call(PATHS.download, { stream: true })) as AsyncIterable<Uint8Array>;
    for await (const chunk of stream) bytes += chunk.length;
    if (bytes !== DOWNLOAD_BYTES) throw new Error(`A download ended after ${bytes} bytes.`);
  };
}

/** MiB per second of each transfer, in turns with the floor. */
export async function throughput(job: BodiesJob): Promise<Pair[]> {
  const prepare = async (contender: ContenderId) => {
    const transfer = await transferOf({ ...job, contender });
    await transfer();
    return async () => TRANSFERS[job.direction] / (1 << 20) / ((await timed(transfer, 1)) / 1e9);
  };
  return alternate(await prepare('floor'), await prepare(job.contender), job.rounds);
}

/** The most memory that the process has had resident, in MiB, over so many transfers. */
export async function memory(job: BodiesJob): Promise<number> {
  const transfer = await transferOf(job);
  for (let round = 0; round < job.rounds; round++) await transfer();
  return process.resourceUsage().maxRSS / 1024;
}

/**
 * What a process pays before it has its first answer: to import what a user installs, and from making the client to its
 * first answer, with a login where there is one. Nothing here may use fetch before the contender does.
 */
export async function start({ contender: id, url, token }: ContenderJob & { token: string }) {
  const contender: Contender = contenders[id];
  const begun = performance.now();
  for (const name of contender.packages) await import(name);
  const importMs = performance.now() - begun;
  const made = performance.now();
  const call = await contender.create({ url, token });
  await call(PATHS.read);
  const firstCallMs = performance.now() - made;
  return { importMs, firstCallMs, bothMs: importMs + firstCallMs };
}
