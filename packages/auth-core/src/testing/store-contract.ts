import type { StoredRecord, StorePort } from '../stores/contract.ts';
import { equal, fullRecord, record, truthy } from './store-demands.ts';
import { followSchedule } from './store-schedule.ts';

/** One place where records are kept, as several processes see it. */
export interface StorePlace {
  /** A store on this place; each call opens one as another process would. */
  store(): StorePort;
  /** Lets `ms` milliseconds pass on the clock by which leases run out. */
  pass(ms: number): Promise<void>;
  /** Called after each case. */
  close?(): unknown;
}

/** One promise of the contract. `run` rejects where the store does not keep it. */
export interface ContractCase {
  name: string;
  run(): Promise<void>;
}

/** Long enough for a store on a busy machine to be asked twice within it. */
const LEASE_MS = 400;

/**
 * What every store promises to an engine, for any test runner:
 * `for (const { name, run } of storeContract(open)) test(name, run)`. `open` gives a place with nothing in it.
 */
export function storeContract(open: () => StorePlace | Promise<StorePlace>): ContractCase[] {
  const cases: [string, (place: StorePlace) => Promise<void>][] = [
    ['a key that was never written has no record', absence],
    ['what was written is read, by every store on the place', roundTrip],
    ['a write needs the version that is stored', comparison],
    ['versions may skip', skippedVersions],
    ['of many writers at once one wins', race],
    ['a record without a token replaces one with a token', tombstone],
    ['keys share nothing, however they are written', keys],
    ['large records and any text come back as they were', largeRecords],
    ['a lease has one holder, who alone can give it back', lease],
    ['a lease that has run out is taken over', takeOver],
    ['of many who want a lease at once one gets it', leaseRace],
    ['a fingerprint is the same everywhere, tells secrets apart and does not hold them', fingerprints],
    ['any schedule gives the history that the model gives', (place) => followSchedule(() => place.store())],
  ];
  return cases.map(([name, check]) => ({
    name,
    async run() {
      const place = await open();
      try {
        await check(place);
      } finally {
        await place.close?.();
      }
    },
  }));
}

async function absence(place: StorePlace): Promise<void> {
  equal(await place.store().get('nobody'), undefined, 'a record that was never written');
}

async function roundTrip(place: StorePlace): Promise<void> {
  const written = fullRecord(1);
  equal(await place.store().compareAndSet('account', 0, written), true, 'the first write');
  equal(await place.store().get('account'), written, 'the record as another store reads it');
}

async function comparison(place: StorePlace): Promise<void> {
  const store = place.store();
  equal(
    await store.compareAndSet('account', 3, record(4)),
    false,
    'a write over a version that is not there',
  );
  equal(await store.compareAndSet('account', 0, record(1)), true, 'the first write');
  equal(
    await store.compareAndSet('account', 0, record(2)),
    false,
    'a write over nothing, where there is a record',
  );
  equal(await store.compareAndSet('account', 2, record(3)), false, 'a write over a later version');
  equal(await place.store().compareAndSet('account', 1, record(2)), true, 'a write over the right version');
  equal(await store.compareAndSet('account', 1, record(2)), false, 'a write over an older version');
  equal((await store.get('account'))?.version, 2, 'the version in the end');
}

async function skippedVersions(place: StorePlace): Promise<void> {
  const store = place.store();
  equal(await store.compareAndSet('account', 0, record(7)), true, 'a first write that begins at 7');
  equal(await store.compareAndSet('account', 7, record(40)), true, 'a write that skips');
  equal(await store.get('account'), record(40), 'the record');
}

async function race(place: StorePlace): Promise<void> {
  const writers = Array.from({ length: 8 }, () => place.store());
  for (let version = 0; version < 5; version++) {
    const wins = await Promise.all(
      writers.map((store, writer) =>
        store.compareAndSet('account', version, { ...record(version + 1), generation: writer }),
      ),
    );
    const winner = wins.indexOf(true);
    equal(wins.filter(Boolean).length, 1, `writers that won version ${version + 1}`);
    equal((await writers[0]!.get('account'))?.generation, winner, 'the record that is stored');
  }
}

async function tombstone(place: StorePlace): Promise<void> {
  const store = place.store();
  await store.compareAndSet('account', 0, fullRecord(1));
  const { token, ...rest } = fullRecord(2);
  equal(await store.compareAndSet('account', 1, { ...rest, epoch: rest.epoch + 1 }), true, 'the logout');
  const after = await place.store().get('account');
  equal(after?.token, undefined, 'the token after a logout');
  equal(after?.epoch, rest.epoch + 1, 'the epoch after a logout');
}

async function keys(place: StorePlace): Promise<void> {
  const store = place.store();
  const names = [
    '',
    'a',
    'a b',
    '../a',
    '/etc/passwd',
    '{a}',
    '{b}a',
    'A',
    'ä\u0000\n',
    `@x/portal https://portal.example/api {"name":"${'n'.repeat(3000)}"}`,
    `@x/portal https://portal.example/api {"name":"${'n'.repeat(3001)}"}`,
  ];
  for (const [index, name] of names.entries()) {
    equal(await store.compareAndSet(name, 0, record(index + 1)), true, `the first write of key ${index}`);
    equal(
      (await store.takeLease(name, { owner: 'one', nonce: `n${index}`, ms: LEASE_MS * 50 })).taken,
      true,
      `its lease`,
    );
  }
  for (const [index, name] of names.entries()) {
    equal((await place.store().get(name))?.version, index + 1, `the record of key ${index}`);
  }
}

async function largeRecords(place: StorePlace): Promise<void> {
  const store = place.store();
  const large: StoredRecord = {
    ...fullRecord(1),
    logins: Array.from({ length: 200 }, (_, index) => 1_700_000_000_000 + index),
    token: {
      ...fullRecord(1).token!,
      accessToken: 'x'.repeat(16_384),
      extras: { note: 'ü "\\ \u2028 \ud83d\ude00' },
    },
  };
  equal(await store.compareAndSet('account', 0, large), true, 'the write');
  equal(await place.store().get('account'), large, 'the record');
}

async function lease(place: StorePlace): Promise<void> {
  const [one, other] = [place.store(), place.store()];
  const ms = LEASE_MS * 50;
  equal((await one.takeLease('account', { owner: 'one', nonce: 'n1', ms })).taken, true, 'a free lease');
  const refused = await other.takeLease('account', { owner: 'other', nonce: 'n2', ms });
  equal(refused.taken, false, 'a lease that somebody holds');
  const { freeInMs = 1 } = refused;
  truthy(
    freeInMs > 0 && freeInMs <= ms,
    `a lease that is held says when it runs out at the latest, not ${freeInMs}`,
  );
  equal(
    (await one.takeLease('account', { owner: 'one', nonce: 'n3', ms })).taken,
    false,
    'the same lease, taken twice',
  );
  await other.releaseLease('account', 'n2');
  equal(
    (await other.takeLease('account', { owner: 'other', nonce: 'n4', ms })).taken,
    false,
    'a lease that a stranger gave back',
  );
  equal(
    (await other.takeLease('another', { owner: 'other', nonce: 'n5', ms })).taken,
    true,
    "another key's lease",
  );
  await one.releaseLease('account', 'n1');
  const free = await other.takeLease('account', { owner: 'other', nonce: 'n6', ms });
  equal([free.taken, free.takenOver ?? false], [true, false], 'a lease that was given back');
}

async function takeOver(place: StorePlace): Promise<void> {
  const [one, other] = [place.store(), place.store()];
  await one.takeLease('account', { owner: 'one', nonce: 'n1', ms: LEASE_MS });
  await place.pass(LEASE_MS + 50);
  const taken = await other.takeLease('account', { owner: 'other', nonce: 'n2', ms: LEASE_MS * 50 });
  equal([taken.taken, taken.takenOver], [true, true], 'a lease that has run out');
  await one.releaseLease('account', 'n1');
  equal(
    (await one.takeLease('account', { owner: 'one', nonce: 'n3', ms: LEASE_MS })).taken,
    false,
    'a lease that its former holder gave back',
  );
}

async function leaseRace(place: StorePlace): Promise<void> {
  const stores = Array.from({ length: 8 }, () => place.store());
  const want = async (round: string) => {
    const answers = await Promise.all(
      stores.map((store, index) =>
        store.takeLease('account', { owner: `owner-${index}`, nonce: `${round}-${index}`, ms: LEASE_MS }),
      ),
    );
    equal(answers.filter(({ taken }) => taken).length, 1, `holders of the lease, ${round}`);
  };
  await want('free');
  await place.pass(LEASE_MS + 50);
  await want('run out');
}

async function fingerprints(place: StorePlace): Promise<void> {
  const [one, other] = [place.store(), place.store()];
  const made = await one.fingerprint('correct horse');
  equal(await one.fingerprint('correct horse'), made, 'the fingerprint, made again');
  equal(await other.fingerprint('correct horse'), made, 'the fingerprint, made by another store');
  truthy((await one.fingerprint('battery staple')) !== made, 'two secrets have the same fingerprint');
  truthy(!made.includes('horse'), 'the fingerprint holds the secret');
}
