import { expect, test } from 'vitest';
import { atHead, providerFiles, simulatorFile, staleFiles } from '../src/generated-files.ts';
import { shop } from './shop.ts';

const text = async (name: string) =>
  (await providerFiles('shop', await shop())).find(({ path }) => path.endsWith(name))!.text;

test('the same spec gives the same files', async () => {
  expect(await providerFiles('shop', await shop())).toEqual(await providerFiles('shop', await shop()));
  expect(simulatorFile('shop', await shop())).toEqual(simulatorFile('shop', await shop()));
});

test('a generated file says what it is, and imports nothing', async () => {
  for (const { text } of [
    ...(await providerFiles('shop', await shop())),
    simulatorFile('shop', await shop()),
  ]) {
    expect(text.split('\n', 2).join()).toContain('DO NOT EDIT: generated from specs/shop');
    expect(text).not.toMatch(/^import|require\(/m);
  }
});

test('known values of an open enum stay on offer, in fields and in lists', async () => {
  const schema = await text('schema.ts');
  expect(schema).toContain('state: "Open" | "Closed" | (string & {});');
  expect(schema).toContain('states?: ("Open" | "Closed" | (string & {}) | null)[];');
});

test('a closed enum stays closed and a default stays optional', async () => {
  const schema = await text('schema.ts');
  expect(schema).toContain('colour?: "red" | "blue";');
  expect(schema).toContain('size?: number;');
});

test('schemas of other files are root types under their own names', async () => {
  expect(await text('schema.ts')).toContain("export type ItemChange = components['schemas']['ItemChange'];");
});

test('the server table holds the paths that are elsewhere, and the secret ones', async () => {
  const table = (await text('servers.ts')).replace(/\s+/g, ' ');
  expect(table).toContain('servers = { "api": "https://api.example", "login": "https://login.example" }');
  expect(table).toContain('pathServers = { "/login": "login" }');
  expect(table).toContain('secretPaths = [ "/login" ]');
});

test('a file is stale when the commit has another text or none', async () => {
  const files = await providerFiles('shop', await shop());
  const committed = new Map(files.map(({ path, text }) => [path, text]));
  expect(staleFiles(files, (path) => committed.get(path))).toEqual([]);

  const first = files[0]!;
  committed.set(first.path, `${first.text}\n// tampered`);
  expect(staleFiles(files, (path) => committed.get(path))).toEqual([first.path]);
  committed.delete(first.path);
  expect(staleFiles(files, (path) => committed.get(path))).toEqual([first.path]);
});

test('the commit is read, not the working tree', () => {
  expect(atHead('tsconfig.base.json')).toContain('compilerOptions');
  expect(atHead('packages/nowhere/src/generated/schema.ts')).toBeUndefined();
});
