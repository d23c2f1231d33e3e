import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { connect } from 'node:net';
import { fileURLToPath } from 'node:url';
import { afterEach, expect, onTestFinished, test } from 'vitest';
import { secretMarker, startSimulator, startSimulatorProcess, vendorNames } from '../src/index.ts';
import { protocols, send } from './kit.ts';

const source = (name: string) => fileURLToPath(new URL(`../src/${name}`, import.meta.url));
const { login, token: tokenOf, data } = protocols.portal;

const children: ChildProcess[] = [];
afterEach(() => {
  for (const child of children.splice(0)) child.kill('SIGKILL');
});

function run(...args: string[]): { child: ChildProcess; output: () => string; firstLine: Promise<string> } {
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'] });
  children.push(child);
  let output = '';
  const firstLine = new Promise<string>((resolve) => {
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk) => {
        output += chunk;
        if (output.includes('\n')) resolve(output.slice(0, output.indexOf('\n')));
      });
    }
  });
  return { child, output: () => output, firstLine };
}

/** A process that starts a simulator in yet another one, prints its URL and then does as told. */
function runParent(then: string) {
  return run(
    '--input-type=module',
    '--eval',
    `import { startSimulatorProcess } from ${JSON.stringify(source('index.ts'))};
     const simulator = await startSimulatorProcess({ vendors: ['portal'] });
     console.log(simulator.portal.url);
     ${then}`,
  );
}

async function until(condition: () => Promise<boolean>): Promise<boolean> {
  for (let time = 0; time < 100; time += 1) {
    if (await condition()) return true;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return false;
}

const isGone = (url: string) =>
  send(url).then(
    () => false,
    () => true,
  );

test('a simulator in a process of its own has the same handle', async () => {
  const simulator = await startSimulatorProcess({ vendors: ['portal'], lifeMs: 60_000 });
  try {
    const { portal } = simulator;
    const token = tokenOf(await login(portal));
    expect((await send(portal.url + data, { token })).status).toBe(200);
    await portal.faults.add({ kind: 'status', status: 503, on: 'data' });
    expect((await send(portal.url + data, { token })).status).toBe(503);
    await portal.faults.clear();
    await portal.revokeAll();
    expect((await send(portal.url + data, { token })).status).toBe(401);
    expect(await portal.counters()).toMatchObject({ logins: 1, dataCalls: 3, refused: 1, faulted: 1 });
  } finally {
    await simulator.close();
  }
  expect(await isGone(simulator.portal.url)).toBe(true);
});

test('settings reach the process: a refresh token that only its access token outlives', async () => {
  const simulator = await startSimulatorProcess({ vendors: ['elyssa'], refreshLifeMs: { elyssa: 1 } });
  try {
    const { refreshToken } = (await protocols.elyssa.login(simulator.elyssa)).body;
    const gone = async () =>
      (await send(`${simulator.elyssa.url}/auth/refresh/`, { json: { refresh: refreshToken } })).status ===
      401;
    expect(await until(gone)).toBe(true);
  } finally {
    await simulator.close();
  }
});

test('what keeps it from starting is an error', async () => {
  const start = startSimulatorProcess({ vendors: ['nobody' as 'portal'] });
  await expect(start).rejects.toThrow(
    'The simulator could not start: option vendors[0] must be elevate, portal, telematics, core or elyssa.',
  );
});

test('it ends when the process that started it is killed', async () => {
  const { child, firstLine } = runParent('setInterval(() => {}, 1000);');
  const url = await firstLine;
  expect(await isGone(url)).toBe(false);
  child.kill('SIGKILL');
  expect(await until(() => isGone(url))).toBe(true);
});

test('it does not keep the process that started it alive', async () => {
  const { child, firstLine } = runParent('');
  const url = await firstLine;
  const [code] = await once(child, 'close');
  expect(code).toBe(0);
  expect(await until(() => isGone(url))).toBe(true);
});

test('it withstands 10,000 calls at once', async () => {
  const simulator = await startSimulatorProcess({ vendors: ['portal'] });
  try {
    const token = tokenOf(await login(simulator.portal));
    const { host, hostname, port, pathname } = new URL(simulator.portal.url + data);
    const lines = [`GET ${pathname} HTTP/1.1`, `host: ${host}`, `authorization: Bearer ${token}`];
    // By plain sockets: a fetch each takes as long as all answers.
    const call = () =>
      new Promise<string>((resolve, reject) => {
        let answer = '';
        const socket = connect(Number(port), hostname).setEncoding('latin1');
        socket.on('data', (text) => {
          answer += text;
        });
        socket.once('close', () => resolve(answer.slice(0, answer.indexOf('\r\n')))).once('error', reject);
        socket.write(`${lines.join('\r\n')}\r\nconnection: close\r\n\r\n`);
      });
    const answers = await Promise.all(Array.from({ length: 10_000 }, call));
    expect(answers.filter((answer) => answer !== 'HTTP/1.1 200 OK')).toEqual([]);
    expect((await simulator.portal.counters()).dataCalls).toBe(10_000);
  } finally {
    await simulator.close();
  }
}, 180_000);

test('the command prints where each vendor is and how to log in, and ends in time', async () => {
  const { child, output } = run(source('cli.ts'), '--for', '0.5', '--life', '2');
  const [code] = await once(child, 'close');
  expect(code).toBe(0);
  for (const name of vendorNames) {
    expect(output()).toMatch(
      new RegExp(`^export ${name.toUpperCase()}_BASE_URL=http://127\\.0\\.0\\.1:\\d+`, 'm'),
    );
  }
  expect(output().includes(`ELYSSA_COMPANY_ID=${secretMarker}`)).toBe(true);
  const simulator = await startSimulator();
  onTestFinished(() => simulator.close());
  for (const name of vendorNames) {
    for (const [account, found] of Object.entries(simulator[name].accounts)) {
      for (const value of Object.values(found as object)) {
        expect(output().includes(String(value)), `${name} ${account}`).toBe(true);
      }
    }
  }
});

test('--help names every option', async () => {
  const { child, output } = run(source('cli.ts'), '--help');
  const [code] = await once(child, 'close');
  expect(code).toBe(0);
  const text = readFileSync(source('cli.ts'), 'utf8');
  const options = [...text.matchAll(/^ {6}(\w+): \{ type: /gm)].map(([, name]) => name);
  expect(options).toContain('origin');
  for (const option of options) expect(output().includes(`--${option} `)).toBe(option !== 'child');
  expect(output()).toContain('/__simulator');
});

test('a port that is in use is named', async () => {
  const first = await startSimulator({ vendors: ['portal'] });
  onTestFinished(() => first.close());
  const port = Number(new URL(first.portal.url).port);
  await expect(startSimulator({ vendors: ['portal'], port })).rejects.toThrow(
    `[@x/simulator] port ${port} is in use. Choose another, or leave it out for a free one.`,
  );
});

test('the command runs one vendor on a wanted port and stops when it is asked to', async () => {
  const { child, firstLine, output } = run(source('cli.ts'), '--vendor', 'portal', '--port', '24517');
  await firstLine;
  expect(await until(async () => output().includes('PORTAL_PASSWORD'))).toBe(true);
  expect(output().includes('export PORTAL_BASE_URL=http://127.0.0.1:24517\n')).toBe(true);
  expect(output().includes('ELEVATE')).toBe(false);
  child.kill('SIGTERM');
  const [code] = await once(child, 'close');
  expect(code).toBe(0);
});

test('the command ends when the process that started it is gone', async () => {
  const { child, output } = run(
    '--eval',
    `require('node:child_process').spawn(process.execPath, [${JSON.stringify(source('cli.ts'))}, '--vendor', 'portal'],
       { stdio: ['ignore', 'inherit', 'inherit'] });
     setInterval(() => {}, 1000);`,
  );
  const url = () => /^export PORTAL_BASE_URL=(.+)$/m.exec(output())?.[1] ?? '';
  expect(await until(async () => url() !== '')).toBe(true);
  expect(await isGone(url())).toBe(false);
  child.kill('SIGKILL');
  expect(await until(() => isGone(url()))).toBe(true);
});

test.each([
  [['--colour'], "Unknown option '--colour'"],
  [['--port', 'x'], '--port takes a whole number from 1 to 65535, not "x"'],
  [['--port', '99999999'], '--port takes a whole number from 1 to 65535, not "99999999"'],
  [['--port', '80.5'], '--port takes a whole number from 1 to 65535, not "80.5"'],
  [['--port', '65535'], 'option port must leave room for a port for each vendor'],
  [['--origin', 'foo'], '--origin takes a web origin such as http://localhost:5173, not "foo"'],
  [['--origin', 'http://localhost:5173/page'], '--origin takes a web origin such as'],
  [['--life', '0'], '--life takes a number above 0 and up to 2147483, not "0"'],
  [['--life', 'Infinity'], '--life takes a number above 0 and up to 2147483, not "Infinity"'],
  [['--for', '99999999999'], '--for takes a number above 0 and up to 2147483, not "99999999999"'],
  [['--vendor', 'nobody'], 'There is no vendor "nobody"'],
])('the command explains what it does not understand: %s', async (args, message) => {
  const { child, output } = run(source('cli.ts'), ...args);
  const [code] = await once(child, 'close');
  expect(code).toBe(1);
  expect(output()).toContain(`[@x/simulator] ${message}`);
  expect(output()).toContain('--for <seconds>');
});
