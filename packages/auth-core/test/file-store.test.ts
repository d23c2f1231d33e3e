import { existsSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { defaultStorePath, fileStore } from '../src/file.ts';
import { storeContract } from '../src/testing.ts';

const KEY = Buffer.alloc(32, 7).toString('base64');

for (const key of [KEY, 'plain-text']) {
  describe(`the file store keeps the contract of stores, ${key === KEY ? 'encrypted' : 'in plain text'}`, () => {
    const cases = storeContract(() => {
      const folder = mkdtempSync(join(tmpdir(), 'auth-core-'));
      return {
        store: () => fileStore({ path: join(folder, 'tokens'), key }),
        pass: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
        close: () => rmSync(folder, { recursive: true }),
      };
    });
    for (const { name, run } of cases) it(name, run);
  });
}

describe('the file store', () => {
  const RECORD = { version: 1, generation: 1, epoch: 0 };
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'auth-core-'));
  });
  afterEach(() => {
    vi.unstubAllEnvs();
    rmSync(folder, { recursive: true });
  });

  /** Another system than this one. */
  function onPlatform<Value>(name: string, work: () => Value): Value {
    const own = Object.getOwnPropertyDescriptor(process, 'platform')!;
    Object.defineProperty(process, 'platform', { ...own, value: name });
    try {
      return work();
    } finally {
      Object.defineProperty(process, 'platform', own);
    }
  }

  it('is where programs keep their state, unless a path is given', async () => {
    vi.stubEnv('XDG_STATE_HOME', folder);
    expect(defaultStorePath()).toBe(join(folder, 'x-auth-core'));
    await fileStore({ key: KEY }).compareAndSet('account', 0, RECORD);
    expect(readdirSync(join(folder, 'x-auth-core'))).toHaveLength(1);

    const below = (path: string) => join(homedir(), path, 'x-auth-core');
    vi.stubEnv('XDG_STATE_HOME', '');
    expect(onPlatform('linux', defaultStorePath)).toBe(below('.local/state'));
    expect(onPlatform('darwin', defaultStorePath)).toBe(below('Library/Application Support'));
    vi.stubEnv('LOCALAPPDATA', '');
    expect(onPlatform('win32', defaultStorePath)).toBe(below('AppData/Local'));
    vi.stubEnv('LOCALAPPDATA', folder);
    expect(onPlatform('win32', defaultStorePath)).toBe(join(folder, 'x-auth-core'));
  });

  it('says of a path that the system does not take which, and with what code', async () => {
    const path = join(folder, 'x'.repeat(300));
    await expect(fileStore({ path, key: KEY }).get('account')).rejects.toMatchObject({
      code: 'Misconfigured',
      message: expect.stringMatching(/x{300}.* → ENAMETOOLONG\. Look at the path and the file system\./),
    });
  });

  it('removes what a process that was killed has left half-written, and not what one writes now', async () => {
    const store = fileStore({ path: folder, key: KEY });
    await store.compareAndSet('account', 0, RECORD);
    const account = join(folder, readdirSync(folder)[0]!);
    const [old, young] = [join(account, 'new.old'), join(account, 'new.young')];
    for (const file of [old, young]) writeFileSync(file, 'half a rec');
    const longAgo = Date.now() / 1000 - 2 * 3600;
    utimesSync(old, longAgo, longAgo);
    expect(await store.get('account')).toMatchObject(RECORD);
    expect([existsSync(old), existsSync(young)]).toEqual([false, true]);
  });
});
