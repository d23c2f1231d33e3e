import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { StoredRecord } from '../src/index.ts';
import { envelope, versionOf } from '../src/stores/encryption.ts';
import { releaseFileLease, takeFileLease } from '../src/stores/file/file-lease.ts';
import { machineMonotonic, ownIdentity } from '../src/stores/file/process-identity.ts';
import { VersionedFile } from '../src/stores/file/versioned-file.ts';
import { readRecord } from '../src/stores/read-record.ts';

/*
 * What lies in a store may have been cut, edited or written by somebody else. Answers of vendors are in
 * invariants.test.ts, their headers and tokens in decisions.test.ts.
 */

const TOKEN = 's3cr3t-token';
const count = fc.integer({ min: 0, max: 9 });

/** A record as the engine writes it. */
const record: fc.Arbitrary<StoredRecord> = fc.record(
  {
    version: fc.integer({ min: 1, max: 9 }),
    generation: count,
    epoch: count,
    rejected: count,
    credentials: fc.dictionary(
      fc.string(),
      fc.record({ failedLogins: fc.array(fc.nat()), proven: fc.boolean() }, { requiredKeys: [] }),
    ),
    penalties: fc.dictionary(
      fc.constantFrom('locked', 'coolDown'),
      fc.record({ at: fc.nat(), ms: fc.nat(), attempt: count, code: fc.string(), message: fc.string() }),
    ),
    token: fc.record({
      accessToken: fc.constant(TOKEN),
      obtainedAt: fc.nat(),
      source: fc.constantFrom('acquire', 'renew'),
      extras: fc.dictionary(fc.string(), fc.string()),
    }),
  },
  { requiredKeys: ['version', 'generation', 'epoch', 'token'] },
);

/** Breaks a text of JSON: a piece of it in one place, or the value of one member. */
type Damage = (text: string) => string;
const cut: fc.Arbitrary<Damage> = fc
  .record({ at: fc.double({ min: 0, max: 1, noNaN: true }), length: count, put: fc.string({ maxLength: 4 }) })
  .map(({ at, length, put }) => (text) => {
    const place = Math.floor(at * text.length);
    return text.slice(0, place) + put + text.slice(place + length);
  });
const replaced: fc.Arbitrary<Damage> = fc
  .record({ which: fc.nat(), value: fc.oneof(fc.jsonValue(), count, fc.constant('AAAA')) })
  .map(({ which, value }) => (text) => {
    let members = 0;
    JSON.parse(text, () => void members++);
    let member = 0;
    return (
      JSON.stringify(JSON.parse(text, (_key, now) => (member++ === which % members ? value : now))) ?? ''
    );
  });
const damage = fc.oneof(cut, replaced);

/** What might be taken for a stored text. */
const anyText = fc.oneof(
  fc.string(),
  fc.json(),
  fc
    .record(
      {
        format: fc.constantFrom(1, 2, '1', null),
        clear: fc.oneof(fc.jsonValue(), record),
        sealed: fc.oneof(
          fc.jsonValue(),
          fc.record({ key: fc.jsonValue(), nonce: fc.jsonValue(), data: fc.jsonValue() }),
        ),
        kept: fc.oneof(fc.jsonValue(), fc.record({ clear: fc.jsonValue(), sealed: fc.jsonValue() })),
        token: fc.jsonValue(),
      },
      { requiredKeys: [] },
    )
    .map((stored) => JSON.stringify(stored)),
);

describe('a stored text', () => {
  const key = new Uint8Array(32).fill(7);
  const salt = async () => new Uint8Array(32);
  const sealed = envelope(() => [key], salt);

  it('gives the record that was sealed, and holds nothing of its token', async () => {
    const property = fc.asyncProperty(record, async (written) => {
      const text = await sealed.seal('account', written, undefined);
      expect(text).not.toContain(TOKEN);
      expect(versionOf(text)).toBe(written.version);
      const { record: read, problem } = await sealed.open('account', text);
      expect(read).toEqual(written);
      expect(problem).toBeUndefined();
    });
    await fc.assert(property, { numRuns: 100 });
  });

  it('that was changed gives the token that was sealed or none, and never breaks anything', async () => {
    const property = fc.asyncProperty(record, damage, async (written, harm) => {
      const text = harm(await sealed.seal('account', written, undefined));
      const { record: read, problem = '' } = await sealed.open('account', text);
      if (read?.token) expect(read.token).toEqual(written.token);
      if (read) expect(readRecord(read)).toBeDefined();
      expect(problem).not.toContain(TOKEN);
      expect(Number.isSafeInteger(versionOf(text))).toBe(true);
    });
    await fc.assert(property, { numRuns: 300 });
  });

  it('of somebody else gives no token, and can be written over', async () => {
    const property = fc.asyncProperty(anyText, record, async (text, written) => {
      const { record: read, problem = '' } = await sealed.open('account', text);
      expect(read?.token).toBeUndefined();
      expect(problem).not.toContain(TOKEN);
      expect(versionOf(text)).toBeGreaterThanOrEqual(0);
      const next = await sealed.seal('account', written, text);
      expect((await sealed.open('account', next)).record).toEqual(written);
      const tombstone = { version: 1, generation: 0, epoch: 0 };
      const cleared = await sealed.open('account', await sealed.seal('account', tombstone, text));
      expect(cleared.record).toMatchObject(tombstone);
      expect(cleared.record?.token).toBeUndefined();
    });
    await fc.assert(property, { numRuns: 300 });
  });
});

describe('a fingerprint without a key', () => {
  it('asks for the salt again after a failure, and then once', async () => {
    let asked = 0;
    const plain = envelope(
      () => [],
      async () => {
        asked += 1;
        if (asked === 1) throw new Error('out of reach');
        return new Uint8Array(32);
      },
    );
    await expect(plain.fingerprint('secret')).rejects.toThrow('out of reach');
    const print = await plain.fingerprint('secret');
    expect(await plain.fingerprint('secret')).toBe(print);
    expect(await plain.fingerprint('another')).not.toBe(print);
    expect(asked).toBe(2);
  });
});

describe('a lease on the disk', () => {
  const OWN = { owner: 'own', nonce: 'own', ms: 1000 };
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'auth-core-lease-'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  const lease = fc
    .record({
      machine: fc.constantFrom(ownIdentity().machine, 'another'),
      pid: fc.constantFrom(process.pid, process.ppid, 0, -1, 2 ** 40),
      nonce: fc.constantFrom('own', ''),
      owner: fc.string(),
      ms: fc.integer({ min: 1, max: 1e6 }),
      left: fc.integer({ min: -1e6, max: 1e6 }),
    })
    // Far from now by one clock or the other, as after the clock was set or the machine was started anew.
    .map(({ left, ...more }) => ({
      ...more,
      endsAt: Date.now() + left,
      endsAtMonotonic: machineMonotonic() + left,
    }))
    .map((made) => JSON.stringify(made));
  const anyLease = fc.oneof(
    anyText,
    lease,
    fc.tuple(lease, damage).map(([text, harm]) => harm(text)),
  );

  it('that cannot be read is free, and what can be read is free after its time', async () => {
    let account = 0;
    const property = fc.asyncProperty(anyLease, async (text) => {
      account += 1;
      const register = new VersionedFile(join(folder, `${account}`), 'lease', false);
      expect(await takeFileLease(register, OWN)).toEqual({ taken: true, takenOver: false });
      writeFileSync(join(folder, `${account}`, 'lease.1'), text);
      const { taken, freeInMs = 0 } = await takeFileLease(register, { ...OWN, nonce: 'next' });
      if (taken) return;
      expect(freeInMs).toBeGreaterThan(0);
      expect(freeInMs).toBeLessThanOrEqual(JSON.parse(text).ms);
      // Nobody but its holder gives a lease back before its time, which real time has not reached here.
      await releaseFileLease(register, 'foreign');
      if (freeInMs < 60_000) return;
      expect((await takeFileLease(register, { ...OWN, nonce: 'next' })).taken).toBe(false);
    });
    await fc.assert(property, { numRuns: 150 });
  });
});
