import { execFileSync, spawn } from 'node:child_process';
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { secretMarker } from '@x/simulator';
import { expect, onTestFinished, test } from 'vitest';
import { cli, machine, portalVariables, simulate } from './kit.ts';

const limit = { timeout: 120_000 };
const webhook = `${secretMarker}-of-webhooks`;

/** The arguments of a process and of all that it has started. */
function argumentsOf(root: number): string[] {
  const lines = execFileSync('ps', ['-eo', 'pid=,ppid=,args='], { encoding: 'utf8' }).split('\n');
  const all = lines.flatMap((line) => {
    const [, pid, parent, args] = /^\s*(\d+)\s+(\d+)\s+(.*)$/.exec(line) ?? [];
    return args === undefined ? [] : [{ pid: Number(pid), parent: Number(parent), args }];
  });
  const family = new Set([root]);
  for (let grown = 0; grown !== family.size; ) {
    grown = family.size;
    for (const { pid, parent } of all) if (family.has(parent)) family.add(pid);
  }
  return all.filter(({ pid }) => family.has(pid)).map(({ args }) => args);
}

/** A shell that a person types into, on a terminal of its own. */
function shell(env: Record<string, string>, home: string) {
  const folder = join(home, 'bin');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'x'), `#!/bin/sh\nexec '${process.execPath}' '${cli}' "$@"\n`, { mode: 0o755 });
  const history = join(home, '.bash_history');
  const child = spawn('script', ['-qefc', 'bash --norc --noprofile -i', '/dev/null'], {
    env: { ...env, PATH: `${folder}:${env.PATH}`, HISTFILE: history, PS1: 'ready> ', TERM: 'xterm' },
    cwd: home,
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  let screen = '';
  let from = 0;
  child.stdout.on('data', (chunk) => {
    screen += chunk;
  });
  const seen: string[] = [];
  const looking = setInterval(() => seen.push(...argumentsOf(child.pid!)), 20);
  onTestFinished(() => clearInterval(looking));
  /** Types, once the terminal shows what is waited for. */
  async function type(after: string, text: string) {
    await expect.poll(() => screen.slice(from), { timeout: 30_000 }).toContain(after);
    from = screen.length;
    child.stdin.write(`${text}\n`);
  }
  return {
    type,
    async end() {
      await type('ready> ', 'exit');
      await new Promise((resolve) => child.once('close', resolve));
      clearInterval(looking);
      return { screen, seen, history: readFileSync(history, 'utf8') };
    },
  };
}

test(
  'what a person types at a question is neither shown, nor in the history, nor in the list of processes',
  limit,
  async () => {
    // Slow enough that the list of processes is looked at while a login goes on.
    const portal = await simulate('portal', {
      faults: { portal: [{ kind: 'latency', ms: 500, on: 'login' }] },
    });
    const { username, password } = portal.credentials;
    const { home, env } = machine({ PORTAL_BASE_URL: portal.url });
    const { type, end } = shell(env, home);
    for (const command of [
      'x call portal GET /api/wallet',
      'x state portal',
      'x token portal > token',
      'x logout portal',
    ]) {
      await type('ready> ', command);
      await type('portal username', username);
      await type('portal password', password);
    }
    writeFileSync(join(home, 'event.json'), '{}');
    await type('ready> ', 'x webhooks sign event.json');
    await type('Webhook secret', webhook);
    const { screen, seen, history } = await end();
    expect(screen).toContain('GET /api/wallet → 200');
    expect(screen).toContain('"revoked":true');
    expect(screen).not.toContain(secretMarker);
    expect(readFileSync(join(home, 'token'), 'utf8')).toContain('.');
    expect(history).toContain('x call portal GET /api/wallet\n');
    expect(history).not.toContain(secretMarker);
    expect(seen.filter((args) => args.includes('call portal GET /api/wallet')).length).toBeGreaterThan(0);
    expect(seen.filter((args) => args.includes(secretMarker))).toEqual([]);
    expect(await portal.counters()).toMatchObject({ logins: 1, dataCalls: 1 });
  },
);

test(
  'credentials of variables and profiles are on no command line of any command, and no command prints them',
  limit,
  async () => {
    const portal = await simulate('portal', {
      faults: { portal: [{ kind: 'latency', ms: 300, on: 'login' }] },
    });
    const { username, password } = portal.credentials;
    const variables = portalVariables(portal);
    const config = join('.config', 'x');
    const secrets = 'credentials.json';

    /** Runs commands one after the other, and gives all that `ps` showed meanwhile. */
    async function watch({ start }: ReturnType<typeof machine>, profile: string[]) {
      const seen: string[] = [];
      const commands = [
        ['call', 'portal', 'GET', '/api/wallet', ...profile],
        ['call', 'portal', 'users.create', '--body', '{}', '--dry-run', ...profile],
        ['call', 'portal', 'users.create', '--body', '{}', '--curl', ...profile],
        ['state', 'portal', ...profile],
        ['doctor', 'portal', ...profile],
        ['token', 'portal', '--curl', ...profile],
        ['ops', 'portal', 'tokens.create'],
        ['reset', 'portal', ...profile],
        ['logout', 'portal', ...profile],
      ];
      for (const args of commands) {
        const child = start(...args);
        child.stdin!.end();
        let output = '';
        for (const stream of [child.stdout!, child.stderr!]) {
          stream.on('data', (chunk) => {
            output += chunk;
          });
        }
        const looking = setInterval(() => seen.push(...argumentsOf(child.pid!)), 20);
        const code = await new Promise((resolve) => child.once('close', resolve));
        clearInterval(looking);
        expect([args, code, output.includes(secretMarker)]).toEqual([args, 0, false]);
      }
      expect(seen.filter((args) => args.includes(' call portal GET')).length).toBeGreaterThan(0);
      expect(seen.filter((args) => args.includes(secretMarker))).toEqual([]);
      return seen;
    }

    await watch(machine(variables), []);
    const other = machine({ PORTAL_BASE_URL: portal.url });
    const folder = join(other.home, config);
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, secrets), JSON.stringify({ username, password }), { mode: 0o600 });
    const profiles = {
      file: { portal: { username, password } },
      command: { portal: { command: ['sh', '-c', `sleep 0.2; cat ${join(folder, secrets)}`] } },
    };
    writeFileSync(join(folder, 'profiles.json'), JSON.stringify(profiles));
    chmodSync(join(folder, 'profiles.json'), 0o600);
    await watch(other, ['--profile', 'file']);
    const seen = await watch(other, ['--profile', 'command']);
    expect(seen.some((args) => args.startsWith('cat ') || args.startsWith('sh -c'))).toBe(true);
    for (const { path, text } of other.files()) {
      if (path.startsWith(folder) && path.endsWith('.json')) continue;
      expect([path, text.includes(secretMarker)]).toEqual([path, false]);
    }
  },
);
