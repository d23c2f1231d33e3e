import { appendFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { checks, linesWithSecrets, node, SECRET_MARKER, testCounts } from '../src/checks.ts';
import { type Copy, copyOfRepository } from './copy.ts';

// The check is checked: what it must find is planted in a copy of the repository, one thing after the other.

let copy: Copy;
beforeAll(() => {
  copy = copyOfRepository();
}, 60_000);
afterAll(() => copy?.remove());

const LIMIT = { timeout: 60_000 };

/** Whether a check holds in the copy. */
const holds = async (...args: string[]) => (await node(copy.path, args)).code === 0;

/** Appends to a file of the copy while `work` runs. */
async function with_<Value>(path: string, text: string, work: () => Promise<Value>): Promise<Value> {
  const file = `${copy.path}/${path}`;
  const before = readFileSync(file, 'utf8');
  appendFileSync(file, text);
  try {
    return await work();
  } finally {
    writeFileSync(file, before);
  }
}

test('a wrong type and a false type test fail the types, and nothing else does', LIMIT, async () => {
  let printed = '';
  const wrong = "\nexport const planted: number = 'no number';\n";
  const falsely = '\nexpectTypeOf(1).toEqualTypeOf<string>();\n';
  await with_('packages/elyssa/src/index.ts', wrong, () =>
    with_('packages/elyssa/test/types.test.ts', falsely, async () => {
      const { code, output } = await node(copy.path, checks.types('packages/elyssa'));
      expect(code).not.toBe(0);
      printed = output;
    }),
  );
  const places = [...printed.matchAll(/^(packages\/\S+)\(\d+,\d+\): error/gm)].map(([, place]) => place);
  expect(places).toEqual(['packages/elyssa/src/index.ts', 'packages/elyssa/test/types.test.ts']);
});

test('a stale generated file fails, also where it was committed', LIMIT, async () => {
  const check = () => holds(...checks.generated, 'elyssa');
  expect(await check()).toBe(true);
  const planted = '\nexport const stale = true;\n';
  await with_('packages/elyssa/src/generated/servers.ts', planted, async () => {
    copy.commit();
    expect(await check()).toBe(false);
  });
  copy.commit();
  expect(await check()).toBe(true);
});

test('a spec that was changed without generating fails', LIMIT, async () => {
  const check = () => holds(...checks.generated, 'elyssa');
  const planted = '\nx-planted: true\n';
  // An extension changes no type, but the simulator carries the whole spec.
  const simulator = () => holds(...checks.generated, 'simulator');
  expect(await with_('specs/elyssa/openapi.yaml', planted, check)).toBe(true);
  expect(await with_('specs/elyssa/openapi.yaml', planted, simulator)).toBe(false);
});

test('an unformatted file fails the lint', LIMIT, async () => {
  const check = () => holds(...checks.sources);
  expect(await with_('packages/elyssa/src/index.ts', '\nexport   const planted = "x"\n', check)).toBe(false);
});

test('an import cycle fails, also one of types alone, and nothing else does', LIMIT, async () => {
  const planted = "\nexport type { ElyssaClientOptions } from './client.ts';\n";
  const check = () => node(copy.path, checks.cycles);
  const { code, output } = await with_('packages/elyssa/src/grant.ts', planted, check);
  expect(code).not.toBe(0);
  const found = output.split('\n').filter((line) => /^\s*error /.test(line));
  expect(found).not.toEqual([]);
  for (const line of found) expect(line).toContain('packages/elyssa/src/');
});

/** Writes a test into the copy and runs it; gives how much passed, and what it printed. */
async function runTest(code: string) {
  const file = 'packages/elyssa/test/planted.test.ts';
  mkdirSync(`${copy.path}/packages/elyssa/test`, { recursive: true });
  writeFileSync(`${copy.path}/${file}`, code);
  const report = `${copy.path}/.artefacts/planted.json`;
  const args = checks.tests(report, '--root', `${copy.path}/packages/elyssa`, 'test/planted.test.ts');
  const { code: exit, output } = await node(copy.path, args);
  return { counts: testCounts(report, exit), output };
}

test('a secret in a log line is found', LIMIT, async () => {
  const log = `${copy.path}/test.log`;
  const run = async (said: string) => {
    const says = `test('says', () => console.log(${JSON.stringify(said)}));\n`;
    const { counts, output } = await runTest(`import { test } from 'vitest';\n${says}`);
    expect(counts).toEqual({ passed: 1, failed: 0 });
    appendFileSync(log, output);
  };
  await run('authorization: [hidden]');
  expect(linesWithSecrets(log)).toEqual([]);
  await run(`authorization: Bearer ${SECRET_MARKER}-token`);
  expect(linesWithSecrets(log)).toHaveLength(1);
});

test('a failing test, and one that does not load, is counted', LIMIT, async () => {
  const failing = "import { expect, test } from 'vitest';\ntest('fails', () => expect(1).toBe(2));\n";
  expect((await runTest(failing)).counts).toEqual({ passed: 0, failed: 1 });
  expect((await runTest("import './nowhere.ts';\n")).counts).toEqual({ passed: 0, failed: 1 });
});
