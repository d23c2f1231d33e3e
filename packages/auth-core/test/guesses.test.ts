import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { fileStore } from '../src/file.ts';
import { createTokenEngine } from '../src/index.ts';
import { CREDENTIALS, startVendor, testGrant } from './vendor.ts';

function place(): string {
  const folder = mkdtempSync(join(tmpdir(), 'auth-core-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return join(folder, 'tokens');
}
const texts = (below: string): string[] =>
  readdirSync(below, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory()
      ? texts(join(below, entry.name))
      : [entry.name, readFileSync(join(below, entry.name), 'utf8')],
  );

it('a store in plain text holds no password, and a list of 100,000 words is not tried in a minute', async () => {
  const vendor = await startVendor();
  onTestFinished(() => vendor.close());
  const path = place();
  const engine = () =>
    createTokenEngine({ grant: testGrant(vendor), store: fileStore({ path, key: 'plain-text' }) });
  expect(await engine().getToken()).toBe('login-1');
  expect(await engine().getToken()).toBe('login-1');
  expect(texts(path).join('\n')).not.toContain(CREDENTIALS.password);

  // All that a thief of the folder has: the salt and the names. A guess is what the store itself does for one.
  const stolen = fileStore({ path, key: 'plain-text' });
  const name = await stolen.fingerprint(CREDENTIALS.password);
  expect(texts(path).join('\n')).toContain(name);
  const guesses = 5;
  const before = process.cpuUsage();
  for (let guess = 0; guess < guesses; guess++)
    expect(await stolen.fingerprint(`word-${guess}`)).not.toBe(name);
  const { user, system } = process.cpuUsage(before);
  const secondsEach = (user + system) / 1e6 / guesses;
  expect(secondsEach * 100_000).toBeGreaterThan(10 * 60);
});

it('the name of a secret is made once for a store, and again for no call', async () => {
  const store = fileStore({ path: place(), key: 'plain-text' });
  await store.fingerprint('secret');
  const before = process.cpuUsage();
  for (let count = 0; count < 1000; count++) await store.fingerprint('secret');
  const { user, system } = process.cpuUsage(before);
  expect((user + system) / 1e6).toBeLessThan(2);
});
