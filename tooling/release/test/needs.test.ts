import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname } from 'node:path';
import { git } from '@tooling/test-kit/repository';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { rememberRelease } from '../src/last-release.ts';
import { complaints, releaseNeeds } from '../src/needs.ts';

// A repository with a kit, a shop on top of it and a spec, released once.

const SCHEMA = 'packages/shop/src/generated/schema.ts';
/** What is generated of a spec with these operations. */
const schema = (...operations: string[]) => `export interface paths {
${operations.map((name) => `  '/${name}': { get: operations['${name}'] };\n`).join('')}}
export interface operations {
${operations.map((name) => `  ${name}: { parameters: object; requestBody?: never; responses: object };\n`).join('')}}
`;
const report = (name: string, code: string) =>
  `# Title\n\n## \`${name}\`\n\n\`\`\`ts\n${code}\nexport {};\n\`\`\`\n`;
const manifest = (name: string, more: object = {}) =>
  JSON.stringify({ name, version: '1.2.3', exports: { '.': {} }, ...more });

let tree: string;
const write = (path: string, text: string) => {
  mkdirSync(dirname(`${tree}/${path}`), { recursive: true });
  writeFileSync(`${tree}/${path}`, text);
};
const commit = () => {
  git(tree, 'add', '-A');
  git(tree, '-c', 'user.name=shop', '-c', 'user.email=shop@localhost', 'commit', '-q', '-m', 'x');
};
const changeset = (levels: Record<string, string>) =>
  write(
    '.changeset/change.md',
    `---\n${Object.entries(levels)
      .map(([name, level]) => `'${name}': ${level}\n`)
      .join('')}---\n\nWhat changed.\n`,
  );
const found = async () => complaints(await releaseNeeds(tree)).join('\n');

beforeEach(() => {
  tree = mkdtempSync(`${tmpdir()}/needs-`);
  git(tree, 'init', '-q', '-b', 'main');
  write('.changeset/config.json', '{}');
  write('pnpm-workspace.yaml', 'catalog:\n  zod: 4.0.0\n');
  write('packages/kit/package.json', manifest('@x/kit'));
  write('packages/kit/src/index.ts', 'export const unwrap = 1;\n');
  write('tooling/release/api/kit.md', report('@x/kit', 'export declare function unwrap(): string;'));
  const dependencies = { '@x/kit': 'workspace:^', zod: 'catalog:' };
  write('packages/shop/package.json', manifest('@x/shop', { dependencies }));
  write('packages/shop/src/index.ts', 'export const items = 1;\n');
  write('packages/shop/test/shop.test.ts', '// tests\n');
  write('packages/shop/README.md', '# Shop\n');
  write(
    'tooling/release/api/shop.md',
    report('@x/shop', 'export declare function createShop(size: string): void;'),
  );
  write(SCHEMA, schema('items', 'carts'));
  commit();
  rememberRelease(tree, git(tree, 'rev-parse', 'HEAD').trim());
  commit();
});
afterEach(() => rmSync(tree, { recursive: true, force: true }));

describe('a changeset', () => {
  it('is not asked for where nothing changed, or only tests, documents and versions did', async () => {
    expect(await found()).toBe('');
    write('packages/shop/test/shop.test.ts', '// other tests\n');
    write('packages/shop/README.md', '# The shop\n');
    write('packages/shop/CHANGELOG.md', '# @x/shop\n');
    const dependencies = { '@x/kit': 'workspace:^', zod: 'catalog:' };
    write('packages/shop/package.json', manifest('@x/shop', { dependencies, version: '1.2.4', scripts: {} }));
    expect(await found()).toBe('');
    commit();
    expect(await found()).toBe('');
  });

  it.each([
    ['code', 'packages/shop/src/index.ts', 'export const items = 2;\n'],
    ['a new file', 'packages/shop/src/cart.ts', 'export const cart = 1;\n'],
    ['the build', 'packages/shop/tsup.config.ts', 'export default {};\n'],
    ['the version of a dependency', 'pnpm-workspace.yaml', 'catalog:\n  zod: 4.1.0\n'],
    ['the package.json', 'packages/shop/package.json', manifest('@x/shop', { engines: { node: '>=22' } })],
  ])('is asked for where what is shipped changed: %s', async (_, path, text) => {
    write(path, text);
    expect(await found()).toContain('@x/shop has no changeset and needs one for patch');
    expect(await found()).not.toContain('@x/kit');
    commit();
    expect(await found()).toContain('@x/shop has no changeset and needs one for patch');
    changeset({ '@x/shop': 'patch' });
    expect(await found()).toBe('');
  });

  it('is asked for by each package whose build all share', async () => {
    write('tooling/configs/tsup.ts', 'export {};\n');
    expect(await found()).toContain('@x/kit has no changeset');
    expect(await found()).toContain('@x/shop has no changeset');
  });

  it('is asked for by code of this repository that is built into the package', async () => {
    write('packages/shop/src/index.ts', "export { check } from '@tooling/codegen/check';\n");
    write('tooling/codegen/src/check.ts', "export { other as check } from './other.ts';\n");
    write('tooling/codegen/src/other.ts', 'export const other = 1;\n');
    write('tooling/codegen/src/beside.ts', 'export const beside = 1;\n');
    commit();
    rememberRelease(tree, git(tree, 'rev-parse', 'HEAD').trim());
    write('tooling/codegen/src/beside.ts', 'export const beside = 2;\n');
    expect(await found()).toBe('');
    write('tooling/codegen/src/other.ts', 'export const other = 2;\n');
    expect(await found()).toContain('tooling/codegen/src/other.ts was changed');
  });

  it('for one package is none for another', async () => {
    write('packages/shop/src/index.ts', 'export {};\n');
    changeset({ '@x/kit': 'patch' });
    expect(await found()).toContain('@x/shop has no changeset');
  });

  it('is asked for by every package before the first release', async () => {
    write('tooling/release/last-release.json', '{ "commit": null }');
    expect(await found()).toContain('@x/kit has no changeset');
    changeset({ '@x/kit': 'minor', '@x/shop': 'minor' });
    expect(await found()).toBe('');
  });
});

describe('a breaking change that pretends to be a patch', () => {
  beforeEach(() => {
    write('packages/shop/src/index.ts', 'export {};\n');
    changeset({ '@x/shop': 'patch' });
  });

  it('is caught where an export is gone', async () => {
    write('tooling/release/api/shop.md', report('@x/shop', 'export declare function makeShop(): void;'));
    expect(await found()).toContain('@x/shop has a changeset for patch and needs one for major');
    expect(await found()).toContain('- @x/shop: createShop is gone');
    changeset({ '@x/shop': 'major' });
    expect(await found()).toBe('');
  });

  it('is caught where a type was narrowed, also once it is committed', async () => {
    const narrow = "export declare function createShop(size: 'small' | 'large'): void;";
    write('tooling/release/api/shop.md', report('@x/shop', narrow));
    commit();
    expect(await found()).toContain('needs one for major:\n  - @x/shop: createShop no longer takes');
    changeset({ '@x/shop': 'minor' });
    expect(await found()).toContain('has a changeset for minor and needs one for major');
  });

  it('is caught where the report of the declarations is gone', async () => {
    rmSync(`${tree}/tooling/release/api/shop.md`);
    expect(await found()).toContain('needs one for major');
  });

  it('is caught where the spec lost an operation', async () => {
    write(SCHEMA, schema('items'));
    expect(await found()).toContain('needs one for major:\n  - operations.carts is gone');
    changeset({ '@x/shop': 'major' });
    expect(await found()).toBe('');
  });

  it('is caught where another package broke, whose exports this one hands on', async () => {
    write('tooling/release/api/kit.md', report('@x/kit', 'export declare function unwrap(): number;'));
    changeset({ '@x/kit': 'major', '@x/shop': 'patch' });
    expect(await found()).toContain('@x/shop has a changeset for patch and needs one for major');
    expect(await found()).not.toContain('@x/kit has');
  });

  it('is no matter for other packages where a dependency gets a patch or something new', async () => {
    const more = 'export declare function unwrap(): string;\nexport declare function wrap(): string;';
    write('tooling/release/api/kit.md', report('@x/kit', more));
    expect(await found()).toContain('@x/kit has no changeset and needs one for minor');
    changeset({ '@x/kit': 'minor', '@x/shop': 'patch' });
    expect(await found()).toBe('');
  });
});

describe('an addition that pretends to be a patch', () => {
  it('is caught in the spec', async () => {
    changeset({ '@x/shop': 'patch' });
    write(SCHEMA, schema('items', 'carts', 'wishes'));
    expect(await found()).toContain('needs one for minor:\n  - operations.wishes was added');
  });
});

it('says what to do where the clone does not have the last release', async () => {
  write('tooling/release/last-release.json', JSON.stringify({ commit: '0'.repeat(40) }));
  await expect(releaseNeeds(tree)).rejects.toThrow('git fetch --unshallow');
});

it('reads a clone of its own history', async () => {
  const clone = mkdtempSync(`${tmpdir()}/clone-`);
  execFileSync('git', ['clone', '-q', tree, clone]);
  expect(complaints(await releaseNeeds(clone))).toEqual([]);
  rmSync(clone, { recursive: true });
});
