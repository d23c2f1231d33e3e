import { execFileSync } from 'node:child_process';
import { chmodSync, chownSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { link } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { defaultStorePath, fileStore } from '../src/file.ts';
import { createTokenEngine } from '../src/index.ts';
import { startVendor, type TestVendor, testGrant } from './vendor.ts';

// Only so that a test can answer as a file system without hard links does: there is none that can be mounted anywhere.
vi.mock('node:fs/promises', async (original) => {
  const real = await original<typeof import('node:fs/promises')>();
  return { ...real, link: vi.fn(real.link) };
});
// Only so that a test can be a user without an entry in the system's list.
vi.mock('node:os', async (original) => {
  const real = await original<typeof import('node:os')>();
  return {
    ...real,
    homedir: vi.fn(() => process.env.HOME ?? real.homedir()),
  };
});

const KEY = Buffer.alloc(32, 7).toString('base64');
const RECORD = { version: 1, generation: 1, epoch: 0 };
const LEASE = { owner: 'o', nonce: 'n', ms: 1000 };
const isRoot = process.getuid?.() === 0;
const SOMEBODY = 65_534;

let folder: string;
let path: string;
let vendor: TestVendor;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'auth-core-'));
  path = join(folder, 'tokens');
  vendor = await startVendor();
});
afterEach(async () => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
  await vendor.close();
});

async function homeless(): Promise<void> {
  const { homedir } = await import('node:os');
  vi.mocked(homedir).mockImplementation(() => {
    throw Object.assign(new Error('A system error occurred: uv_os_homedir'), { code: 'ERR_SYSTEM_ERROR' });
  });
}
afterEach(async () => {
  const { homedir } = await import('node:os');
  vi.mocked(homedir).mockReset();
  vi.mocked(homedir).mockImplementation(() => process.env.HOME ?? '/root');
});

describe('a file store that is made where a build runs', () => {
  it('needs neither key nor folder before it is used', async () => {
    vi.stubEnv('AUTH_STORE_KEY', undefined);
    vi.stubEnv('XDG_STATE_HOME', undefined);
    vi.stubEnv('HOME', undefined);
    await homeless();
    expect(() => createTokenEngine({ grant: testGrant(vendor), store: fileStore() })).not.toThrow();
  });

  it('says at the first call what is missing, and is used once that is there', async () => {
    vi.stubEnv('AUTH_STORE_KEY', undefined);
    vi.stubEnv('XDG_STATE_HOME', undefined);
    await homeless();
    const engine = createTokenEngine({ grant: testGrant(vendor), store: fileStore() });
    const missing = (told: RegExp) =>
      expect(engine.getToken()).rejects.toMatchObject({
        code: 'Misconfigured',
        message: expect.stringMatching(told),
      });
    await missing(/AUTH_STORE_KEY/);
    vi.stubEnv('AUTH_STORE_KEY', KEY);
    await missing(
      /no home folder is known.* Pass the option path of fileStore, or set the variable XDG_STATE_HOME or HOME/,
    );
    expect(vendor.count('/login')).toBe(0);
    vi.stubEnv('XDG_STATE_HOME', folder);
    expect(await engine.getToken()).toBe('login-1');
    const other = createTokenEngine({ grant: testGrant(vendor), store: fileStore() });
    expect(await other.getToken()).toBe('login-1');
    expect(readdirSync(folder)).toEqual(['x-auth-core']);
  });

  it('that has no key passed and one in the environment of later takes that', async () => {
    vi.stubEnv('AUTH_STORE_KEY', undefined);
    const store = fileStore({ path, key: process.env.AUTH_STORE_KEY });
    vi.stubEnv('AUTH_STORE_KEY', KEY);
    await store.compareAndSet('account', 0, RECORD);
    expect(await fileStore({ path, key: KEY }).get('account')).toMatchObject(RECORD);
  });

  it.each([
    ['of no shape', 'correct horse', /AUTH_STORE_KEY/],
    ['that is empty', '', /AUTH_STORE_KEY/],
  ])('is refused at once with a key %s', (_name, key, told) => {
    expect(() => fileStore({ path, key })).toThrow(told);
  });
});

describe('a folder for state', () => {
  it('is found without a home where the variable for it is set', async () => {
    await homeless();
    vi.stubEnv('XDG_STATE_HOME', folder);
    expect(defaultStorePath()).toBe(join(folder, 'x-auth-core'));
  });

  it.each([
    ['an empty home', { HOME: '', XDG_STATE_HOME: '' }, /no home folder is known/],
    ['a relative home', { HOME: 'home', XDG_STATE_HOME: '' }, /no home folder is known/],
    ['a relative folder for state', { XDG_STATE_HOME: 'state' }, /XDG_STATE_HOME holds no absolute path/],
  ])('is not the one that the program was started in: %s', async (_name, variables, told) => {
    for (const [name, value] of Object.entries(variables)) vi.stubEnv(name, value);
    expect(() => defaultStorePath()).toThrow(told);
    const engine = createTokenEngine({ grant: testGrant(vendor), store: fileStore({ key: KEY }) });
    await expect(engine.getToken()).rejects.toMatchObject({
      code: 'Misconfigured',
      message: expect.stringMatching(told),
    });
  });

  it.each(['', 'a\0b', 7 as never])('is not %j', (given) => {
    expect(() => fileStore({ path: given, key: KEY })).toThrow(
      expect.objectContaining({ code: 'Misconfigured', message: expect.stringContaining('option path') }),
    );
  });
});

describe('what belongs to another user is refused, for root as well:', () => {
  const store = () => fileStore({ path, key: KEY });
  const refuses = async (told: RegExp) => {
    for (const call of [
      () => store().get('account'),
      () => store().compareAndSet('account', 1, { ...RECORD, version: 2 }),
      () => store().takeLease('account', LEASE),
    ]) {
      await expect(call()).rejects.toMatchObject({
        code: 'Misconfigured',
        message: expect.stringMatching(told),
      });
    }
  };
  const onlyFile = () => {
    const account = join(path, readdirSync(path)[0]!);
    return join(account, readdirSync(account).find((name) => name.startsWith('record'))!);
  };

  it.skipIf(!isRoot)('the folder', async () => {
    mkdirSync(path, { mode: 0o700 });
    chownSync(path, SOMEBODY, SOMEBODY);
    await refuses(/tokens belongs to another user \(number 65534\).*Pass a folder of its own to each user/);
    expect(readdirSync(path)).toEqual([]);
  });

  it.skipIf(!isRoot)('a record', async () => {
    await store().compareAndSet('account', 0, RECORD);
    chownSync(onlyFile(), SOMEBODY, SOMEBODY);
    await refuses(/record\.1 belongs to another user/);
  });

  it.skipIf(!isRoot)('the salt of a store in plain text', async () => {
    const plain = () => fileStore({ path, key: 'plain-text' });
    await plain().fingerprint('secret');
    chownSync(join(path, readdirSync(path).find((name) => name.startsWith('salt'))!), SOMEBODY, SOMEBODY);
    await expect(plain().fingerprint('secret')).rejects.toThrow(/salt\.1 belongs to another user/);
  });

  it.skipIf(!isRoot)('a lease', async () => {
    await store().takeLease('account', LEASE);
    const account = join(path, readdirSync(path)[0]!);
    chownSync(join(account, 'lease.1'), SOMEBODY, SOMEBODY);
    await expect(store().takeLease('account', LEASE)).rejects.toThrow(/lease\.1 belongs to another user/);
  });

  it.skipIf(!isRoot)('the folder of an account, before anything is written there', async () => {
    await store().compareAndSet('account', 0, RECORD);
    const account = join(path, readdirSync(path)[0]!);
    chownSync(account, SOMEBODY, SOMEBODY);
    await expect(store().compareAndSet('account', 1, { ...RECORD, version: 2 })).rejects.toThrow(
      /belongs to another user/,
    );
    expect(readdirSync(account)).toEqual(['record.1']);
  });

  it('a folder that another user was quicker to make is looked at again after making it', async () => {
    mkdirSync(path, { mode: 0o777 });
    chmodSync(path, 0o777);
    await refuses(/can be read or written by others \(mode 0777\)/);
    expect(statSync(path).mode & 0o777).toBe(0o777);
  });
});

describe('a file system', () => {
  it.skipIf(!isRoot)(
    'that cannot be written is told as such, also where the folder is to be made',
    async () => {
      const disk = join(folder, 'disk');
      mkdirSync(disk);
      execFileSync('mount', ['-t', 'tmpfs', '-o', 'ro,size=64k,mode=700', 'none', disk]);
      try {
        for (const path of [disk, join(disk, 'tokens'), join(disk, 'a', 'b', 'c')]) {
          const store = fileStore({ path, key: KEY });
          await expect(store.compareAndSet('account', 0, RECORD)).rejects.toThrow(
            /→ EROFS\. Pass a path on a file system that can be written/,
          );
        }
      } finally {
        execFileSync('umount', [disk]);
      }
    },
  );

  it.each(['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK'])(
    'without hard links is told as such, where it says %s, and nothing is left behind',
    async (code) => {
      vi.mocked(link).mockRejectedValue(Object.assign(new Error('no links'), { code }));
      try {
        const store = fileStore({ path, key: KEY });
        await expect(store.compareAndSet('account', 0, RECORD)).rejects.toMatchObject({
          code: 'Misconfigured',
          message: expect.stringMatching(
            new RegExp(`linking .*record\\.1 → ${code}\\. The store needs hard links, .*exFAT`),
          ),
        });
        expect(readdirSync(join(path, readdirSync(path)[0]!))).toEqual([]);
      } finally {
        vi.mocked(link).mockReset();
      }
    },
  );
});
