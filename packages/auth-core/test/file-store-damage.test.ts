import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fileStore } from '../src/file.ts';
import {
  type AuthEvent,
  createTokenEngine,
  type GrantFacts,
  type Policy,
  type TokenEngine,
} from '../src/index.ts';
import { errorsOf, startTokenProcess, tokensOf } from './processes.ts';
import { startVendor, type TestVendor, testGrant } from './vendor.ts';

const KEY = Buffer.alloc(32, 7).toString('base64');
const OTHER_KEY = Buffer.alloc(32, 8).toString('hex');
const isRoot = process.getuid?.() === 0;
const canMount = isRoot && mounts();

let folder: string;
let path: string;
let vendor: TestVendor;
let events: AuthEvent[];

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'auth-core-'));
  path = join(folder, 'tokens');
  vendor = await startVendor();
  events = [];
});
afterEach(async () => {
  rmSync(folder, { recursive: true });
  await vendor.close();
});

interface Setup {
  key?: string | string[];
  facts?: GrantFacts;
  policy?: Policy;
}

function engine({ key = KEY, facts, policy }: Setup = {}): TokenEngine {
  return createTokenEngine({
    grant: testGrant(vendor, facts),
    store: fileStore({ path, key }),
    policy,
    onEvent: (event) => events.push(event),
  });
}

/** Whether this user, in this container, may mount a small disk. */
function mounts(): boolean {
  const place = mkdtempSync(join(tmpdir(), 'auth-core-mount-'));
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=4k', 'none', place], { stdio: 'ignore' });
    execFileSync('umount', [place]);
    return true;
  } catch {
    return false;
  } finally {
    rmSync(place, { recursive: true });
  }
}

/** Everything below the folder, with folders before what is in them. */
function everything(below = path): string[] {
  return readdirSync(below).flatMap((name) => {
    const own = join(below, name);
    return statSync(own).isDirectory() ? [own, ...everything(own)] : [own];
  });
}

/** The file that holds the record of the only account. */
const recordFile = () => everything().find((name) => /\/record\.\d+$/.test(name))!;

const problems = () =>
  events.flatMap((event) => (event.type === 'persist-failed' ? [[event.reason, event.message ?? '']] : []));

const single = { facts: { singleUse: true, singleSession: true } };

describe('on the disk', () => {
  it('lie no secrets, and nothing that others may read', async () => {
    const first = engine(single);
    const token = await first.getToken();
    await first.close();
    const names = everything();
    expect(names.length).toBeGreaterThan(2);
    for (const name of [path, ...names]) {
      const stats = statSync(name);
      expect(stats.mode & 0o777, name).toBe(stats.isDirectory() ? 0o700 : 0o600);
      if (stats.isFile()) {
        const text = readFileSync(name, 'latin1');
        expect(text).not.toContain(token);
        expect(text).not.toContain(Buffer.from(token).toString('base64').slice(0, -2));
        expect(text).not.toContain('s3cr3t');
      }
    }
  });

  it('lie no more files after a hundred writes than after one', async () => {
    const store = fileStore({ path, key: KEY });
    for (let version = 0; version < 100; version++) {
      await store.compareAndSet('account', version, { version: version + 1, generation: 1, epoch: 0 });
      await store.takeLease('account', { owner: 'one', nonce: `n${version}`, ms: 60_000 });
      await store.releaseLease('account', `n${version}`);
    }
    expect(everything().map((name) => name.split('/').at(-1)!.split('.')[0])).toEqual([
      expect.any(String),
      'lease',
      'record',
    ]);
  });

  it('lies the token as it is where plain text was asked for by name', async () => {
    const token = await engine({ key: 'plain-text' }).getToken();
    expect(readFileSync(recordFile(), 'utf8')).toContain(token);
  });

  it('lies nothing before the store is used', () => {
    engine();
    expect(readdirSync(folder)).toEqual([]);
  });
});

describe('a key', () => {
  it.each([
    ['of another length', Buffer.alloc(16).toString('base64')],
    ['that is a password', 'correct horse battery staple'],
    ['of which one of several is wrong', [KEY, '']],
    ['of too few bytes', new Uint8Array(16)],
    ['that is a number', 7 as never],
  ])('%s is refused when the store is made, and not quoted', (_name, key) => {
    let error: unknown;
    try {
      fileStore({ path, key });
    } catch (caught) {
      error = caught;
    }
    expect(error).toMatchObject({
      code: 'Misconfigured',
      message: expect.stringContaining('AUTH_STORE_KEY'),
    });
    if (typeof key === 'string') expect(String(error)).not.toContain(key);
  });

  it('can be bytes, hexadecimal, base64 and base64url, all for the same', async () => {
    const bytes = Buffer.alloc(32, 251);
    const forms = [
      bytes,
      new Uint8Array(bytes),
      bytes.toString('hex'),
      bytes.toString('base64'),
      bytes.toString('base64url'),
    ];
    const prints = await Promise.all(forms.map((key) => fileStore({ path, key }).fingerprint('secret')));
    expect(new Set(prints).size).toBe(1);
  });

  it('can be replaced without a login: read with both, write with the new one, then drop the old one', async () => {
    const token = await engine().getToken();
    const rotating = engine({ key: [OTHER_KEY, KEY], facts: { renewIsProbe: true } });
    expect(await rotating.getToken()).toBe(token);
    vendor.live.clear();
    // Any write seals it anew.
    const store = fileStore({ path, key: [OTHER_KEY, KEY] });
    const name = `test ${vendor.url}/login [["username","ada"]]`;
    const record = (await store.get(name))!;
    await store.compareAndSet(name, record.version, { ...record, version: record.version + 1 });
    expect(await engine({ key: OTHER_KEY }).getToken()).toBe(token);
    expect(vendor.count('/login')).toBe(1);
  });

  it('that is wrong costs the token and no fence, and the right one still finds it', async () => {
    await engine().getToken();
    const store = fileStore({ path, key: KEY });
    const name = `test ${vendor.url}/login [["username","ada"]]`;
    const record = (await store.get(name))!;
    const latch = {
      at: Date.now(),
      attempt: 1,
      code: 'BadCredentials',
      message: 'no',
      call: 'acquire',
    } as const;
    await store.compareAndSet(name, record.version, {
      ...record,
      version: 9,
      epoch: 3,
      credentials: { some: { latch } },
    });

    const wrong = fileStore({ path, key: OTHER_KEY });
    const told: string[] = [];
    const seen = await wrong.get(name, (message) => told.push(message));
    expect(seen).toMatchObject({
      version: 9,
      epoch: 3,
      generation: 1,
      credentials: { some: { latch: { code: 'BadCredentials' } } },
    });
    expect(seen?.token).toBeUndefined();
    expect(told).toEqual([expect.stringContaining('another key')]);

    expect(await wrong.compareAndSet(name, 9, { ...seen!, version: 10, rejected: 0 })).toBe(true);
    expect(await store.get(name)).toMatchObject({
      version: 10,
      rejected: 0,
      token: { accessToken: 'login-1' },
    });
    expect(await wrong.compareAndSet(name, 10, { ...seen!, version: 11, epoch: 4 })).toBe(true);
    expect((await store.get(name))?.token).toBeUndefined();
  });

  it('does not open what was sealed for another account, or what was changed', async () => {
    const store = fileStore({ path, key: KEY });
    const token = { accessToken: 'one', obtainedAt: 1, source: 'acquire' } as const;
    await store.compareAndSet('one', 0, { version: 1, generation: 1, epoch: 0, token });
    const mine = recordFile();
    const text = readFileSync(mine, 'utf8');
    const planted = '"clear":{"version":1,"generation":1,"epoch":0,"token":{"accessToken":"x"}},"sealed"';
    for (const changed of [text.replace('"epoch":0', '"epoch":1'), text.replace('"sealed"', planted)]) {
      expect(changed).not.toBe(text);
      writeFileSync(mine, changed);
      const read = await store.get('one');
      expect(read?.version).toBe(1);
      expect(read?.token).toBeUndefined();
    }
    await store.compareAndSet('two', 0, { version: 1, generation: 1, epoch: 0 });
    const other = everything().find((name) => /record\.\d+$/.test(name) && name !== mine)!;
    writeFileSync(other, text);
    expect((await store.get('two'))?.token).toBeUndefined();
  });
});

describe('what counts as absent:', () => {
  const damages: Record<string, (file: string) => void> = {
    'a cut file': (file) => truncateSync(file, 40),
    'an empty file': (file) => truncateSync(file, 0),
    'a file of zeros': (file) => writeFileSync(file, Buffer.alloc(500)),
    'a file of something else': (file) => writeFileSync(file, '{"format":1,"clear":{"version":"7"}}'),
    'a file of many megabytes': (file) => truncateSync(file, 50_000_000),
    'a folder in its place': (file) => {
      rmSync(file);
      mkdirSync(file, { mode: 0o700 });
    },
    'a link in its place': (file) => {
      renameSync(file, `${file}-elsewhere`);
      symlinkSync(`${file}-elsewhere`, file);
    },
    'a pipe in its place': (file) => {
      rmSync(file);
      execFileSync('mkfifo', ['-m', '600', file]);
    },
    'a token in plain text that was not asked for': (file) => {
      const { clear } = JSON.parse(readFileSync(file, 'utf8'));
      const token = { accessToken: 'planted', obtainedAt: Date.now(), source: 'acquire' };
      writeFileSync(file, JSON.stringify({ format: 1, clear, token }));
    },
  };
  for (const [name, damage] of Object.entries(damages)) {
    it(`${name}. The next process logs in, tells it, and the one after finds its token`, async () => {
      await engine(single).getToken();
      damage(recordFile());
      expect(await engine(single).getToken()).toBe('login-2');
      expect(problems()).toContainEqual(['unreadable', expect.stringMatching(/counts as absent/)]);
      expect(await engine(single).getToken()).toBe('login-2');
      expect(vendor.count('/login')).toBe(2);
    });
  }

  it('what was unreadable is told by one file a day, which holds nothing of a token', async () => {
    await engine().getToken();
    truncateSync(recordFile(), 40);
    await engine().getToken();
    const evidence = everything().filter((name) => name.includes('unreadable'));
    expect(evidence).toHaveLength(1);
    expect(statSync(evidence[0]!).mode & 0o777).toBe(0o600);
    expect(JSON.parse(readFileSync(evidence[0]!, 'utf8'))).toMatchObject({
      problem: 'it is no record, or not all of one',
      characters: 40,
    });
    truncateSync(recordFile(), 30);
    await engine().getToken();
    expect(everything().filter((name) => name.includes('unreadable'))).toEqual(evidence);
    expect(readFileSync(evidence[0]!, 'utf8')).toContain('"characters":40');
  });

  it('a record of a wrong key', async () => {
    await engine(single).getToken();
    expect(await engine({ ...single, key: OTHER_KEY }).getToken()).toBe('login-2');
    expect(problems()).toContainEqual(['unreadable', expect.stringMatching(/another key/)]);
  });
});

describe('what cannot be used:', () => {
  const obstacles: Record<
    string,
    { place(): unknown; says: RegExp; remove(): unknown; needsMount?: boolean }
  > = {
    'a record that the group may read': {
      async place() {
        await engine().getToken();
        chmodSync(recordFile(), 0o640);
      },
      says: /chmod 600/,
      remove: () => chmodSync(recordFile(), 0o600),
    },
    'a folder that others may read': {
      place: () => mkdirSync(path, { mode: 0o755 }),
      says: /chmod 700/,
      remove: () => chmodSync(path, 0o700),
    },
    'a file in place of the folder': {
      place: () => writeFileSync(path, ''),
      says: /is no folder/,
      remove: () => rmSync(path),
    },
    'a disk that is full': {
      place() {
        mkdirSync(path, { mode: 0o700 });
        execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=64k,mode=700', 'none', path]);
        writeFileSync(join(path, 'filler'), '');
        try {
          for (;;) writeFileSync(join(path, 'filler'), Buffer.alloc(4096), { flag: 'a' });
        } catch {}
      },
      says: /ENOSPC/,
      remove: () => execFileSync('umount', [path]),
      needsMount: true,
    },
  };
  for (const [name, { place, says, remove, needsMount }] of Object.entries(obstacles)) {
    it.skipIf(needsMount && !canMount)(
      `${name}. Tokens live in memory, and single ones are refused`,
      async () => {
        await place();
        try {
          events = [];
          const logins = vendor.count('/login');
          const plain = engine();
          const token = await plain.getToken();
          expect(await plain.getToken()).toBe(token);
          expect(vendor.count('/login')).toBe(logins + 1);
          expect(problems()).toContainEqual(['error', expect.stringMatching(says)]);
          await expect(engine(single).getToken()).rejects.toMatchObject({
            code: 'LeaseUnavailable',
            retryAt: expect.any(Number),
          });
          expect(vendor.count('/login')).toBe(logins + 1);
          const bold = engine({ ...single, policy: { withoutLease: 'go-on' } });
          expect(await bold.getToken()).toBe(`login-${logins + 2}`);
        } finally {
          remove();
        }
      },
    );
  }

  it.skipIf(!isRoot)(
    'a folder that this user may not write',
    async () => {
      const somebody = 65_534;
      chownSync(folder, somebody, somebody);
      chmodSync(folder, 0o500);
      const task = { url: vendor.url, store: { file: { path, key: KEY } } };
      const plain = await startTokenProcess({ ...task, calls: 2 }, { uid: somebody }).ended;
      expect(tokensOf(plain)).toEqual(['login-1', 'login-1']);
      expect(JSON.stringify(plain)).toContain('EACCES');
      const refused = await startTokenProcess({ ...task, ...single }, { uid: somebody }).ended;
      expect(errorsOf(refused)).toEqual(['LeaseUnavailable']);
      const policy = { withoutLease: 'go-on' as const };
      const bold = await startTokenProcess({ ...task, ...single, policy }, { uid: somebody }).ended;
      expect(tokensOf(bold)).toEqual(['login-2']);
    },
    30_000,
  );
});
