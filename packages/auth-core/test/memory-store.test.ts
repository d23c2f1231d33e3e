import { describe, expect, it } from 'vitest';
import { memoryStore, type StorePort } from '../src/index.ts';
import { storeContract, virtualClock } from '../src/testing.ts';

describe('the memory store keeps the contract of stores', () => {
  for (const { name, run } of contractOf((store) => store)) it(name, run);
});

describe('the contract of stores notices a store that', () => {
  const broken: Record<string, (store: StorePort) => Partial<StorePort>> = {
    'forgets the token': (store) => ({
      compareAndSet: (key, version, { token, ...rest }) => store.compareAndSet(key, version, rest),
    }),
    'writes over whatever is there': (store) => ({
      async compareAndSet(key, _version, record) {
        const stored = (await store.get(key))?.version ?? 0;
        await store.compareAndSet(key, stored, record);
        return true;
      },
    }),
    'takes all keys for one': (store) => ({ get: () => store.get('account') }),
    'gives every lease': () => ({ takeLease: () => ({ taken: true }) }),
    'lets anybody give a lease back': (store) => {
      let nonce = '';
      return {
        takeLease(key, lease) {
          const answer = store.takeLease(key, lease) as { taken: boolean };
          if (answer.taken) nonce = lease.nonce;
          return answer;
        },
        releaseLease: (key) => store.releaseLease(key, nonce),
      };
    },
    'never lets a lease run out': (store) => ({
      takeLease: (key, lease) => store.takeLease(key, { ...lease, ms: 1e9 }),
    }),
    'shows secrets': () => ({ fingerprint: (secret) => `sha of ${secret}` }),
  };
  for (const [name, breakIt] of Object.entries(broken)) {
    it(name, async () => {
      const outcomes = await Promise.allSettled(
        contractOf((store) => ({ ...store, ...breakIt(store) })).map(({ run }) => run()),
      );
      expect(outcomes.filter(({ status }) => status === 'rejected')).not.toEqual([]);
    });
  }
});

function contractOf(wrap: (store: StorePort) => StorePort) {
  return storeContract(() => {
    const clock = virtualClock();
    const store = wrap(memoryStore({ clock }));
    return { store: () => store, pass: (ms) => clock.advance(ms) };
  });
}
