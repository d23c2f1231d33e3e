import { virtualClock } from '@x/auth-core/testing';
import { type SimulatorOptions, startSimulator } from '@x/simulator';
import { onTestFinished } from 'vitest';
import { createElyssaClient, type ElyssaClientOptions } from '../src/index.ts';

/** The vendor on loopback, a client of its main company, and what was sent. */
export async function startElyssa(
  options: ElyssaClientOptions = {},
  settings: Omit<SimulatorOptions<'elyssa'>, 'vendors' | 'clock'> = {},
) {
  const clock = virtualClock();
  const simulator = await startSimulator({ ...settings, vendors: ['elyssa'], clock });
  onTestFinished(() => simulator.close());
  const sent: URL[] = [];
  const elyssa = createElyssaClient({
    baseUrl: simulator.elyssa.url,
    clock,
    retries: 0,
    credentials: simulator.elyssa.credentials,
    fetch(input, init) {
      sent.push(new URL(input));
      return globalThis.fetch(input, init);
    },
    ...options,
  });
  return { vendor: simulator.elyssa, elyssa, sent, clock };
}
