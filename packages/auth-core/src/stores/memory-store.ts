import { type Clock, systemClock } from '../platform/clock.ts';
import type { StoredRecord } from './contract.ts';
import { defineStore } from './define-store.ts';
import type { TokenStore } from './ledger.ts';

/**
 * Keeps records in this process, for several engines that share one account. An engine without a store keeps its own.
 */
export function memoryStore({ clock = systemClock }: { clock?: Clock } = {}): TokenStore {
  const records = new Map<string, StoredRecord>();
  const leases = new Map<string, { nonce: string; endsAt: number }>();
  // Nothing leaves the process, so secrets are compared directly: the name of one is its place in this list.
  const secrets: string[] = [];
  return defineStore({
    get: (key) => records.get(key),
    compareAndSet(key, version, record) {
      if ((records.get(key)?.version ?? 0) !== version) return false;
      records.set(key, record);
      return true;
    },
    takeLease(key, { nonce, ms }) {
      const held = leases.get(key);
      const freeInMs = held ? held.endsAt - clock.monotonic() : 0;
      if (freeInMs > 0) return { taken: false, freeInMs };
      leases.set(key, { nonce, endsAt: clock.monotonic() + ms });
      return { taken: true, takenOver: held !== undefined };
    },
    releaseLease(key, nonce) {
      if (leases.get(key)?.nonce === nonce) leases.delete(key);
    },
    fingerprint(secret) {
      const known = secrets.indexOf(secret);
      return `#${known < 0 ? secrets.push(secret) - 1 : known}`;
    },
  });
}
