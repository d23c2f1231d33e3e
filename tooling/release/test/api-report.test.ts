import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { apiReport, entriesOfReport } from '../src/api-report.ts';

// Not written out in the code below: no dependency of this package.
const [KIT, OTHER] = ['@x/kit', '@x/other'];

let tree: string;
beforeEach(() => {
  tree = mkdtempSync(`${tmpdir()}/report-`);
});
afterEach(() => rmSync(tree, { recursive: true, force: true }));

/** The report of a package that is built to these declarations, without the lines around the code. */
function reportOf(files: Record<string, string>): string {
  mkdirSync(`${tree}/packages/shop/dist`, { recursive: true });
  for (const [name, text] of Object.entries(files)) writeFileSync(`${tree}/packages/shop/dist/${name}`, text);
  const target = { types: './dist/index.d.ts', default: './dist/index.js' };
  const manifest = {
    name: '@x/shop',
    version: '1.0.0',
    exports: { '.': { import: target, require: target }, './package.json': './package.json' },
  };
  const report = apiReport(tree, { folder: 'packages/shop', shortName: 'shop', manifest });
  return entriesOfReport(report)
    .get('@x/shop')!
    .replace(/\nexport \{\};\n$/, '')
    .trim();
}

it('is sorted, and without comments and private members', () => {
  const text = reportOf({
    'index.d.ts': `/** A shop. */
declare class Shop { #secret; private hidden; /** Its name. */ readonly name: string; }
declare const limit = 3;
declare function createShop(): Shop;
export { createShop, Shop, limit };`,
  });
  expect(text).toBe(`export declare class Shop {
    readonly name: string;
}
export declare function createShop(): Shop;
export declare const limit = 3;`);
});

it('has what is not exported and still seen, also from other files of the build', () => {
  const text = reportOf({
    'index.d.ts': `import { I as Item } from './items-abc.js';
interface Options { item: Item; }
interface Unseen { nothing: string; }
declare function buy(options: Options): void;
export { buy };`,
    'items-abc.d.ts': 'interface Item { id: string; }\nexport { type Item as I };',
  });
  expect(text).toBe(`export declare function buy(options: Options): void;
interface Item {
    id: string;
}
interface Options {
    item: Item;
}`);
});

it('says what comes from dependencies, and does not repeat it', () => {
  const text = reportOf({
    'index.d.ts': `import { Kit, Unused } from '${KIT}';
export * from '${KIT}';
export { unwrap } from '${OTHER}';
declare function createShop(kit: Kit): void;
export { createShop };`,
  });
  expect(text).toBe(`import { Kit } from '${KIT}';
export * from '${KIT}';
export { unwrap } from '${OTHER}';

export declare function createShop(kit: Kit): void;`);
});

it('keeps the tag of types that only the package makes, and leaves out what a spec gives', () => {
  const text = reportOf({
    'index.d.ts': `/**
 * Runs.
 *
 * @sealed
 */
interface Engine { stop(): void; }
interface paths { '/items': { get: string }; }
export type { Engine, paths };`,
  });
  expect(text).toBe(`/** @sealed */
export interface Engine {
    stop(): void;
}
export interface paths { [name: string]: any } // generated from the spec`);
});

it('says what to do where nothing is built', () => {
  expect(() => reportOf({})).toThrow('index.d.ts is missing. Run `pnpm build` first.');
});
