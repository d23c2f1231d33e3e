import { fileURLToPath } from 'node:url';
import { cleanEnvironment, command } from '@tooling/test-kit/command';
import { secretMarker, startSimulatorProcess } from '@x/simulator';
import { expect, test } from 'vitest';

const main = fileURLToPath(new URL('../src/main.ts', import.meta.url));

/** Runs the command as `start` does and gives all that it printed, in a log and not on a terminal. */
const run = (args: readonly string[], variables: Record<string, string> = {}) =>
  command(process.execPath, [main, ...args], {
    cwd: import.meta.dirname,
    env: { ...cleanEnvironment(), ...variables },
    limitMs: 110_000,
  });

test('all five clients outlive their tokens, heal a revoked one and end with a verdict', async () => {
  // Nobody listens there: a client that heeded these would fail.
  const { code, output } = await run([], {
    PORTAL_BASE_URL: 'http://127.0.0.1:9',
    PORTAL_USERNAME: 'nobody',
  });
  expect(output).toMatch(/^All good: \d+ calls through 5 clients, 0 failures, \d+ logins and \d+ renewals/m);
  expect(code).toBe(0);
  expect(output).toContain('The environment variables PORTAL_* are ignored.');
  for (const vendor of ['elevate', 'portal', 'telematics', 'core', 'elyssa']) {
    expect(output).toMatch(
      new RegExp(
        `^${vendor} revoked its tokens with 100 calls under way: \\d+ refusals, [12] new logins?, 0 failed`,
        'm',
      ),
    );
    expect(output).toMatch(new RegExp(`^\\| ${vendor} +\\| +\\d+ \\| +0 .*logged out \\|$`, 'm'));
  }
  expect(output.includes(secretMarker)).toBe(false);
  expect(output.includes('\x1b')).toBe(false);
}, 120_000);

test.each([
  [['--fast'], "unknown option '--fast'"],
  [['portal'], 'too many arguments'],
  [['--vendor'], "option '--vendor <name>' argument missing"],
  [['--vendor', 'acme'], 'Allowed choices are core, elevate,'],
  [['--live', 'core', '--vendor', 'core'], "cannot be used with option '--live"],
])('%j ends the command before anything is built, and says what to type', async (args, message) => {
  const { code, output } = await run(args);
  expect(code).toBe(2);
  expect(output).toContain(message);
  expect(output).toContain('--help');
  expect(output).not.toContain('building');
});

test('live calls are few, use the environment and end with a logout', async () => {
  const simulator = await startSimulatorProcess({ vendors: ['portal'] });
  try {
    const { url, credentials } = simulator.portal;
    const { code, output } = await run(['--live', 'portal'], {
      PORTAL_BASE_URL: url,
      PORTAL_USERNAME: credentials.username,
      PORTAL_PASSWORD: credentials.password,
    });
    expect(output).toContain('portal: wallets.list was answered.');
    expect(output).toContain('All good.');
    expect(code).toBe(0);
    expect(output.includes(secretMarker)).toBe(false);
    expect(await simulator.portal.counters()).toMatchObject({
      requests: 5,
      logins: 1,
      dataCalls: 3,
      revocations: 1,
      inFlightMax: 1,
    });
  } finally {
    await simulator.close();
  }
}, 120_000);

test('live calls without credentials fail with what to set, and nothing is sent', async () => {
  const simulator = await startSimulatorProcess({ vendors: ['portal'] });
  try {
    const { code, output } = await run(['--live', 'portal'], { PORTAL_BASE_URL: simulator.portal.url });
    expect(output).toContain('PORTAL_PASSWORD');
    expect(code).toBe(1);
    expect((await simulator.portal.counters()).requests).toBe(0);
  } finally {
    await simulator.close();
  }
}, 120_000);
