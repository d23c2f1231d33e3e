import { afterEach, beforeEach } from 'vitest';
import {
  type AuthEvent,
  type AuthFetch,
  type AuthFetchOptions,
  createAuthFetch,
  createTokenEngine,
  type GrantFacts,
  type Random,
  type TokenEngine,
  type TokenEngineOptions,
} from '../src/index.ts';
import { type VirtualClock, virtualClock } from '../src/testing.ts';
import { startVendor, type TestCredentials, type TestGrant, type TestVendor, testGrant } from './vendor.ts';

/** What an engine under test differs in. */
export interface EngineSetup extends Omit<Partial<TokenEngineOptions<TestCredentials>>, 'grant'> {
  facts?: GrantFacts;
  grant?: Partial<TestGrant>;
}

/** A vendor, a clock that stands still, and engines between them. */
export interface World {
  vendor: TestVendor;
  clock: VirtualClock;
  /** What the engines have told their listener. */
  events: AuthEvent[];
  engine(setup?: EngineSetup): TokenEngine;
  /** A fetch with the token, inside the vendor's origin unless told otherwise. */
  fetchOf(engine: TokenEngine, options?: Partial<AuthFetchOptions>): AuthFetch;
  /** Moves the clock until a promise has settled, and gives its result. Fails after two hours of virtual time. */
  pass<T>(promise: Promise<T>): Promise<T>;
  /** Events of one type. */
  told<T extends AuthEvent['type']>(type: T): Extract<AuthEvent, { type: T }>[];
}

/** A random source without chance: soft moments are not moved, backoffs are half, and names are counted. */
export function fixedRandom(draw = 0): Random {
  let ids = 0;
  return { uniform: () => draw, id: () => `id-${++ids}` };
}

/** A new world before each test of the file. */
export function useWorld(): World {
  const world = {} as World;
  beforeEach(async () => {
    const clock = virtualClock();
    const vendor = await startVendor({ now: clock.now });
    const events: AuthEvent[] = [];
    let engines = 0;
    Object.assign(world, {
      vendor,
      clock,
      events,
      engine({ facts, grant, ...options } = {}) {
        const owner = ++engines;
        const { uniform, id } = fixedRandom();
        return createTokenEngine({
          grant: testGrant(vendor, facts, grant),
          clock,
          random: { uniform, id: () => `engine-${owner}-${id()}` },
          onEvent: (event) => events.push(event),
          ...options,
        });
      },
      fetchOf: (engine, options) => createAuthFetch(engine, { origins: [vendor.url], clock, ...options }),
      async pass(promise) {
        let settled = false;
        const mark = () => {
          settled = true;
        };
        promise.then(mark, mark);
        // What needs no time shall get none.
        for (let turns = 0; !settled && turns < 500; turns++) {
          await new Promise((resolve) => setImmediate(resolve));
        }
        for (let steps = 0; !settled; steps++) {
          if (steps > 7200) throw new Error('did not settle within two hours of virtual time');
          await clock.advance(1000);
        }
        return promise;
      },
      told: (type) => events.filter((event) => event.type === type),
    } as World);
  });
  afterEach(() => world.vendor.close());
  return world;
}

/** How a promise ended, or `'pending'`, after the event loop has turned a few times. */
export async function outcomeOf<T>(promise: Promise<T>): Promise<T | 'pending' | { error: unknown }> {
  const rounds = (async () => {
    for (let round = 0; round < 20; round++) await new Promise((resolve) => setImmediate(resolve));
    return 'pending' as const;
  })();
  return Promise.race([promise.catch((error: unknown) => ({ error })), rounds]);
}

export const SECOND = 1000;
export const MINUTE = 60 * SECOND;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;
