import { setImmediate } from 'node:timers/promises';
import type { Call, Contender } from '../contender.ts';
import { contenders } from '../contenders.ts';
import type { Pair } from '../statistics.ts';
import { createStubNetwork } from '../stub-network.ts';
import { DOWNLOAD_BYTES, PATHS } from '../vendor.ts';
import { type ContenderJob, meet } from './load.ts';
import { alternate, timed } from './rounds.ts';

// One call after the other: what each of them costs.

/** A document that is 1 MiB of JSON, give or take its braces. */
const body = { text: 'x'.repeat(1 << 20) };

const read = (client: Call) => client(PATHS.read);

/**
 * What is called: a read on a network that looks at nothing (`bare`), on one that makes a Request (`stub`), or over real
 * HTTP (`loopback`); a POST of 1 MiB, or a download, over real HTTP.
 */
const CALLS = {
  bare: read,
  stub: read,
  loopback: read,
  post: (client: Call) => client(PATHS.write, { body }),
  async download(client: Call) {
    let bytes = 0;
    const stream = (await client(PATHS.download, { stream: true })) as AsyncIterable<Uint8Array>;
    for await (const chunk of stream) bytes += chunk.length;
    if (bytes !== DOWNLOAD_BYTES) throw new Error(`A download ended after ${bytes} bytes.`);
  },
};

interface CallJob extends ContenderJob {
  what: keyof typeof CALLS;
  /** How many in a row, one after the other, in each round. */
  calls: number;
}

/** A call of a client that holds a fresh token, and what is to be done before each round. */
async function ready({ what, calls, contender, url }: CallJob) {
  const stub = what === 'bare' || what === 'stub' ? createStubNetwork(what === 'stub') : undefined;
  const client = await meet({ contender, url }, {}, stub?.fetch);
  const call = () => CALLS[what](client);
  await call();
  return { call, prepare: () => stub?.prepare(calls) };
}

/**
 * Nanoseconds of a call of a contender and of the floor, which take turns, for each round. `warmUp`: calls of each before
 * the first round, so that everything is compiled and connected.
 */
export async function overhead({
  rounds,
  warmUp,
  ...job
}: CallJob & { rounds: number; warmUp: number }): Promise<Pair[]> {
  const roundOf = async (contender: CallJob['contender']) => {
    const { call, prepare } = await ready({ ...job, contender });
    return async () => {
      prepare();
      // A network gives the event loop a turn with each answer. Without one a runtime keeps all that has a weak reference,
      // such as the signals of requests, and its garbage would be what is measured.
      await setImmediate();
      return timed(call, job.calls);
    };
  };
  const floor = await roundOf('floor');
  const contender = await roundOf(job.contender);
  for (let done = 0; done < warmUp; done += job.calls) {
    await floor();
    await contender();
  }
  return alternate(floor, contender, rounds);
}

/** The most memory that the process has had resident, in MiB, over so many calls. */
export async function memory(job: CallJob): Promise<number> {
  const { call } = await ready(job);
  await timed(call, job.calls);
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
  await read(await contender.create({ url, token }));
  const firstCallMs = performance.now() - made;
  return { importMs, firstCallMs, bothMs: importMs + firstCallMs };
}
