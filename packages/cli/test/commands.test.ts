import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { startRedis } from '@tooling/test-kit/redis';
import { secretMarker } from '@x/simulator';
import { describe, expect, onTestFinished, test } from 'vitest';
import { exitCodes } from '../src/failure.ts';
import { vendorNames } from '../src/vendors.ts';
import { cli, machine, portalVariables, simulate } from './kit.ts';

// Each command is a process of its own.
const limit = { timeout: 60_000 };

test('a token is printed, kept, and used by the next commands without another login', limit, async () => {
  const portal = await simulate('portal');
  const { x, files } = machine(portalVariables(portal));
  const first = await x('token', 'portal');
  expect(first).toMatchObject({ code: 0, stderr: '' });
  expect(first.stdout).toMatch(/^[\w.-]+\n$/);
  expect((await x('token', 'portal', '--header')).stdout).toBe(`Authorization: Bearer ${first.stdout}`);
  const state = await x('state', 'portal');
  expect(JSON.parse(state.stdout)).toMatchObject({
    token: 'kept',
    source: 'acquire',
    logins24h: 1,
    signedOut: false,
  });
  const wallets = await x('call', 'portal', 'GET', '/api/wallet');
  expect(wallets).toMatchObject({
    code: 0,
    stderr: expect.stringMatching(/^GET \/api\/wallet → 200 \(\d+ ms\)\n/),
  });
  expect(JSON.parse(wallets.stdout).result).toEqual(expect.any(Array));
  expect(await portal.counters()).toMatchObject({ logins: 1, dataCalls: 1 });
  for (const { path, mode, text } of files()) {
    expect([path, mode]).toEqual([path, 0o600]);
    expect(text).not.toContain(secretMarker);
  }
  expect(await x('logout', 'portal')).toMatchObject({ code: 0, stdout: '{"revoked":true,"cleared":true}\n' });
  expect(JSON.parse((await x('state', 'portal')).stdout)).toMatchObject({ token: 'none' });
});

test('credentials that were refused are tried again after a reset, and not before', limit, async () => {
  const portal = await simulate('portal');
  await portal.faults.add({ kind: 'status', status: 401, on: 'login', times: 1 });
  const { x } = machine(portalVariables(portal));
  expect((await x('token', 'portal')).code).toBe(exitCodes.credentials);
  expect((await x('token', 'portal')).code).toBe(exitCodes.credentials);
  expect((await portal.counters()).loginRequests).toBe(1);
  expect(await x('reset', 'portal')).toMatchObject({ code: 0, stdout: '{"lifted":"BadCredentials"}\n' });
  expect((await portal.counters()).loginRequests).toBe(1);
  expect((await x('token', 'portal')).code).toBe(0);
  expect(await x('reset', 'portal')).toMatchObject({ code: 0, stdout: '{"lifted":null}\n' });
});

test('a reset says when the store could not be written', limit, async () => {
  const portal = await simulate('portal');
  const redis = await startRedis();
  onTestFinished(() => redis.close());
  await portal.faults.add({ kind: 'status', status: 401, on: 'login', times: 1 });
  const { x } = machine(portalVariables(portal));
  expect((await x('token', 'portal', '--redis', redis.url)).code).toBe(exitCodes.credentials);
  // From now on it reads, and refuses to write.
  execFileSync('redis-cli', ['-p', `${redis.port}`, 'CONFIG', 'SET', 'min-replicas-to-write', '1']);
  const { code, stdout, stderr } = await x('reset', 'portal', '--redis', redis.url);
  expect([code, stdout]).toEqual([exitCodes.unreachable, '']);
  expect(stderr).toContain('the refusal is still in it');
});

test('what is shown of a call needs no login and holds no token', limit, async () => {
  const { x } = machine({ PORTAL_ENVIRONMENT: 'production' });
  const dry = await x(
    'call',
    'portal',
    'POST',
    '/api/user',
    '--body',
    '{"Email":"a@example.com"}',
    '--dry-run',
  );
  expect(JSON.parse(dry.stdout)).toEqual({
    method: 'POST',
    url: 'https://api-app.zumrails.com/api/user',
    headers: { Authorization: 'Bearer ***', 'Content-Type': 'application/json' },
    body: { Email: 'a@example.com' },
  });
  const curl = await x('call', 'portal', 'transactions.get', '-p', "transactionId=it's", '--curl');
  expect(curl.stdout).toBe(
    `x token portal --header | curl -H @- -X GET 'https://api-app.zumrails.com/api/transaction/it'\\''s'\n`,
  );
  const versioned = await x(
    'call',
    'elevate',
    'customers.list',
    '-p',
    'page=1',
    '-p',
    'pageSize=10',
    '--dry-run',
  );
  expect(JSON.parse(versioned.stdout).url).toBe(
    'https://rest.elevatebilling.com/v1/customers?page=1&pageSize=10',
  );
});

test(
  'what is shown of a call names the headers that carry its credentials, and masks what is secret',
  limit,
  async () => {
    const { x, home } = machine({
      CORE_API_KEY: secretMarker,
      ELYSSA_COMPANY_ID: secretMarker,
      CORE_BASE_URL: 'https://sandbox.resolver.com',
    });
    const shown = async (...args: string[]) => JSON.parse((await x('call', ...args, '--dry-run')).stdout);
    expect((await shown('core', 'users.me')).headers).toEqual({ 'x-api-key': '***' });
    expect((await shown('elyssa', 'properties.list', '-p', 'page=1', '-p', 'pageSize=20')).headers).toEqual({
      Authorization: 'Bearer ***',
      'x-company-id': '***',
    });
    const body = JSON.stringify({ Username: 'ann', Password: secretMarker });
    const login = await shown('portal', 'tokens.create', '--body', body, '-H', `X-Api-Key: ${secretMarker}`);
    expect(login.headers).toEqual({ 'Content-Type': 'application/json', 'X-Api-Key': '***' });
    expect(login.body).toEqual({ Username: 'ann', Password: '***' });
    const line = await x('call', 'portal', 'tokens.create', '--body', body, '--curl');
    expect(line.stdout).toMatch(/^curl -X POST [\s\S]*--data '\{"Username":"ann","Password":"\*\*\*"\}'\n$/);
    const file = join(home, 'login.json');
    writeFileSync(file, body);
    const ofFile = await x('call', 'portal', 'users.create', '--body', `@${file}`, '--curl');
    expect(ofFile.stdout).toContain(`--data-binary '@${file}'`);
  },
);

test('the curl line works as it is printed', limit, async () => {
  const portal = await simulate('portal');
  const { x, home, env } = machine(portalVariables(portal));
  const { stdout: line } = await x('call', 'portal', 'GET', '/api/wallet', '--curl');
  const folder = join(home, 'bin');
  mkdirSync(folder);
  writeFileSync(join(folder, 'x'), `#!/bin/sh\nexec '${process.execPath}' '${cli}' "$@"\n`, { mode: 0o755 });
  const answer = execFileSync('bash', ['-c', line], {
    env: { ...env, PATH: `${folder}:${env.PATH}` },
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  expect(JSON.parse(String(answer))).toMatchObject({ result: expect.any(Array) });
  expect(await portal.counters()).toMatchObject({ logins: 1, dataCalls: 1 });
});

test('the headers of a token are all that a call takes', limit, async () => {
  const elyssa = await simulate('elyssa');
  const { companyId } = elyssa.credentials;
  const { x } = machine({
    ELYSSA_BASE_URL: elyssa.url,
    ELYSSA_COMPANY_ID: companyId,
    CORE_API_KEY: 'a-key',
    CORE_BASE_URL: 'https://sandbox.resolver.com',
  });
  expect((await x('token', 'elyssa', '--header')).stdout.toLowerCase()).toMatch(
    new RegExp(`^authorization: bearer \\S+\\nx-company-id: ${companyId}\\n$`),
  );
  expect((await x('token', 'core', '--header')).stdout).toBe('x-api-key: a-key\n');
});

test(
  'values in a path find their operation, and the body comes from a file or the standard input',
  limit,
  async () => {
    const portal = await simulate('portal');
    const { x, pipe, home } = machine(portalVariables(portal));
    const id = JSON.parse((await x('call', 'portal', 'GET', '/api/wallet')).stdout).result[0].Id as string;
    const one = await x(
      'call',
      'portal',
      'POST',
      '/api/transaction/filter',
      '--body',
      '{"Pagination":{"PageNumber":1,"ItemsPerPage":1}}',
    );
    expect(one).toMatchObject({ code: 0 });
    const user = { FirstName: 'Ada', LastName: 'Okafor', Email: 'ada@example.com' };
    const made = await pipe(JSON.stringify(user), 'call', 'portal', 'users.create', '--body', '@-');
    expect(made.code).toBe(0);
    const made2 = JSON.parse(made.stdout).result.Id as string;
    writeFileSync(join(home, 'user.json'), JSON.stringify(user));
    const read = await x('call', 'portal', 'GET', `/api/user/${made2}`);
    expect(JSON.parse(read.stdout).result).toMatchObject({ FirstName: 'Ada' });
    expect(id).toEqual(expect.any(String));
  },
);

test('a refused call prints what the vendor said and fails', limit, async () => {
  const portal = await simulate('portal');
  const { x } = machine(portalVariables(portal));
  const missing = await x('call', 'portal', 'GET', '/api/user/3f0a6d1e-7b52-4c1d-9e83-5a4f20c6b799');
  expect(missing.code).toBe(exitCodes.failed);
  expect(JSON.parse(missing.stdout)).toMatchObject({ isError: true });
  expect(missing.stderr).toContain('GET /api/user/{userId} → 4');
});

test(
  'a wrong password costs one login however often a command is repeated, and has an exit code of its own',
  limit,
  async () => {
    const portal = await simulate('portal');
    const { x } = machine({ ...portalVariables(portal), PORTAL_PASSWORD: 'wrong' });
    for (let time = 0; time < 3; time += 1) {
      const { code, stdout, stderr } = await x('token', 'portal');
      expect([code, stdout]).toEqual([exitCodes.credentials, '']);
      expect(stderr).toContain('PORTAL_PASSWORD');
    }
    expect(await portal.counters()).toMatchObject({ loginRequests: 1, logins: 0 });
  },
);

test('a server that is not there has an exit code of its own', limit, async () => {
  const { x } = machine({
    PORTAL_BASE_URL: 'http://127.0.0.1:9',
    PORTAL_USERNAME: 'a',
    PORTAL_PASSWORD: 'b',
  });
  expect(await x('token', 'portal')).toMatchObject({ code: exitCodes.unreachable, stdout: '' });
});

describe('wrong usage', () => {
  test.each([
    [['nonsense'], "unknown command 'nonsense'"],
    [['token', 'nobody'], 'Allowed choices are elevate, portal, telematics, core, elyssa.'],
    [
      ['call', 'portal', 'walets.list'],
      'portal has no operation "walets.list". Did you mean wallets.list (GET /api/wallet)? Run',
    ],
    [['call', 'portal', 'GET', '/api/wallets'], 'Did you mean wallets.list (GET /api/wallet)?'],
    [['call', 'portal', 'transactions.get'], 'needs --param transactionId=…'],
    [['call', 'portal', 'wallets.list', '-p', 'x=1'], 'wallets.list has no parameter "x". It has none.'],
    [['call', 'portal', 'users.create', '--body', '{'], 'What stands there is not JSON.'],
    [['call', 'portal', 'users.create', '--body', '@gone.json'], 'gone.json cannot be read (ENOENT).'],
    [['call', 'portal', 'wallets.list', '-q', 'page'], '--query takes name=value, not "page".'],
    [
      ['token', 'portal'],
      'There are no credentials for portal. Set PORTAL_USERNAME, PORTAL_PASSWORD; or pass --profile',
    ],
    [['token', 'portal', '--profile', 'work'], 'There are no profiles:'],
    [['token', 'portal', '--timeout', '-1'], '--timeout takes a number of seconds above 0, not "-1".'],
    [['token', 'elevate', '--environment', 'sandbox', '--profile', 'a'], 'There are no profiles'],
    [['webhooks', 'listen', '--port', '99999'], '--port takes a whole number from 0 to 65535, not "99999".'],
    [['webhooks', 'sign', '-'], 'There is no webhook secret. Set PORTAL_WEBHOOK_SECRET.'],
  ])('%j says what to do', limit, async (args, message) => {
    const { code, stdout, stderr } = await machine().x(...args);
    expect([code, stdout]).toEqual([exitCodes.usage, '']);
    expect(stderr).toContain(message);
  });
});

describe('profiles', () => {
  const write = (home: string, profiles: unknown, mode = 0o600) => {
    mkdirSync(join(home, '.config', 'x'), { recursive: true });
    const path = join(home, '.config', 'x', 'profiles.json');
    writeFileSync(path, JSON.stringify(profiles));
    chmodSync(path, mode);
  };

  test('credentials stand in a file or come from a command', limit, async () => {
    const portal = await simulate('portal');
    const { x, home } = machine({ PORTAL_BASE_URL: portal.url });
    const { username, password } = portal.credentials;
    const script = `console.log(JSON.stringify({ username: ${JSON.stringify(username)}, password: process.env.HOME && ${JSON.stringify(password)} }))`;
    write(home, {
      file: { portal: { username, password } },
      command: { portal: { command: [process.execPath, '-e', script] } },
    });
    expect((await x('token', 'portal', '--profile', 'file')).code).toBe(0);
    expect((await x('token', 'portal', '--profile', 'command')).code).toBe(0);
    expect((await portal.counters()).logins).toBe(1);
  });

  test.each([
    [
      'can be read by other users. Run: chmod 600',
      { work: { portal: { username: 'a', password: 'b' } } },
      0o644,
    ],
    [
      'is incomplete for portal: it needs username, password.',
      { work: { portal: { username: 'a' } } },
      0o600,
    ],
    ['says nothing of portal', { work: { core: {} } }, 0o600],
    ['There is no profile "work"', { other: {} }, 0o600],
    [
      'has not the form that the README shows, at: work.portal',
      { work: { portal: { username: [secretMarker] } } },
      0o600,
    ],
    ['failed (exit code 1)', { work: { portal: { command: ['false'] } } }, 0o600],
    [
      'What the command of portal in the profile "work" prints on its standard output is not JSON.',
      {
        work: {
          portal: { command: ['sh', '-c', `echo expires soon; echo '{"password":"${secretMarker}"}'`] },
        },
      },
      0o600,
    ],
  ])('are refused: %s', limit, async (message, profiles, mode) => {
    const { x, home } = machine();
    write(home, profiles, mode);
    const { code, stderr } = await x('token', 'portal', '--profile', 'work');
    expect(code).toBe(exitCodes.usage);
    expect(stderr).toContain(message);
  });
});

describe('ops', () => {
  test('finds operations by words, and says everything of one', limit, async () => {
    const { x } = machine();
    const found = await x('ops', 'portal', 'cancel', 'transaction');
    expect(JSON.parse(found.stdout)[0]).toEqual({
      operation: 'transactions.cancel',
      request: 'DELETE /api/transaction/{transactionId}',
      summary: 'Cancel a transaction.',
    });
    const one = JSON.parse((await x('ops', 'portal', 'transactions.cancel')).stdout);
    expect(one).toMatchObject({
      method: 'DELETE',
      parameters: [{ name: 'transactionId', in: 'path', required: true }],
    });
    expect(JSON.parse((await x('ops', 'elyssa', 'no', 'such', 'thing')).stdout)).toEqual([]);
  });
});

test('a reader that stops reading is no failure', limit, async () => {
  const { env } = machine();
  const line = `'${process.execPath}' '${cli}' ops elevate | true; echo "\${PIPESTATUS[0]}"`;
  const { stdout, stderr } = spawnSync('bash', ['-c', line], { env, encoding: 'utf8' });
  expect(stdout).toBe('0\n');
  expect(stderr.replace(/^159 of 159 operations.*\n/, '')).toBe('');
});

test('every command has help with an example, and the exit codes', limit, async () => {
  const { x } = machine();
  const commands = [
    ['token'],
    ['call'],
    ['ops'],
    ['state'],
    ['logout'],
    ['reset'],
    ['doctor'],
    ['webhooks', 'listen'],
    ['webhooks', 'sign'],
    ['webhooks', 'replay'],
  ];
  const top = await x('--help');
  for (const [name = ''] of commands) expect(top.stdout).toContain(`  ${name}`);
  for (const command of commands) {
    const { code, stdout } = await x(...command, '--help');
    expect(code).toBe(0);
    expect(stdout).toMatch(/Examples:\n {2}(x|curl) /);
    expect(stdout).toContain('Exit codes: 0 done');
  }
  expect((await x('--version')).stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
  expect(vendorNames).toHaveLength(5);
});
