import type { Client } from '../contender.ts';
import type { ContenderJob } from '../contenders.ts';
import type { Pair } from '../statistics.ts';
import { DOWNLOAD_BYTES } from '../vendor/answers.ts';
import { alternate } from './alternate.ts';
import { meet } from './load.ts';

/** What is sent, or what is received. */
export type Direction = 'post' | 'download';

export interface BodiesJob extends ContenderJob {
  direction: Direction;
  rounds: number;
}

/** A document that is 1 MiB of JSON, give or take its braces. */
export const POST_BYTES = 1 << 20;

function operation(client: Client, direction: Direction): () => Promise<unknown> {
  if (direction === 'post') {
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
export async function measureThroughput(job: BodiesJob): Promise<{ pairs: Pair[] }> {
  const prepare = async (contender: ContenderJob['contender']) => {
    const { client } = await meet({ ...job, contender }, {});
    const transfer = operation(client, job.direction);
    await transfer();
    return async () => {
      const begun = performance.now();
      await transfer();
      return (performance.now() - begun) / 1000;
    };
  };
  return { pairs: await alternate(await prepare('floor'), await prepare(job.contender), job.rounds) };
}

/** The most memory that the process has had resident, in MiB, over so many transfers. */
export async function measureMemory(job: BodiesJob): Promise<{ peakMiB: number }> {
  const { client } = await meet(job, {});
  const transfer = operation(client, job.direction);
  for (let round = 0; round < job.rounds; round++) await transfer();
  return { peakMiB: process.resourceUsage().maxRSS / 1024 };
}
