import { type VirtualClock, virtualClock } from '@x/auth-core/testing';
import { type SimulatedVendor, type SimulatorOptions, startSimulator } from '@x/simulator';
import { expect, onTestFinished } from 'vitest';
import {
  type Clock,
  type CoreClient,
  type CoreClientOptions,
  createCoreClient,
  isAuthError,
} from '../src/index.ts';

export interface Started {
  vendor: SimulatedVendor<'core'>;
  clock: VirtualClock;
  /** A client at the simulator, by its clock. Default: of the main account. */
  client(options?: CoreClientOptions): CoreClient;
}

/** A simulated vendor that ends with the test. */
export async function startCore(
  settings: Omit<SimulatorOptions<'core'>, 'vendors' | 'clock'> = {},
): Promise<Started> {
  const clock = virtualClock();
  const simulator = await startSimulator({ ...settings, vendors: ['core'], clock });
  onTestFinished(() => simulator.close());
  const vendor = simulator.core;
  const client = (options: CoreClientOptions = {}) => {
    const authentication = options.apiKey === undefined ? { credentials: vendor.credentials } : {};
    return createCoreClient({
      baseUrl: vendor.url,
      clock,
      ...authentication,
      ...options,
    } as CoreClientOptions);
  };
  return { vendor, clock, client };
}

/** What a call without a token rejects with. */
export async function authFailure(call: Promise<unknown>) {
  const error = await failure(call);
  if (!isAuthError(error)) throw new Error(`an auth error was expected, not ${error}`);
  return error;
}

/** What a call rejects with. */
export function failure(call: Promise<unknown>): Promise<unknown> {
  return call.then(
    () => {
      throw new Error('a rejection was expected');
    },
    (error: unknown) => error,
  );
}

/** A clock whose timers let the time of all pass that they wait for, once what is under way has arrived. */
export function passingClock({ vendor, clock }: Started): Pick<Clock, 'now' | 'timer'> {
  return {
    now: clock.now,
    timer(ms, callback) {
      let isOn = true;
      void (async () => {
        await expect.poll(async () => (await vendor.counters()).inFlight).toBe(0);
        await clock.advance(ms);
        if (isOn) callback();
      })();
      return () => {
        isOn = false;
      };
    },
  };
}
