import { root } from '@tooling/test-kit/repository';
import { describe, expect, it } from 'vitest';
import { apiChanges } from '../src/api-changes.ts';

// Any folder of a package; nothing is written there.
const folder = `${root}/packages/auth-core`;
const report = (code: string) => `# Title\n\n## \`@x/shop\`\n\n\`\`\`ts\n${code}\n\`\`\`\n`;
const changes = (before: string, after: string) =>
  apiChanges(report(before), report(after), folder).map(
    // Behind what happened stand the compiler's words.
    ({ level, what }) => `${level}: ${what.replace(/(?<= it did)\. .+/, '')}`,
  );

const shop = (options: string, item = 'id: string; price?: number;') => `
export interface Options { ${options} }
export interface Item { ${item} }
export interface Shop { find(options: Options): Promise<Item>; }
export declare function createShop(options: Options): Shop;
export {};`;
const before = shop("size: 'small' | 'large'; colour?: string;");

describe('a change that breaks callers', () => {
  it('is an export that is gone', () => {
    expect(changes(before, before.replace('createShop', 'makeShop'))).toEqual([
      'major: @x/shop: createShop is gone',
      'minor: @x/shop: makeShop was added',
    ]);
  });

  it('is an entry point that is gone', () => {
    expect(apiChanges(report(before), '', folder)).toEqual([{ level: 'major', what: '@x/shop is gone' }]);
  });

  it('is an option that is gone, although the compiler would take it', () => {
    expect(changes(before, shop("size: 'small' | 'large';"))).toEqual([
      'major: @x/shop: Options.colour is gone',
    ]);
  });

  it('is an option inside a parameter that is gone', () => {
    const store = (members: string) =>
      `export declare function store({}?: { ${members} }): void;\nexport {};`;
    expect(changes(store('path?: string; key?: string'), store('path?: string'))).toEqual([
      'major: @x/shop: store().key is gone',
    ]);
  });

  it.each([
    ['a new option that is required', "size: 'small' | 'large'; colour?: string; brand: string;"],
    ['an option that is required from now on', "size: 'small' | 'large'; colour: string;"],
    ['an option that takes less', "size: 'small'; colour?: string;"],
  ])('is %s', (_, options) => {
    expect(changes(before, shop(options))).toContain('major: @x/shop: Options no longer takes what it did');
    expect(changes(before, shop(options))).toContain(
      'major: @x/shop: createShop no longer takes or gives what it did',
    );
  });

  it.each([
    ['a field of an answer that may be missing', 'id?: string; price?: number;'],
    ['a field of an answer that may be something else', 'id: string | number; price?: number;'],
  ])('is %s', (_, item) => {
    const after = shop("size: 'small' | 'large'; colour?: string;", item);
    expect(changes(before, after)).toContain('major: @x/shop: Item no longer gives what it did');
  });

  it('is a parameter that is gone, although the compiler would take it', () => {
    const find = (parameters: string) => `export declare function find(${parameters}): void;\nexport {};`;
    expect(changes(find('id: string, size?: string'), find('id: string'))).toEqual([
      'major: @x/shop: find(1) is gone',
    ]);
    expect(changes(find('id: string'), find('id: string, size?: string'))).toEqual([
      'minor: @x/shop: find(1) was added',
    ]);
  });

  it('is a parameter of a method that takes less', () => {
    const after = before.replace('find(options: Options)', "find(options: Options & { size: 'small' })");
    expect(changes(before, after)).toContain('major: @x/shop: Shop no longer gives what it did');
  });

  it('is a method that users implement', () => {
    const store = (more: string) => `export interface Store { get(key: string): string; ${more} }
export declare function createShop(store: Store): void;\nexport {};`;
    expect(changes(store(''), store('set(key: string): void;'))).toContain(
      'major: @x/shop: Store no longer takes what it did',
    );
  });

  it('is a member of an error class that is gone', () => {
    const error = (members: string) =>
      `export declare class ShopError extends Error { ${members} }\nexport {};`;
    expect(
      changes(error('readonly code: string; get at(): number;'), error('readonly code: string;')),
    ).toContain('major: @x/shop: ShopError.at is gone');
  });
});

describe('a change that breaks nobody', () => {
  it.each([
    ['an option that takes more', "size: 'small' | 'large' | 'huge'; colour?: string;"],
    ['an option that may be left out from now on', "size?: 'small' | 'large'; colour?: string;"],
  ])('is %s', (_, options) => {
    expect(changes(before, shop(options))).toEqual(['patch: declarations are written in another way']);
  });

  it('is a new option, and needs a minor version', () => {
    expect(changes(before, shop("size: 'small' | 'large'; colour?: string; brand?: string;"))).toEqual([
      'minor: @x/shop: Options.brand was added',
    ]);
  });

  it('is a new field of an answer', () => {
    const after = shop(
      "size: 'small' | 'large'; colour?: string;",
      'id: string; price?: number; tax: number;',
    );
    expect(changes(before, after)).toEqual(['minor: @x/shop: Item.tax was added']);
  });

  it('is a member that moved to a base', () => {
    const after = before.replace(
      'export interface Item { id: string;',
      'interface Base { id: string }\nexport interface Item extends Base {',
    );
    expect(changes(before, after)).toEqual(['patch: declarations are written in another way']);
  });

  it('is a new method of a type that only the package makes, although users pass it back', () => {
    const engine = (tag: string, more: string) => `${tag}export interface Engine { get(): string; ${more} }
export declare function createEngine(): Engine;
export declare function use(engine: Engine): void;
export {};`;
    const seal = '/** @sealed */\n';
    expect(changes(engine(seal, ''), engine(seal, 'close(): void;'))).toEqual([
      'minor: @x/shop: Engine.close was added',
    ]);
    expect(changes(engine('', ''), engine('', 'close(): void;'))).toContain(
      'major: @x/shop: Engine no longer takes what it did',
    );
    expect(changes(engine(seal, 'close(): void;'), engine(seal, ''))).toContain(
      'major: @x/shop: Engine.close is gone',
    );
  });

  it('is one beside a brand, and beside a type that depends on a parameter', () => {
    const code = `declare const CENTS: unique symbol;
export type Cents = number & { readonly [CENTS]: true };
export type DataOf<Answer> = Answer extends { data: infer Data } ? Data : never;
export type Unwrap<Key> = <Answer>(answer: Answer) => DataOf<Answer> | Key;
export declare class Price { #cents; readonly cents: Cents; unwrap: Unwrap<string>; }
export declare function priceOf(cents: Cents, unwrap: Unwrap<string>): Price;`;
    expect(changes(`${code}\nexport {};`, `${code}\nexport declare const free: Price;\nexport {};`)).toEqual([
      'minor: @x/shop: free was added',
    ]);
    expect(
      changes(
        `${code}\nexport {};`,
        `${code.replace('readonly cents: Cents', 'readonly cents: number')}\nexport {};`,
      ),
    ).toContain('major: @x/shop: Price no longer gives what it did');
  });

  it('is none at all', () => {
    expect(changes(before, before)).toEqual([]);
  });
});
