import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { groupOf, loadSpec, methodOf, operations, type Specification } from '@tooling/codegen';
import { type Provider, providers, root } from '@tooling/test-kit/repository';
import ts from 'typescript';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { everyOperation, factoryOf, largest } from '../src/every-operation.ts';
import { type Editor, openEditor } from '../src/language-service.ts';

// What the types cost a user of the largest provider: in the compiler, and in an editor. Against the built declarations.

/** A little above what was measured, as with the sizes. The count is the same on every machine. */
const MOST_INSTANTIATIONS = 100_000;
/** Twice what the Portal needed when Elevate got all of its operations: 34,501. */
const MOST_FOR_ELEVATE = 69_002;
/** How long somebody who types may wait for an editor. */
const PATIENCE_MS = 200;
const REQUESTS = 20;

let provider: Provider;
let spec: Specification;
/** A user's project: a folder with the package installed and a tsconfig. */
let project: string;

const options = {
  target: 'ES2022',
  module: 'ESNext',
  moduleResolution: 'Bundler',
  strict: true,
  skipLibCheck: true,
  noEmit: true,
  types: [],
};

beforeAll(async () => {
  const specs = new Map<Provider, Specification>();
  for (const name of providers) specs.set(name, await loadSpec(name));
  provider = largest(specs);
  spec = specs.get(provider)!;

  project = realpathSync(mkdtempSync(`${tmpdir()}/type-cost-`));
  mkdirSync(`${project}/node_modules/@x`, { recursive: true });
  for (const name of new Set<Provider>([provider, 'elevate', 'portal'])) {
    symlinkSync(`${root}/packages/${name}`, `${project}/node_modules/@x/${name}`);
  }
  writeFileSync(`${project}/tsconfig.json`, JSON.stringify({ compilerOptions: options, files: [] }));
});

afterAll(() => rmSync(project, { recursive: true, force: true }));

/** How many types the compiler makes for a file that uses every operation of a provider. */
async function instantiations(name: Provider): Promise<number> {
  const file = `${project}/every-operation-of-${name}.ts`;
  writeFileSync(file, everyOperation(name, await loadSpec(name)));
  const { options: compilerOptions } = ts.convertCompilerOptionsFromJson(options, project);
  const program = ts.createProgram([file], compilerOptions);
  const problems = ts
    .getPreEmitDiagnostics(program)
    .map(({ messageText, start }) => `${start}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`);
  expect(problems).toEqual([]);
  return program.getInstantiationCount();
}

test('a file that uses every operation of the largest provider has few types made for it', async ({
  annotate,
}) => {
  const count = await instantiations(provider);
  await annotate(`@x/${provider}, ${operations(spec).length} operations: ${count} instantiations`);
  expect(count).toBeLessThanOrEqual(MOST_INSTANTIATIONS);
});

test('a file that uses every operation of Elevate has at most twice as many as the Portal had', async ({
  annotate,
}) => {
  const count = await instantiations('elevate');
  await annotate(`@x/elevate: ${count} instantiations`);
  expect(count).toBeLessThanOrEqual(MOST_FOR_ELEVATE);
});

/** An editor with one file, as far as it is written; each keystroke adds a blank at its end. */
function typing(text: string): { editor: Editor; file: string; keystroke(): void } {
  const file = `${project}/typing.ts`;
  const { options: compilerOptions } = ts.convertCompilerOptionsFromJson(options, project);
  const editor = openEditor(new Map([[file, text]]), compilerOptions);
  let typed = text;
  const keystroke = () => {
    typed += ' ';
    editor.write(file, typed);
  };
  return { editor, file, keystroke };
}

/** Names that are offered at a place after each of many keystrokes, and how long that took, in milliseconds. */
function completions(text: string, position: number): { names: string[]; best: number; median: number } {
  const { editor, file, keystroke } = typing(text);
  const names = [...editor.complete(file, position).keys()];
  // After a keystroke each time: what has not been changed since is answered from memory.
  const times = Array.from({ length: REQUESTS }, () => {
    keystroke();
    const started = performance.now();
    expect([...editor.complete(file, position).keys()]).toEqual(names);
    return performance.now() - started;
  }).sort((one, other) => one - other);
  return { names, best: times[0]!, median: times[REQUESTS / 2]! };
}

const clientOf = (name: Provider) =>
  `import { ${factoryOf(name)} } from '@x/${name}';\nconst client = ${factoryOf(name)}();\n`;

test('an editor offers the paths of a method and nothing else, while one types', async ({ annotate }) => {
  const methods = [...new Set(operations(spec).map(({ method }) => method))];
  const lines = methods.map((method) => `client.${method.toUpperCase()}('');\n`);
  const text = clientOf(provider) + lines.join('');
  const placeOf = (method: string) => text.indexOf(`client.${method.toUpperCase()}('`) + method.length + 9;
  const { editor, file } = typing(text);
  for (const method of methods) {
    const paths = operations(spec).filter((operation) => operation.method === method);
    const names = [...editor.complete(file, placeOf(method)).keys()];
    expect({ method, names: names.sort() }).toEqual({ method, names: paths.map(({ path }) => path).sort() });
  }
  const { best, median } = completions(text, placeOf('get'));
  await annotate(
    `client.GET(' after a keystroke: median ${median.toFixed(0)} ms, best ${best.toFixed(0)} ms`,
  );
  // The best of many: a busy machine makes some slower and cannot make all of them so.
  expect(best).toBeLessThanOrEqual(PATIENCE_MS);
});

test('an editor offers groups and their methods; how long it takes is printed', async ({ annotate }) => {
  const groups = new Map<Provider, string>([['portal', 'transactions']]);
  if (provider !== 'portal') groups.set(provider, groupOf(operations(spec)[0]!));
  for (const [name, group] of groups) {
    const inGroup = operations(await loadSpec(name)).filter((operation) => groupOf(operation) === group);
    const places = { 'client.': [group, 'GET', 'auth'], [`client.${group}.`]: inGroup.map(methodOf) };
    for (const [line, expected] of Object.entries(places)) {
      const text = clientOf(name) + line;
      const { names, best, median } = completions(`${text}\n`, text.length);
      expect(names).toEqual(expect.arrayContaining(expected));
      const figures = `median ${median.toFixed(0)} ms, best ${best.toFixed(0)} ms`;
      await annotate(`@x/${name}, ${line} after a keystroke: ${figures}; the aim is ${PATIENCE_MS} ms`);
    }
  }
});
