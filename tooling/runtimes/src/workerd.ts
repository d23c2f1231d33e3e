import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { cleanEnvironment } from '@tooling/test-kit/command';
import { execa } from 'execa';
import { binary, RUN_LIMIT_MS, type Runtime, versionOf } from './runtime.ts';

/** The runtime's behaviour of this day, which is what projects have that were begun then. */
const COMPATIBILITY_DATE = '2025-10-01';
const READY_LIMIT_MS = 20_000;

// Without the flag for Node's modules: nothing of them may be needed.
const config = `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [
    (name = "main", worker = (
      modules = [(name = "worker.js", esModule = embed "worker.mjs")],
      compatibilityDate = "${COMPATIBILITY_DATE}",
    )),
    (name = "internet", network = (allow = ["local"])),
  ],
  sockets = [(name = "http", address = "127.0.0.1:0", http = (), service = "main")],
);
`;

/** Cloudflare's runtime, with the packages in one file, as its own tool bundles them. */
export const workerd: Runtime = {
  title: 'workerd by bundle',
  abilities: ['request-streams', 'visible-redirects', 'bound-requests'],
  version: () => versionOf(binary('workerd')),
  run: (folder, stage) =>
    inWorkerd(folder, async (origin) => {
      const address = `${origin}/?stage=${encodeURIComponent(stage)}`;
      const answer = await fetch(address, { signal: AbortSignal.timeout(RUN_LIMIT_MS) });
      if (!answer.ok) throw new Error(`answered ${answer.status}: ${await answer.text()}`);
    }),
};

/** Serves `worker.mjs` of a folder on loopback while `use` runs. Resolves to everything that was printed. */
export async function inWorkerd(folder: string, use: (origin: string) => Promise<void>): Promise<string> {
  writeFileSync(`${folder}/workerd.capnp`, config);
  const child = execa(binary('workerd'), ['serve', 'workerd.capnp', '--control-fd=3'], {
    cwd: folder,
    env: cleanEnvironment(),
    extendEnv: false,
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
    all: true,
    reject: false,
  });
  let failure: Error | undefined;
  try {
    const lines = createInterface({ input: child.stdio[3] as Readable });
    const [line] = (await Promise.race([
      once(lines, 'line', { signal: AbortSignal.timeout(READY_LIMIT_MS) }),
      child.then(({ exitCode }) => Promise.reject(new Error(`ended with ${exitCode}`))),
    ])) as [string];
    const { port } = JSON.parse(line) as { port: number };
    await use(`http://127.0.0.1:${port}`);
  } catch (error) {
    failure = error as Error;
  }
  child.kill('SIGKILL');
  const { all } = await child;
  if (failure) throw new Error(`workerd: ${failure.message}\n${all}`, { cause: failure });
  return all;
}
