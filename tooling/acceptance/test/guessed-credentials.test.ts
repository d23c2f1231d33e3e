import { createHash, createHmac } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileStore } from '@x/auth-core/file';
import { createCoreClient } from '@x/core';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { AnyClient } from './clients.ts';
import { clientOf, type SmallVendor, startSmallVendor, subjects } from './small-vendor.ts';

// A thief has a store in plain text, and a list of 100,000 words that holds the password, the API key or the company id.

const SECRET = 's3cr3t-1';
const WORDS = [...Array.from({ length: 100_000 }, (_, index) => `word-${index}`), SECRET];

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'guessed-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const store = () => fileStore({ path: join(folder, 'tokens'), key: 'plain-text' });

/** Names and contents of all files. */
function stolen(below = folder): string {
  return readdirSync(below, { withFileTypes: true })
    .map((entry) => {
      const path = join(below, entry.name);
      return `${entry.name} ${entry.isDirectory() ? stolen(path) : readFileSync(path, 'utf8')}`;
    })
    .join('\n');
}

/** So much of a digest is no accident. */
const start = (bytes: Buffer) => bytes.toString('latin1', 0, 8);

/** The words of which something that is made in a microsecond lies in the text, with each text of it as salt. */
function guessed(text: string): string[] {
  const lying = text.split(/[^\w+/-]+/).filter((part) => part.length >= 16);
  const all = lying.flatMap((part) => [Buffer.from(part, 'base64'), Buffer.from(part, 'hex')]);
  const starts = new Set(all.filter(({ length }) => length >= 8).map(start));
  const salts = all.filter(({ length }) => length === 32);
  const digests = (word: string): Buffer[] => [
    createHash('sha256').update(word).digest(),
    ...salts.map((salt) => createHmac('sha256', salt).update(word).digest()),
  ];
  return WORDS.filter((word) => digests(word).some((digest) => starts.has(start(digest))));
}

const clients: [string, (server: SmallVendor) => AnyClient][] = [
  ...subjects.map(({ name, vendor }): [string, (server: SmallVendor) => AnyClient] => [
    name,
    (server) => clientOf(vendor, server, { store: store() }),
  ]),
  [
    'core with an API key',
    ({ url }) => createCoreClient({ baseUrl: url, apiKey: SECRET, store: store() }) as never as AnyClient,
  ],
];

test.each(clients)(
  'nothing of %s is found by a list of words within a minute',
  { timeout: 60_000 },
  async (_, make) => {
    const client = make(await startSmallVendor());
    const token = await client.auth.getToken();
    await client.auth.close();
    const text = stolen();
    // What the user passes as a token is no secret of a login, and is not there either.
    expect(text.includes(token)).toBe(token !== SECRET);
    expect(text).not.toContain(SECRET);
    expect(guessed(text)).toEqual([]);
    // What names the secret is made by the store itself, and so slowly that the list takes a processor ten minutes.
    const before = process.cpuUsage();
    await store().fingerprint(`word-${Math.random()}`);
    const { user, system } = process.cpuUsage(before);
    expect(((user + system) / 1e6) * WORDS.length).toBeGreaterThan(10 * 60);
  },
);

test('a hash that can be guessed is found', { timeout: 60_000 }, () => {
  const salt = Buffer.alloc(32, 7);
  const hash = createHmac('sha256', salt).update(SECRET).digest('base64url');
  expect(guessed(`{"salt":"${salt.toString('base64')}","credential":"${hash}"}`)).toEqual([SECRET]);
});
