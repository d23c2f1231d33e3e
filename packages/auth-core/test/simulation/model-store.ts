import type { LeaseAnswer, StoredRecord, StorePort } from './engine.ts';
import { lazy } from './lazy.ts';
import type { Incarnation, LeaseEntry, StoreSide, StoreTrouble, World } from './parts.ts';
import type { Draws } from './random.ts';

interface Write {
  at: number;
  key: string;
  before: StoredRecord | undefined;
}

/** How long an answer takes that does not come. */
const NEVER = Number.POSITIVE_INFINITY;

/** One shared store with a network in front of it, and every way to go wrong. */
export class ModelStore implements StoreSide {
  readonly records = new Map<string, StoredRecord>();
  readonly leases = new Map<string, LeaseEntry>();
  trouble: StoreTrouble | undefined;
  /** When the store last went wrong in a way that any process may feel later, and when it last lost bytes. */
  troubledAt = Number.NEGATIVE_INFINITY;
  lostAt = Number.NEGATIVE_INFINITY;
  /** The next lease that is taken is lost so soon. */
  stealAfterMs: number | undefined;
  #writes: Write[] = [];
  readonly #world: World;
  readonly #draw: Draws;

  constructor(world: World) {
    this.#world = world;
    this.#draw = world.draws('store');
  }

  /** The record of an account, as it is. */
  recordOf(account: string): StoredRecord | undefined {
    return this.records.get(this.keyOf(account));
  }

  keyOf(account: string): string {
    for (const key of this.records.keys()) if (key.includes(`"${account}"`)) return key;
    return '';
  }

  leaseOf(account: string): LeaseEntry | undefined {
    for (const [key, lease] of this.leases)
      if (key.includes(`"${account}"`) && lease.endsAt > this.#world.now) return lease;
    return undefined;
  }

  /** Forgets everything. */
  lose(): void {
    this.records.clear();
    this.leases.clear();
    this.#writes = [];
    this.lostAt = this.#world.now;
  }

  /** Forgets what was written last, as after a failover. */
  rollBack(): number {
    const undone = this.#writes.splice(-1 - this.#draw.int(8));
    for (const { key, before } of undone.reverse()) {
      if (before) this.records.set(key, before);
      else this.records.delete(key);
    }
    this.leases.clear();
    this.lostAt = this.#world.now;
    return undone.length;
  }

  #stealLeases(): void {
    this.leases.clear();
    this.#world.note(undefined, 'store: its leases are gone');
    this.#world.oracle.leasesStolen();
  }

  portOf(process: Incarnation): StorePort {
    const port = this.#portOf(process);
    if (!this.#world.config.quirks.includes('lazy-answers')) return port;
    const lazily =
      <Given extends unknown[], T>(method: (...given: Given) => T) =>
      (...given: Given): T =>
        lazy(this.#world, () => method(...given));
    return {
      get: lazily(port.get),
      compareAndSet: lazily(port.compareAndSet),
      takeLease: lazily(port.takeLease),
      releaseLease: lazily(port.releaseLease),
      fingerprint: lazily(port.fingerprint),
    };
  }

  #portOf(process: Incarnation): StorePort {
    const ask = <T>(effect: () => T): Promise<T> => this.#ask(process, effect);
    return {
      get: (key) =>
        ask(() => {
          process.readAt = this.#world.now;
          return this.records.get(key);
        }),
      compareAndSet: (key, version, record) =>
        ask(() => {
          const before = this.records.get(key);
          if ((before?.version ?? 0) !== version) return false;
          this.records.set(key, record);
          this.#writes.push({ at: this.#world.now, key, before });
          if (this.#writes.length > 100) this.#writes.splice(0, 50);
          this.#world.oracle.written(process, key, before, record);
          return true;
        }),
      takeLease: (key, { nonce, ms }): Promise<LeaseAnswer> => {
        const served = process.served.filter(({ account }) => key.includes(`"${account}"`));
        for (const one of served) one.leaseTakenAt = undefined;
        return ask(() => {
          const held = this.leases.get(key);
          const freeInMs = held ? held.endsAt - this.#world.now : 0;
          if (freeInMs > 0) {
            for (const one of served) one.leaseDeniedSince ??= this.#world.now;
            return { taken: false, freeInMs };
          }
          this.leases.set(key, {
            nonce,
            endsAt: this.#world.now + ms,
            holder: process,
            takenAt: this.#world.now,
          });
          if (this.stealAfterMs !== undefined) {
            this.#world.schedule.after(this.stealAfterMs, () => this.#stealLeases());
            this.stealAfterMs = undefined;
          }
          for (const one of served) {
            one.leaseTakenAt = this.#world.now;
            one.leaseDeniedSince = undefined;
          }
          return { taken: true, takenOver: held !== undefined };
        });
      },
      releaseLease: (key, nonce) =>
        ask(() => {
          if (this.leases.get(key)?.nonce === nonce) this.leases.delete(key);
        }),
      fingerprint: (secret) => `#${secret.length}${secret}`,
    };
  }

  #ask<T>(process: Incarnation, effect: () => T): Promise<T> {
    const draw = this.#draw;
    let [requestMs, replyMs] = [draw.between(0.2, 3), draw.between(0.2, 3)];
    const trouble =
      this.trouble &&
      this.trouble.until > this.#world.now &&
      (this.trouble.only ?? process.index) === process.index
        ? this.trouble
        : undefined;
    if (trouble) {
      const { mode } = trouble;
      if (mode === 'slow') {
        requestMs += draw.between(0, 1500);
        replyMs += draw.between(0, 1500);
      }
      if (mode === 'error' && draw.chance(0.7)) {
        process.storeTroubleAt = this.#world.now;
        if (draw.chance(0.2)) throw new Error('the store is broken');
        return process.call(requestMs, replyMs, () => {
          throw new Error('the store is broken');
        });
      }
      if (mode === 'hang' && draw.chance(0.7)) requestMs = NEVER;
      if (mode === 'lost-ack' && draw.chance(0.5)) replyMs = draw.chance(0.5) ? NEVER : -1;
      process.storeTroubleAt = this.#world.now;
    }
    return process.call(requestMs, replyMs, effect);
  }
}
