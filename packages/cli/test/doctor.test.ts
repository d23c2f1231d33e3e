import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { startRedis } from '@tooling/test-kit/redis';
import { secretMarker } from '@x/simulator';
import { expect, onTestFinished, test } from 'vitest';
import type { Finding } from '../src/doctor/finding.ts';
import { exitCodes } from '../src/failure.ts';
import { coreVariables, type Machine, machine, portalVariables, simulate } from './kit.ts';

const limit = { timeout: 60_000 };

/** What the doctor found, by check. */
async function examine({ x }: Machine, ...args: string[]) {
  const { code, stdout, stderr } = await x('doctor', ...args);
  if (!stdout) throw new Error(stderr);
  const findings = JSON.parse(stdout) as Finding[];
  const of = (check: string) => findings.filter((finding) => finding.check === check);
  const problems = findings.filter(({ status }) => status === 'problem');
  return { code, of, problems };
}

test('where all is well, every check says so, and it logs in once', limit, async () => {
  const portal = await simulate('portal');
  const patient = machine(portalVariables(portal));
  const first = await examine(patient, 'portal');
  expect([first.code, first.problems]).toEqual([0, []]);
  expect(first.of('calls')[0]!.found).toMatch(/^GET \/.* → 200$/);
  const second = await examine(patient, 'portal');
  expect(second.of('credentials')[0]!.found).toContain('no login was needed');
  expect((await portal.counters()).loginRequests).toBe(1);
});

test('a wrong name is told', limit, async () => {
  const patient = machine({
    PORTAL_BASE_URL: 'https://no-such-host.invalid',
    PORTAL_USERNAME: 'a',
    PORTAL_PASSWORD: 'b',
  });
  const { code, problems, of } = await examine(patient, 'portal');
  expect(code).toBe(exitCodes.failed);
  expect(problems).toEqual([
    expect.objectContaining({
      check: 'name',
      found: expect.stringContaining('no-such-host.invalid has no address'),
    }),
  ]);
  expect(of('credentials')[0]!.status).toBe('skipped');
});

test('a certificate that nobody knows is told, with what to do', limit, async () => {
  const patient = machine();
  const [key, cert] = [join(patient.home, 'key.pem'), join(patient.home, 'cert.pem')];
  const made = [
    'req',
    '-x509',
    '-newkey',
    'ec',
    '-pkeyopt',
    'ec_paramgen_curve:prime256v1',
    '-nodes',
    '-days',
    '30',
    '-subj',
    '/CN=localhost',
    '-addext',
    'subjectAltName=DNS:localhost',
    '-keyout',
    key,
    '-out',
    cert,
  ];
  execFileSync('openssl', made, { stdio: 'ignore' });
  const server = createServer({ key: readFileSync(key), cert: readFileSync(cert) }, (_, response) =>
    response.end(),
  );
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  const { port } = server.address() as AddressInfo;
  Object.assign(patient.env, {
    PORTAL_BASE_URL: `https://localhost:${port}`,
    PORTAL_USERNAME: 'a',
    PORTAL_PASSWORD: 'b',
  });
  const { problems } = await examine(patient, 'portal');
  expect(problems).toEqual([
    expect.objectContaining({
      check: 'connection',
      found: expect.stringContaining('is not trusted (DEPTH_ZERO_SELF_SIGNED_CERT)'),
      advice: expect.stringContaining('NODE_EXTRA_CA_CERTS'),
    }),
  ]);
});

test('a clock that is an hour off is told', limit, async () => {
  const portal = await simulate('portal', { faults: { portal: [{ kind: 'clock-skew', ms: 3_600_000 }] } });
  const { problems } = await examine(machine(portalVariables(portal)), 'portal');
  expect(problems).toEqual([
    expect.objectContaining({ check: 'clock', found: "this clock is 60 min behind the server's" }),
  ]);
  expect((await portal.counters()).loginRequests).toBe(0);
});

test('a folder that others may read is told, with the command that mends it', limit, async () => {
  const portal = await simulate('portal');
  const patient = machine(portalVariables(portal));
  const folder = join(patient.home, '.local', 'state', 'x', 'tokens');
  mkdirSync(folder, { recursive: true });
  chmodSync(folder, 0o755);
  const { problems } = await examine(patient, 'portal');
  expect(problems).toEqual([
    {
      check: 'store',
      status: 'problem',
      found: `${folder} is open to other users (0755)`,
      advice: `Run: chmod 700 ${folder}`,
    },
  ]);
});

test(
  'Redis servers that forget, lose, keep, evict, ask for a password and are not there are told apart',
  limit,
  async () => {
    const portal = await simulate('portal');
    const told = async (settings: Record<string, string>, env: Record<string, string> = {}) => {
      const redis = await startRedis({ settings });
      onTestFinished(() => redis.close());
      const { of, problems } = await examine(
        machine({ ...portalVariables(portal), ...env }),
        'portal',
        '--redis',
        redis.url,
      );
      expect(of('credentials')[0]!.status).toBe(problems.length ? 'skipped' : 'ok');
      return of('store').map(({ status, found, advice }) => [status, found, advice]);
    };
    const kept = ['ok', 'Redis answers, and keeps its data (appendonly)', undefined];
    expect(await told({ appendonly: 'no' })).toEqual([
      [
        'problem',
        'Redis answers, and forgets everything when it restarts',
        expect.stringContaining('Set appendonly yes'),
      ],
    ]);
    expect((await portal.counters()).loginRequests).toBe(0);
    expect(await told({ appendonly: 'no', save: '900 1' })).toEqual([
      [
        'warning',
        expect.stringContaining('loses what is newer than its last snapshot when it crashes (save 900 1)'),
        expect.any(String),
      ],
    ]);
    expect(await told({})).toEqual([kept]);
    expect(await told({ 'maxmemory-policy': 'allkeys-lru' })).toEqual([
      kept,
      ['warning', 'Redis may drop tokens when it is full (allkeys-lru)', 'Set maxmemory-policy noeviction.'],
    ]);
    expect(await told({ 'rename-command': 'CONFIG HIDDEN' })).toEqual([
      ['warning', 'Redis answers, and does not let its settings be read', expect.any(String)],
    ]);
    expect(await told({ requirepass: secretMarker })).toEqual([
      ['problem', 'Redis wants a password', 'Set REDISCLI_AUTH.'],
    ]);
    expect(await told({ requirepass: secretMarker }, { REDISCLI_AUTH: secretMarker })).toEqual([kept]);
    const gone = await examine(machine(portalVariables(portal)), 'portal', '--redis', 'redis://127.0.0.1:9');
    expect(gone.problems.map(({ found }) => found)).toEqual(['Redis does not answer']);
  },
);

test(
  'an expired password, a one-time code that is missing, and a wrong password are told apart',
  limit,
  async () => {
    const core = await simulate('core');
    const told = async (account: { email: string; password: string; selectedOrg: number }) => {
      const before = (await core.counters()).loginRequests;
      const { problems } = await examine(machine(coreVariables(core.url, account)), 'core');
      expect((await core.counters()).loginRequests - before).toBe(1);
      expect(problems.map(({ check }) => check)).toEqual(['credentials']);
      return `${problems[0]!.found} ${problems[0]!.advice ?? ''}`;
    };
    expect(await told(core.accounts.expired)).toMatch(/^PersonNeeded: .*expired/);
    const { mfaTokenCode: _, ...withoutCode } = core.accounts.mfa;
    expect(await told(withoutCode)).toContain('pass --mfa');
    expect(await told({ ...core.credentials, password: 'wrong' })).toMatch(
      /^BadCredentials: .*CORE_PASSWORD/,
    );
  },
);

test('what was refused before is not tried again', limit, async () => {
  const portal = await simulate('portal');
  const patient = machine({ ...portalVariables(portal), PORTAL_PASSWORD: 'wrong' });
  await examine(patient, 'portal');
  const { problems } = await examine(patient, 'portal');
  expect(problems[0]!.found).toContain('they were refused before (BadCredentials), and are not tried again');
  expect(problems[0]!.advice).toContain('x reset portal');
  expect((await portal.counters()).loginRequests).toBe(1);
});

test(
  'a login that works and calls that are all refused are told apart from wrong credentials',
  limit,
  async () => {
    const elevate = await simulate('elevate', {
      faults: { elevate: [{ kind: 'status', status: 403, on: 'data' }] },
    });
    const { brand, username, password } = elevate.credentials;
    const patient = machine({
      ELEVATE_BASE_URL: elevate.url,
      ELEVATE_BRAND: brand,
      ELEVATE_USERNAME: username,
      ELEVATE_PASSWORD: password,
    });
    const { problems } = await examine(patient, 'elevate');
    expect(problems).toEqual([
      expect.objectContaining({
        check: 'calls',
        found: expect.stringContaining('the login works and every call is refused'),
      }),
    ]);
    expect((await elevate.counters()).loginRequests).toBe(1);
  },
);

test('variables that are missing, and white space in one, are told', limit, async () => {
  const portal = await simulate('portal');
  const half = await examine(machine({ PORTAL_BASE_URL: portal.url, PORTAL_USERNAME: 'a' }), 'portal');
  expect(half.problems).toEqual([
    {
      check: 'variables',
      status: 'problem',
      found: 'only PORTAL_USERNAME set',
      advice: 'Set what is missing of PORTAL_PASSWORD, or pass --profile.',
    },
  ]);
  const variables = portalVariables(portal);
  const broken = await examine(
    machine({ ...variables, PORTAL_PASSWORD: `${variables.PORTAL_PASSWORD}\n` }),
    'portal',
  );
  expect(broken.problems[0]!.found).toBe('PORTAL_PASSWORD begins or ends in white space');
  expect((await portal.counters()).loginRequests).toBe(0);
});

test('a proxy that Node would ignore is a warning', limit, async () => {
  const portal = await simulate('portal');
  const patient = machine({ ...portalVariables(portal), HTTPS_PROXY: 'http://127.0.0.1:9' });
  const { of } = await examine(patient, 'portal');
  expect(of('proxy')).toEqual([
    expect.objectContaining({ status: 'warning', advice: expect.stringContaining('NODE_USE_ENV_PROXY=1') }),
  ]);
});
