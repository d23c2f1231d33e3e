import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { systemClock } from './clock.ts';
import { controlsPath } from './controls.ts';
import type { Counters, SimulatedVendor, Simulator, SimulatorSettings, VendorName } from './types.ts';

/** What a vendor in another process tells about itself when it is ready. */
export type VendorDescription = Pick<
  SimulatedVendor,
  'name' | 'url' | 'servers' | 'credentials' | 'accounts'
>;

/** The first line that the process prints: everything that its handle needs, or why there is nothing. */
export type ReadyLine =
  | { vendors: VendorDescription[]; clock: { speed: number; start: number } }
  | { error: string };

const readyLimitMs = 15_000;
const closeLimitMs = 2_000;

async function control(origin: string, method: string, path: string, body?: unknown): Promise<Response> {
  const response = await fetch(`${origin}${controlsPath}/${path}`, {
    method,
    ...(body === undefined
      ? {}
      : { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }),
  });
  if (response.ok) return response;
  const { error } = (await response.json()) as { error: string };
  throw new Error(error);
}

function remoteVendor(description: VendorDescription): SimulatedVendor {
  const { origin } = new URL(description.url);
  return {
    ...description,
    fetch: (input, init) => globalThis.fetch(input, init),
    counters: async () => (await (await control(origin, 'GET', 'counters')).json()) as Counters,
    records: async () =>
      (await (await control(origin, 'GET', 'records')).json()) as Record<string, unknown[]>,
    revokeAll: async (which = 'all') => {
      await control(origin, 'POST', 'revoke-all', { which });
    },
    faults: {
      add: async (...faults) => {
        await control(origin, 'POST', 'faults', faults);
      },
      clear: async () => {
        await control(origin, 'DELETE', 'faults');
      },
    },
  };
}

/**
 * Starts the simulator in a process of its own and gives the same handle as {@link startSimulator}. The process ends
 * with `close()` and in any case with this process; it does not keep this process alive.
 */
export async function startSimulatorProcess<V extends VendorName = VendorName>(
  settings: SimulatorSettings<V> = {},
): Promise<Simulator<V>> {
  // Beside this module: `cli.ts` in the sources, `cli.js` in the build.
  const extension = import.meta.url.endsWith('.ts') ? 'ts' : 'js';
  const cli = fileURLToPath(new URL(`./cli.${extension}`, import.meta.url));
  const child = spawn(process.execPath, [cli, '--child'], { stdio: ['pipe', 'pipe', 'inherit'] });
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  child.stdin.on('error', () => {});
  child.stdin.write(`${JSON.stringify(settings)}\n`);

  async function close(): Promise<void> {
    // The process stops when its input ends, which is also what happens when this process is killed.
    child.stdin.end();
    const timer = setTimeout(() => child.kill('SIGKILL'), closeLimitMs);
    await ended;
    clearTimeout(timer);
  }

  const lines = createInterface({ input: child.stdout });
  const ready = await Promise.race([
    once(lines, 'line', { signal: AbortSignal.timeout(readyLimitMs) }).then(
      ([line]) => JSON.parse(line as string) as ReadyLine,
      () => ({ error: `it was not ready within ${readyLimitMs / 1000} s` }),
    ),
    ended.then(() => ({ error: `its process ended with code ${child.exitCode}` })),
  ]);
  if ('error' in ready) {
    await close();
    const why = ready.error.replace(/^\[@x\/simulator\] /, '').replace(/\.$/, '');
    throw new Error(`[@x/simulator] The simulator could not start: ${why}.`);
  }
  child.unref();
  for (const stream of [child.stdin, child.stdout]) (stream as { unref?(): void }).unref?.();

  const handles = Object.fromEntries(ready.vendors.map((vendor) => [vendor.name, remoteVendor(vendor)]));
  const { speed, start } = ready.clock;
  return { ...handles, clock: systemClock(speed, start), close } as Simulator<V>;
}
