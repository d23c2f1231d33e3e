import type { StoredRecord, StorePort } from '../stores/contract.ts';
import { equal, fullRecord, record } from './store-demands.ts';

/** Memory that can be seen through, against which a store is held. */
interface Model {
  records: Map<string, StoredRecord>;
  /** Nonces of the leases. */
  leases: Map<string, string>;
}

/** One step of a schedule: which store does something to which key. */
interface Step {
  key: string;
  store: StorePort;
  number: number;
  draw(below: number): number;
  /** Which step of which schedule this is, for the message of a failure. */
  what: string;
}

/** Sixty steps that a random seed draws, each of which has to end as it does in the model. `open` opens a store. */
export async function followSchedule(open: () => StorePort): Promise<void> {
  const seed = Math.floor(Math.random() * 2 ** 32);
  const draw = drawFrom(seed);
  const stores = [open(), open(), open()];
  const model: Model = { records: new Map(), leases: new Map() };
  const steps = [read, write, take, giveBack];
  for (let number = 0; number < 60; number++) {
    const key = `key-${draw(2)}`;
    const store = stores[draw(stores.length)]!;
    const what = `step ${number} of the schedule with seed ${seed}`;
    await steps[draw(steps.length)]!(model, { key, store, number, draw, what });
  }
}

async function read({ records }: Model, { key, store, what }: Step): Promise<void> {
  equal(await store.get(key), records.get(key), what);
}

async function write({ records }: Model, { key, store, draw, what }: Step): Promise<void> {
  const stored = records.get(key)?.version ?? 0;
  const version = Math.max(0, stored + draw(3) - 1);
  const next = draw(2) ? fullRecord(version + 1 + draw(2)) : record(version + 1);
  equal(await store.compareAndSet(key, version, next), version === stored, what);
  if (version === stored) records.set(key, next);
}

async function take({ leases }: Model, { key, store, number, what }: Step): Promise<void> {
  const nonce = `nonce-${number}`;
  const { taken } = await store.takeLease(key, { owner: 'owner', nonce, ms: 600_000 });
  equal(taken, !leases.has(key), what);
  if (taken) leases.set(key, nonce);
}

async function giveBack({ leases }: Model, { key, store, draw }: Step): Promise<void> {
  const nonce = draw(2) ? leases.get(key) : 'of-another';
  await store.releaseLease(key, nonce ?? 'of-none');
  if (nonce === leases.get(key)) leases.delete(key);
}

/** Whole numbers below a limit, the same ones for the same seed (mulberry32). */
function drawFrom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}
