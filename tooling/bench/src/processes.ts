import { fileURLToPath } from 'node:url';
import { execaNode } from 'execa';
import type { Measures } from './worker.ts';

const here = (name: string) => fileURLToPath(new URL(name, import.meta.url));

/**
 * Measures in a process of its own, so that neither compiled code nor memory of one contender meets another's. Rejects with
 * the command and what it printed. No measurement takes two minutes; one that hangs is ended.
 */
export async function runJob<Kind extends keyof Measures>(
  kind: Kind,
  job: Parameters<Measures[Kind]>[0],
  nodeOptions: readonly string[] = [],
): Promise<Awaited<ReturnType<Measures[Kind]>>> {
  const options = { nodeOptions, timeout: 2 * 60_000 };
  const { ipcOutput } = await execaNode(here('worker.ts'), [kind, JSON.stringify(job)], options);
  return ipcOutput[0] as Awaited<ReturnType<Measures[Kind]>>;
}

export type Vendor = Awaited<ReturnType<typeof startVendor>>;

/** Starts the neutral vendor in a process of its own. It ends with this process, also where that is killed. */
export async function startVendor() {
  const child = execaNode(here('vendor-server.ts'), { nodeOptions: [], reject: false, stdio: 'inherit' });
  return { url: (await child.getOneMessage()) as string, close: () => child.kill() };
}
