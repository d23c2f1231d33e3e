import { isAuthError } from '../errors.ts';
import { TIMED_OUT, withTimeout } from '../platform/timeout.ts';
import { STORE_LIMIT_MS, type StorePort } from './contract.ts';
import type { LedgerName, LedgerTools, TokenStore } from './ledger.ts';
import { type Safely, safely } from './safely.ts';
import { SharedLedger } from './shared-ledger.ts';
import { storeWarnings } from './warnings.ts';

/** Makes a store for engines of a place where records can be kept. Any number of engines and processes may share it. */
export function defineStore(port: StorePort): TokenStore {
  return {
    ready: () => port.ready?.(),
    get: (key, report) => port.get(key, report),
    compareAndSet: (key, version, record) => port.compareAndSet(key, version, record),
    takeLease: (key, lease) => port.takeLease(key, lease),
    releaseLease: (key, nonce) => port.releaseLease(key, nonce),
    fingerprint: (secret, like) => port.fingerprint(secret, like),
    warn: storeWarnings(),
    async open(name, tools) {
      await ready(port, tools);
      const owner = tools.random.id();
      const call = safely(port, tools);
      return new SharedLedger({ call, name, key: await keyOf(name, call, owner), owner, tools });
    },
  };
}

/** Throws where the store says what is wrong with how it was made. */
async function ready(port: StorePort, { clock, emit }: LedgerTools): Promise<void> {
  if (!port.ready) return;
  try {
    await withTimeout(clock, STORE_LIMIT_MS, Promise.resolve(port.ready()));
  } catch (error) {
    if (isAuthError(error)) throw error;
    emit({ type: 'persist-failed', operation: 'get', reason: error === TIMED_OUT ? 'timeout' : 'error' });
  }
}

/** Provider, token endpoint and every non-secret part of the credentials; where all is secret, its fingerprint. */
async function keyOf({ name, account, endpoint }: LedgerName, call: Safely, owner: string): Promise<string> {
  if (!account) return `${name} ${endpoint.origin}`;
  const parts = Object.entries(account.parts ?? {}).filter(([, value]) => value !== undefined);
  if (parts.length) return `${name} ${endpoint.href} ${JSON.stringify(parts.sort())}`;
  const made = await call('fingerprint', (store) => store.fingerprint(account.secret));
  // A store that cannot make a name cannot share either, so that one of our own loses nothing.
  return `${name} ${endpoint.href} ${made?.[0] ?? owner}`;
}
