import type { Client, Contender } from '../contender.ts';
import { contenders } from '../contenders.ts';
import type { Pair } from '../statistics.ts';
import { createStubNetwork } from '../stub-network.ts';
import { controlOf, DOWNLOAD_BYTES } from '../vendor.ts';
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
  const { contender: id, url, network, rounds, calls } = job;
  const prepare = async (contender: Contender) => {
    const stub = network === 'loopback' ? undefined : createStubNetwork(network === 'stub');
    const client = await connect(contender, url, stub?.fetch);
    return () => {
      stub?.prepare(calls);
      return timed(() => client.read(), calls);
    };
  };
  const floor = await prepare(contenders.floor);
  const contender = await prepare(contenders[id]);
  const warmUp = network === 'loopback' ? WARM_UP_CALLS / 4 : WARM_UP_CALLS;
  for (let done = 0; done < warmUp; done += calls) {
    await floor();
    await contender();
  }
  return alternate(floor, contender, rounds);
}

/** A client that holds a fresh token. */
async function connect(contender: Contender, url: string, fetch?: typeof globalThis.fetch): Promise<Client> {
  const client = await contender.create({ url, token: await controlOf(url).token(), fetch });
  await client.read();
  return client;
}

/** Bytes that a call allocates on V8's heap, on the stub network. */
export async function allocation({ contender, url, rounds, calls }: RoundsJob): Promise<number> {
  const stub = createStubNetwork(true);
  const client = await connect(contenders[contender], url, stub.fetch);
  return allocated(
    () => client.read(),
    rounds,
    calls,
    () => stub.prepare(calls),
  );
}

/** What is sent, or what is received. */
export type Direction = 'post' | 'download';

export interface BodiesJob extends ContenderJob {
  direction: Direction;
  rounds: number;
}

/** A document that is 1 MiB of JSON, give or take its braces. */
export const POST_BYTES = 1 << 20;

async function transferOf(job: BodiesJob): Promise<() => Promise<unknown>> {
  const { client } = await meet(job);
  if (job.direction === 'post') {
    const document = { text: 'x'.repeat(POST_BYTES) };
    return () => client.write(document);
  }
  return async () => {
    let bytes = 0;
    for await (const chunk of await client.download()) bytes += chunk.length;
    if (bytes !== DOWNLOAD_BYTES) throw new Error(`A download ended after ${bytes} bytes.`);
  };
}

/** Seconds of each transfer, in turns with the floor. */
export async function throughput(job: BodiesJob): Promise<Pair[]> {
  const prepare = async (contender: ContenderJob['contender']) => {
    const transfer = await transferOf({ ...job, contender });
    await transfer();
    return async () => (await timed(transfer, 1)) / 1e9;
  };
  return alternate(await prepare('floor'), await prepare(job.contender), job.rounds);
}

/** The most memory that the process has had resident, in MiB, over so many transfers. */
export async function memory(job: BodiesJob): Promise<number> {
  const transfer = await transferOf(job);
  for (let round = 0; round < job.rounds; round++) await transfer();
  return process.resourceUsage().maxRSS / 1024;
}

/** `importMs`; `firstCallMs`: from making the client to its first answer, with a login where there is one. */
export interface StartResult {
  importMs: number;
  firstCallMs: number;
}

/** What a process pays before it has its first answer. Nothing here may use fetch before the contender does. */
export async function start({
  contender: id,
  url,
  token,
}: ContenderJob & { token: string }): Promise<StartResult> {
  const contender: Contender = contenders[id];
  const begun = performance.now();
  for (const name of contender.packages) await import(name);
  const importMs = performance.now() - begun;
  const made = performance.now();
  await (await contender.create({ url, token })).read();
  return { importMs, firstCallMs: performance.now() - made };
}
