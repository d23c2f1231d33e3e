import { cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { providers, root } from '@tooling/test-kit/repository';
import ts from 'typescript';
import { afterAll, expect, test } from 'vitest';

// What a program that installed a provider alone may write into its own declarations, where pnpm hides what the provider
// itself depends on. From the built packages, in the folders that pnpm makes.

const app = realpathSync(mkdtempSync(join(tmpdir(), 'portable-types-')));
afterAll(() => rmSync(app, { recursive: true, force: true }));

const visible = join(app, 'node_modules');
const hidden = (name: string) => join(visible, '.pnpm', name.replace('/', '+'), 'node_modules', name);

function install(name: string, from: string, dependencies: readonly string[]): void {
  const files = (path: string) =>
    path === from || /^\/(dist($|\/.*(?<!\.map)$)|package\.json$)/.test(path.slice(from.length));
  cpSync(from, hidden(name), { recursive: true, dereference: true, filter: files });
  for (const other of dependencies) {
    const link = join(hidden(name).slice(0, -name.length), other);
    mkdirSync(dirname(link), { recursive: true });
    symlinkSync(hidden(other), link);
  }
}

const kit = `${root}/packages/client-kit`;
const openapi = realpathSync(`${kit}/node_modules/openapi-fetch`);
install('openapi-typescript-helpers', realpathSync(join(openapi, '../openapi-typescript-helpers')), []);
install('openapi-fetch', openapi, ['openapi-typescript-helpers']);
for (const [name, dependencies] of [
  ['@x/auth-core', []],
  ['@x/client-kit', ['@x/auth-core', 'openapi-fetch']],
  ...providers.map((provider) => [`@x/${provider}`, ['@x/auth-core', '@x/client-kit']] as const),
] as [string, string[]][]) {
  install(name, `${root}/packages/${name.slice(3)}`, dependencies);
}
mkdirSync(join(visible, '@x'), { recursive: true });
for (const provider of providers) symlinkSync(hidden(`@x/${provider}`), join(visible, `@x/${provider}`));
writeFileSync(join(app, 'package.json'), '{ "type": "module" }');

/** A method of each client, with options, parameters and an answer. */
const METHOD_OF: Readonly<Record<string, string>> = {
  portal: 'transactions.get',
  elevate: 'customers.list',
};

const METHODS = ['GET', 'PUT', 'POST', 'DELETE', 'OPTIONS', 'HEAD', 'PATCH', 'TRACE'];

test.each(providers)('members of a client of @x/%s may be exported by a library', (provider) => {
  const factory = `create${provider[0]!.toUpperCase()}${provider.slice(1)}Client`;
  const file = join(app, `${provider}.ts`);
  writeFileSync(
    file,
    `import { ${factory}, unwrap } from '@x/${provider}';
    export const client = ${factory}();
    export const { ${METHODS.join(', ')}, request, use, eject, auth, with: other } = ${factory}();
    export const makes = () => ${factory}();
    ${METHOD_OF[provider] ? `export const method = client.${METHOD_OF[provider]};` : ''}
    export { unwrap };`,
  );
  const options: ts.CompilerOptions = {
    declaration: true,
    emitDeclarationOnly: true,
    strict: true,
    skipLibCheck: true,
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.Node16,
    moduleResolution: ts.ModuleResolutionKind.Node16,
    lib: ['lib.es2022.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
    types: [],
  };
  const program = ts.createProgram([file], options);
  let written = '';
  const { diagnostics } = program.emit(undefined, (_, text) => {
    written += text;
  });
  const all = [...ts.getPreEmitDiagnostics(program), ...diagnostics];
  expect(all.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'))).toEqual([]);
  const named = [...written.matchAll(/(?:from|import\()\s*["']([^"']+)/g)].map(([, name]) => name);
  expect(new Set(named)).toEqual(new Set([`@x/${provider}`]));
});
