import { execFileSync } from 'node:child_process';
import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { providers, root } from '@tooling/test-kit/repository';
import { build, type Format } from 'esbuild';
import { afterAll, expect, test } from 'vitest';

// Programs of servers and functions are often bundled into one file, and most of them as CommonJS, where a module has no
// address of its own.

const folder = realpathSync(mkdtempSync(join(tmpdir(), 'bundled-programs-')));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test.each<[Format, string]>([
  ['cjs', 'cjs'],
  ['esm', 'mjs'],
])('clients and stores work in one file, as %s', { timeout: 60_000 }, async (format, extension) => {
  const outfile = join(folder, `program.${extension}`);
  const factories = providers.map((name) => `create${name[0]!.toUpperCase()}${name.slice(1)}Client`);
  await build({
    stdin: {
      contents: `
        ${providers.map((name, at) => `import { ${factories[at]} } from '@x/${name}'; import { fileStore as f${at} } from '@x/${name}/file';`).join('\n')}
        const made = [${factories.map((factory, at) => `${factory}({ baseUrl: 'https://vendor.test.invalid', store: f${at}({ path: ${JSON.stringify(join(folder, 'tokens'))}, key: 'plain-text' }) })`).join(', ')}];
        console.log(made.every(({ auth }) => auth.peek() === undefined));`,
      resolveDir: `${root}/tooling/checks`,
    },
    absWorkingDir: root,
    bundle: true,
    format,
    platform: 'node',
    target: 'node20',
    outfile,
    tsconfigRaw: {},
    logLevel: 'silent',
  });
  expect(execFileSync(process.execPath, [outfile], { encoding: 'utf8' })).toBe('true\n');
});
