import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { takeFileLease } from '../src/stores/file/file-lease.ts';
import { isGone, ownIdentity } from '../src/stores/file/process-identity.ts';
import { VersionedFile } from '../src/stores/file/versioned-file.ts';

const { machine } = ownIdentity();

/** The number of a process that has ended, and was there. */
function pidOfTheDead(): number {
  return Number(execFileSync(process.execPath, ['-p', 'process.pid'], { encoding: 'utf8' }));
}

describe('a process', () => {
  it('is not gone while it runs', async () => {
    expect(isGone(ownIdentity())).toBe(false);
    const child = spawn('sleep', ['30']);
    try {
      await once(child, 'spawn');
      expect(isGone({ machine, pid: child.pid! })).toBe(false);
    } finally {
      child.kill('SIGKILL');
    }
  });

  it('is gone when it has ended, and when another one has its number', () => {
    expect(isGone({ machine, pid: pidOfTheDead() })).toBe(true);
    expect(isGone({ ...ownIdentity(), started: '1' })).toBe(true);
  });

  it('is gone when it has ended and its parent has not looked yet', async () => {
    // The shell becomes a program that never asks how its child has ended.
    const parent = spawn('sh', ['-c', 'exec 3<&0; cat <&3 & echo $!; exec sleep 30'], {
      stdio: ['pipe', 'pipe', 'ignore'],
    });
    try {
      const [said] = (await once(parent.stdout, 'data')) as [Buffer];
      const pid = Number(String(said));
      // The shell itself may ask.
      await expect.poll(() => readFileSync(`/proc/${parent.pid}/cmdline`, 'utf8')).toMatch(/^sleep/);
      expect(isGone({ machine, pid })).toBe(false);
      parent.stdin.end();
      await expect.poll(() => isGone({ machine, pid }), { timeout: 5000 }).toBe(true);
      // It still has its number.
      expect(() => process.kill(pid, 0)).not.toThrow();
    } finally {
      parent.kill('SIGKILL');
    }
  });

  it('of another machine, or with a number that none can have, is not known to be gone', () => {
    expect(isGone({ machine: 'another', pid: pidOfTheDead() })).toBe(false);
    expect(isGone({ machine, pid: 0.5 })).toBe(false);
  });

  it('is known by its number alone where the system tells no more', async () => {
    vi.resetModules();
    vi.doMock('node:fs', () => ({
      readFileSync() {
        throw new Error('no such file');
      },
      readlinkSync() {
        throw new Error('no such file');
      },
    }));
    try {
      const bare = await import('../src/stores/file/process-identity.ts');
      const own = bare.ownIdentity();
      expect(own).toEqual({ machine: expect.stringContaining(process.platform), pid: process.pid });
      expect(bare.isGone(own)).toBe(false);
      expect(bare.isGone({ ...own, pid: pidOfTheDead() })).toBe(true);
    } finally {
      vi.doUnmock('node:fs');
    }
  });
});

describe('the lease of a process', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'auth-core-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('that is gone is free at once, and one of another machine when its time is over', async () => {
    const register = new VersionedFile(folder, 'lease', false);
    const own = { owner: 'own', nonce: 'own', ms: 60_000 };
    expect(await takeFileLease(register, own)).toEqual({ taken: true, takenOver: false });
    const dead = { machine, pid: pidOfTheDead(), owner: 'dead', nonce: 'dead', ms: 60_000 };
    const times = { endsAt: Date.now() + 50_000, endsAtMonotonic: Number.MAX_SAFE_INTEGER };
    writeFileSync(join(folder, 'lease.1'), JSON.stringify({ ...dead, ...times, machine: 'another' }));
    const foreign = await takeFileLease(register, own);
    expect(foreign).toEqual({ taken: false, freeInMs: expect.any(Number) });
    writeFileSync(join(folder, 'lease.1'), JSON.stringify({ ...dead, ...times }));
    expect(await takeFileLease(register, own)).toEqual({ taken: true, takenOver: true });
  });
});
