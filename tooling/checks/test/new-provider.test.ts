import { cpSync, existsSync, readFileSync, symlinkSync } from 'node:fs';
import { root } from '@tooling/test-kit/repository';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { checks, node, testCounts } from '../src/checks.ts';
import { type Copy, copyOfRepository } from './copy.ts';

// A sixth vendor is laid out in a copy of the repository, and has to be a provider like the others.

const NAME = 'northwind';
let copy: Copy;
let printed: string;

const LIMIT = { timeout: 60_000 };
const layOut = (name: string) => node(copy.path, ['tooling/codegen/src/new-provider.ts', name]);

beforeAll(async () => {
  copy = copyOfRepository();
  const { code, output } = await layOut(NAME);
  printed = output;
  expect({ code, output }).toEqual({ code: 0, output });
  // As `pnpm install` would link them.
  const links = (of: string) => `${copy.path}/packages/${of}/node_modules`;
  cpSync(links('telematics'), links(NAME), { recursive: true, verbatimSymlinks: true });
  const commands = 'tooling/codegen/node_modules/.bin';
  symlinkSync(`${root}/${commands}`, `${copy.path}/${commands}`);
  symlinkSync(`../../../../packages/${NAME}`, `${copy.path}/tooling/checks/node_modules/@x/${NAME}`);
}, 60_000);
afterAll(() => copy?.remove());

test('every file that it names is there, and none speaks of the template', () => {
  const files = [...printed.matchAll(/^(?:made|changed) +(.+)$/gm)].map(([, file]) => file!);
  expect(files.length).toBeGreaterThan(25);
  for (const file of files) {
    expect(existsSync(`${copy.path}/${file}`), file).toBe(true);
    expect(readFileSync(`${copy.path}/${file}`, 'utf8')).not.toMatch(/acme/i);
  }
});

test('its spec keeps the rules', LIMIT, async () => {
  expect(await node(copy.path, [...checks.specs, NAME])).toMatchObject({ code: 0 });
});

test('its types fit', LIMIT, async () => {
  expect(await node(copy.path, checks.types(`packages/${NAME}`))).toMatchObject({ code: 0 });
});

test('its tests pass, and the one that holds all providers alike', LIMIT, async () => {
  const run = async (folder: string, ...args: string[]) => {
    const report = `${copy.path}/.artefacts/report.json`;
    const tests = checks.tests(report, '--root', `${copy.path}/${folder}`, ...args);
    return testCounts(report, (await node(copy.path, tests)).code);
  };
  const own = await run(`packages/${NAME}`);
  expect(own).toEqual({ passed: expect.any(Number), failed: 0 });
  expect(own.passed).toBeGreaterThan(15);
  const house = await run('tooling/checks', 'test/house.test.ts', '-t', `^${NAME} `);
  expect(house).toEqual({ passed: 12, failed: 0 });
});

test('a name that is taken, or is none, is refused before anything is written', LIMIT, async () => {
  for (const name of [NAME, 'portal', 'Two Words', 'v2', '']) {
    const { code, output } = await layOut(name);
    expect(code, output).toBeGreaterThan(0);
    expect(output).not.toContain('made ');
  }
});
