import { appendFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { generatedIsFresh, importsHaveNoCycle, sourcesAreClean, testsPass, typesFit } from '../src/checks.ts';
import { SECRET_MARKER, transcript } from '../src/transcript.ts';
import { type Copy, copyOfRepository } from './copy.ts';

// The check is checked: what it must find is planted in a copy of the repository, one thing after the other.

let copy: Copy;
beforeAll(() => {
  copy = copyOfRepository();
}, 60_000);
afterAll(() => copy?.remove());

const LIMIT = { timeout: 60_000 };

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
  const printed: string[] = [];
  const context = { tree: copy.path, onLine: (line: string) => printed.push(line) };
  const wrong = "\nexport const planted: number = 'no number';\n";
  const falsely = '\nexpectTypeOf(1).toEqualTypeOf<string>();\n';
  await with_('packages/elyssa/src/index.ts', wrong, () =>
    with_('packages/elyssa/test/types.test.ts', falsely, async () => {
      expect(await typesFit(context, ['packages/elyssa'])).toBe(false);
    }),
  );
  const places = printed.flatMap((line) => /^(packages\/\S+)\(\d+,\d+\): error/.exec(line)?.[1] ?? []);
  expect(places).toEqual(['packages/elyssa/src/index.ts', 'packages/elyssa/test/types.test.ts']);
});

test('a stale generated file fails, also where it was committed', LIMIT, async () => {
  const check = () => generatedIsFresh({ tree: copy.path }, ['elyssa']);
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
  const check = () => generatedIsFresh({ tree: copy.path }, ['elyssa']);
  const planted = '\nx-planted: true\n';
  // An extension changes no type, but the simulator carries the whole spec.
  const simulator = () => generatedIsFresh({ tree: copy.path }, ['simulator']);
  expect(await with_('specs/elyssa/openapi.yaml', planted, check)).toBe(true);
  expect(await with_('specs/elyssa/openapi.yaml', planted, simulator)).toBe(false);
});

test('an unformatted file fails the lint', LIMIT, async () => {
  const check = () => sourcesAreClean({ tree: copy.path });
  expect(await with_('packages/elyssa/src/index.ts', '\nexport   const planted = "x"\n', check)).toBe(false);
});

test('an import cycle fails, also one of types alone, and nothing else does', LIMIT, async () => {
  const printed: string[] = [];
  const context = { tree: copy.path, onLine: (line: string) => printed.push(line) };
  const planted = "\nexport type { ElyssaClientOptions } from './client.ts';\n";
  const check = () => importsHaveNoCycle(context);
  expect(await with_('packages/elyssa/src/grant.ts', planted, check)).toBe(false);
  const found = printed.filter((line) => /^\s*error /.test(line));
  expect(found).not.toEqual([]);
  for (const line of found) expect(line).toContain('packages/elyssa/src/');
});

test('a secret in a log line is found', LIMIT, async () => {
  const log = transcript(`${copy.path}/.artefacts/test.log`);
  const context = { tree: copy.path, transcript: log };
  const run = (name: string, said: string) => {
    mkdirSync(`${copy.path}/packages/elyssa/test`, { recursive: true });
    const code = `import { test } from 'vitest';\ntest('says', () => console.log(${JSON.stringify(said)}));\n`;
    writeFileSync(`${copy.path}/packages/elyssa/test/${name}.test.ts`, code);
    const report = `${copy.path}/.artefacts/${name}.json`;
    return testsPass(context, report, ['--root', `${copy.path}/packages/elyssa`, `test/${name}.test.ts`]);
  };
  expect(await run('harmless', 'authorization: [hidden]')).toEqual({ passed: 1, failed: 0 });
  expect(log.linesWith(SECRET_MARKER)).toEqual([]);
  expect(await run('leaking', `authorization: Bearer ${SECRET_MARKER}-token`)).toEqual({
    passed: 1,
    failed: 0,
  });
  expect(log.linesWith(SECRET_MARKER)).toHaveLength(1);
});

test('a failing test, and one that does not load, is counted', LIMIT, async () => {
  const run = (code: string) => {
    writeFileSync(`${copy.path}/packages/elyssa/test/planted.test.ts`, code);
    const report = `${copy.path}/.artefacts/planted.json`;
    const args = ['--root', `${copy.path}/packages/elyssa`, 'test/planted.test.ts'];
    return testsPass({ tree: copy.path }, report, args);
  };
  const failing = "import { expect, test } from 'vitest';\ntest('fails', () => expect(1).toBe(2));\n";
  expect(await run(failing)).toEqual({ passed: 0, failed: 1 });
  expect(await run("import './nowhere.ts';\n")).toEqual({ passed: 0, failed: 1 });
});
