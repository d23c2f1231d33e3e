import { expect, test } from 'vitest';
import type { ClientOptions } from '../src/index.ts';
import { resolveServers } from '../src/servers.ts';
import { testProvider } from './vendor.ts';

const versioned = {
  ...testProvider,
  servers: { v1: 'https://api.test.invalid/v1', v2: 'https://api.test.invalid/v2' },
  pathServers: { '/cards': 'v2' },
};

function basesOf(options: ClientOptions, variable: string | undefined = undefined) {
  const { base } = resolveServers(versioned, options, (name) => (name === 'BASE_URL' ? variable : undefined));
  return [base('/users'), base('/cards')];
}

test('each path goes to the version that it is of', () => {
  expect(basesOf({})).toEqual(['https://api.test.invalid/v1', 'https://api.test.invalid/v2']);
});

test.each([
  ['the first version', 'https://proxy.test.invalid/billing/v1'],
  ['the second version', 'https://proxy.test.invalid/billing/v2/'],
])('a base URL that ends in %s stands for both, and each path keeps its own', (_, baseUrl) => {
  const both = ['https://proxy.test.invalid/billing/v1', 'https://proxy.test.invalid/billing/v2'];
  expect(basesOf({ baseUrl })).toEqual(both);
  expect(basesOf({}, baseUrl)).toEqual(both);
});

test('under a base URL without a version, paths have none', () => {
  const bare = 'https://proxy.test.invalid/billing';
  expect(basesOf({ baseUrl: bare })).toEqual([bare, bare]);
});

test('base URLs by name are taken as they are', () => {
  const baseUrls = { v1: 'https://one.test.invalid/v3', v2: 'https://two.test.invalid/v3' };
  expect(basesOf({ baseUrl: 'https://proxy.test.invalid/v1', baseUrls })).toEqual(Object.values(baseUrls));
});

test('slashes at the end of a base URL are taken off, and a row of them elsewhere costs no time', () => {
  const bare = 'https://proxy.test.invalid/billing';
  expect(basesOf({ baseUrl: `${bare}///` })).toEqual([bare, bare]);
  const hostile = `https://proxy.test.invalid/${'/'.repeat(200_000)}x`;
  expect(basesOf({ baseUrl: hostile })).toEqual([hostile, hostile]);
});
