import { stripVTControlCharacters } from 'node:util';
import { expect, test } from 'vitest';
import { forgetVendorVariables } from '../src/environment.ts';
import { judge, type Row, tableOf } from '../src/report.ts';
import { createScreen } from '../src/screen.ts';
import { hasLiveCall } from '../src/vendors.ts';

const row: Row = {
  vendor: 'portal',
  calls: 10,
  failures: 0,
  logins: 2,
  renewals: 1,
  renewsInMs: 1_234,
  signedOut: false,
};
const seen = { logins: 2, renewals: 1, invalid: 0, reusedRefreshTokens: 0 };

test('the variables of all vendors are forgotten, or of all but one', () => {
  const environment = { PATH: 'x', PORTAL_PASSWORD: 'a', core_email: 'b', CORE_ORG: 'c', SCORE_BOARD: 'd' };
  const live = { ...environment };
  expect(forgetVendorVariables(environment)).toEqual(['core', 'portal']);
  expect(environment).toEqual({ PATH: 'x', SCORE_BOARD: 'd' });
  expect(forgetVendorVariables(live, 'portal')).toEqual(['core']);
  expect(live).toEqual({ PATH: 'x', PORTAL_PASSWORD: 'a', SCORE_BOARD: 'd' });
});

test('a real vendor is not called where no call is known for these credentials', () => {
  expect(hasLiveCall('portal', {})).toBe(true);
  expect(hasLiveCall('elyssa', {})).toBe(true);
  expect(hasLiveCall('telematics', { TELEMATICS_KIND: 'user' })).toBe(true);
  expect(hasLiveCall('telematics', { TELEMATICS_KIND: 'admin' })).toBe(false);
});

test('the table has a line for each vendor and says when the next renewal is', () => {
  const rows = [
    row,
    { ...row, renewsInMs: -5 },
    { ...row, renewsInMs: undefined },
    { ...row, signedOut: true },
  ];
  const cells = tableOf(rows)
    .split('\n')
    .map((line) =>
      line
        .split('|')
        .map((cell) => cell.trim())
        .slice(1, -1),
    );
  expect(cells[0]).toEqual(['Vendor', 'Calls', 'Failures', 'Logins', 'Renewals', 'Next renewal']);
  expect(cells[2]).toEqual(['portal', '10', '0', '2', '1', 'in 1.2 s']);
  expect(cells.slice(3).map((line) => line.at(-1))).toEqual(['next call', 'no token', 'logged out']);
});

test('the verdict is good where nothing failed and every client outlived a token', () => {
  expect(judge([row, { ...row, vendor: 'core' }], { portal: seen, core: seen })).toEqual({
    good: true,
    line: 'All good: 20 calls through 2 clients, 0 failures, 4 logins and 2 renewals on the way.',
  });
});

test.each([
  ['a failed call', { ...row, failures: 1 }, seen, '1 of 10 calls to portal failed'],
  [
    'one token only',
    { ...row, logins: 1, renewals: 0 },
    { ...seen, logins: 1, renewals: 0 },
    'never outlived',
  ],
  ['a login that the client did not notice', row, { ...seen, logins: 3 }, 'portal counted 3 logins'],
  ['an invalid request', row, { ...seen, invalid: 2 }, 'portal got 2 requests that its specification'],
  [
    'a refresh token used twice',
    row,
    { ...seen, reusedRefreshTokens: 1 },
    'portal got a refresh token twice',
  ],
])('the verdict is bad after %s', (_, rows, vendor, words) => {
  const { good, line } = judge([rows], { portal: vendor });
  expect(good).toBe(false);
  expect(line).toMatch(/^Not good: .*\.$/);
  expect(line).toContain(words);
});

function recorder(isTTY: boolean) {
  const written: string[] = [];
  const output = { isTTY, columns: 80, rows: 24, write: (text: string) => written.push(text) };
  return { screen: createScreen(output as unknown as NodeJS.WriteStream), written };
}

test('on a terminal the table is drawn in place, and what is said stays above it', () => {
  const { screen, written } = recorder(true);
  screen.show('a\nb');
  screen.show('c\nd');
  screen.say('word');
  screen.show('e');
  screen.done();
  const text = written.join('');
  expect(text).toContain('\x1b');
  expect(stripVTControlCharacters(text).match(/[a-e]|word/g)).toEqual(
    expect.arrayContaining(['a', 'c', 'word', 'e']),
  );
  expect(text.indexOf('word')).toBeLessThan(text.lastIndexOf('e'));
  expect(screen.showEveryMs).toBeLessThan(1_000);
});

test('in a log the table comes every three seconds, without control characters', () => {
  const { screen, written } = recorder(false);
  screen.show('a');
  screen.say('word');
  screen.show('b');
  screen.done();
  expect(written).toEqual(['\na\n\n', 'word\n', '\nb\n\n']);
  expect(screen.showEveryMs).toBe(3_000);
});
