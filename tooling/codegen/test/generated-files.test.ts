import { git, root } from '@tooling/test-kit/repository';
import { expect, test } from 'vitest';
import { methodTableSource } from '../../../packages/cli/src/generate/method-table.ts';
import { methodTypesSource } from '../../../packages/cli/src/generate/method-types.ts';
import { serverTable } from '../../../packages/cli/src/generate/server-table.ts';
import { providerFiles, simulatorFile, staleFiles } from '../src/generated-files.ts';
import { operationOf, shop } from './shop.ts';

const text = async (name: string) =>
  (await providerFiles('shop', await shop())).find(({ path }) => path.endsWith(name))!.text;

test('the same spec gives the same files', async () => {
  expect(await providerFiles('shop', await shop())).toEqual(await providerFiles('shop', await shop()));
  expect(simulatorFile('shop', await shop())).toEqual(simulatorFile('shop', await shop()));
});

test('a generated file says what it is, and imports types alone', async () => {
  for (const { text } of [
    ...(await providerFiles('shop', await shop())),
    simulatorFile('shop', await shop()),
  ]) {
    expect(text.split('\n', 2).join()).toContain('DO NOT EDIT: generated from specs/shop');
    expect(text).not.toMatch(/^import (?!type )|require\(/m);
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

test('the servers stand beside the paths whose answers are secret, and the table of methods says who is elsewhere', async () => {
  const table = (await text('servers.ts')).replace(/\s+/g, ' ');
  expect(table).toContain('servers = { "api": "https://api.example", "login": "https://login.example" }');
  expect(table).toContain('secretPaths = [ "/login" ]');
});

test('an operation is a method with what an editor shows', async () => {
  const source = await text('operations.ts');
  expect(source).toContain(`	/**
	 * Change an item.
	 *
	 * \`PATCH /items/{itemId}\`. Source: documented, {@link https://docs.example/items}.
	 *
	 * @example
	 * \`\`\`ts
	 * await shop.items.update({ itemId: 1, body: { name: 'Tea' } });
	 * \`\`\`
	 */
	update(input: ChangeItemInput, options?: CallOptions): OperationCall<`);
  const parameters = 'operations["changeItem"]["parameters"]';
  expect(source).toContain(
    `interface ChangeItemInput extends NonNullable<${parameters}["path"]>, NonNullable<${parameters}["query"]>, NonNullable<${parameters}["header"]> {`,
  );
  const table = await text('table.ts');
  expect(table).toContain('"items/items/{itemId} update:PATCH;tokens@login/login create:POST"');
  expect(table).toContain('headers: "x-tenant"');
});

test('a page tells what its items are, whether it is a list or holds one', async () => {
  const spec = await shop();
  const item = { $ref: '#/components/schemas/Item' };
  const list = { type: 'array', items: item };
  const page = { type: 'object', properties: { items: list, total: { type: 'integer' } } };
  for (const schema of [list, page, { anyOf: [page, list] }]) {
    const content = { 'application/json': { schema } };
    Object.assign(operationOf(spec, '/items/{itemId}', 'patch'), {
      'x-paging': 'number',
      responses: { 200: { description: 'Items.', content } },
    });
    const source = methodTypesSource('shop', spec);
    expect(source).toMatch(
      /update\(.*\): PagedCall<operations\["changeItem"\].*, components\["schemas"\]\["Item"\]>;/,
    );
    expect(source).toContain('for await (const item of shop.items.update(');
    expect(methodTableSource(spec)).toContain('items/items/{itemId} update:PATCH~number');
  }
});

test('where kinds of token differ, each kind has the operations that take it', async () => {
  const spec = await shop();
  Object.assign(operationOf(spec, '/items/{itemId}', 'patch'), { 'x-authorization': 'admin' });
  const lines = methodTypesSource('shop', spec)
    .split('\n')
    .filter((line) => !/^\s*(\/\*\*|\*)/.test(line));
  const source = lines.join('\n').replaceAll(/\s+/g, ' ');
  expect(source).toContain('interface ItemsAdminMethods { update(');
  expect(source).toContain('interface ItemsMethods extends ItemsAdminMethods { }');
  expect(source).toContain('interface TokensUserMethods extends TokensMethods {}');
  expect(source).toContain('interface ShopUserOperations { readonly tokens: TokensUserMethods; }');
  expect(source).toContain(
    'interface ShopAdminOperations { readonly items: ItemsAdminMethods; readonly tokens: TokensAdminMethods; }',
  );
  expect(source).not.toContain('ItemsUserMethods');
});

test('a payload is what the envelope holds, nothing where it holds nothing, and the whole body elsewhere', async () => {
  const spec = await shop();
  const resultOf = (properties: object) => {
    const content = { 'application/json': { schema: { type: 'object', properties } } };
    Object.assign(operationOf(spec, '/login', 'post'), {
      responses: { 200: { description: 'A.', content } },
    });
    return /create\(.*OperationCall<(.*)>;/.exec(methodTypesSource('shop', spec))![1];
  };
  const body = 'operations["logIn"]["responses"][200]["content"]["application/json"]';
  spec['x-envelope'] = { mark: 'failed', payload: 'result' };
  expect(resultOf({ failed: {}, result: {} })).toBe(`${body}["result"]`);
  expect(resultOf({ failed: {} })).toBe('undefined');
  expect(resultOf({ token: {} })).toBe(body);
});

test('an envelope may have two spellings', async () => {
  const spec = await shop();
  spec['x-envelope'] = { mark: ['Failed', 'failed'], payload: ['Result', 'result'] };
  const body = 'operations["logIn"]["responses"][200]["content"]["application/json"]';
  for (const [name, type] of [
    ['Result', `${body}["Result"]`],
    ['result', `${body}["result"]`],
    ['failed', 'undefined'],
  ]) {
    const schema = { type: 'object', properties: { [name!]: {} } };
    Object.assign(operationOf(spec, '/login', 'post'), {
      responses: { 200: { description: 'A.', content: { 'application/json': { schema } } } },
    });
    expect(/create\(.*OperationCall<(.*)>;/.exec(methodTypesSource('shop', spec))![1]).toBe(type);
  }
});

test('each kind of token has paths of its own, without the methods of the other kind', async () => {
  const spec = await shop();
  Object.assign(operationOf(spec, '/items/{itemId}', 'patch'), { 'x-authorization': 'admin' });
  const source = (text: string) => text.replaceAll(/\s+/g, ' ');
  const admins = source(methodTypesSource('shop', spec));
  expect(admins).toContain('interface ShopUserPaths extends Omit<paths, | "/items/{itemId}"> { }');
  expect(admins).toContain('interface ShopAdminPaths extends Omit<paths, never> { }');
  expect(methodTableSource(spec)).toContain('update:PATCH#a');
  spec.paths!['/items/{itemId}']!.get = {
    ...structuredClone(operationOf(spec, '/items/{itemId}', 'patch')),
    operationId: 'getItem',
    'x-method': 'get',
    'x-authorization': 'either',
  };
  expect(source(methodTypesSource('shop', spec))).toContain(
    '{ "/items/{itemId}": Omit<paths["/items/{itemId}"], "patch">; }',
  );
});

test('headers that hold credentials are a table: needed, or sent where they are known', async () => {
  const spec = await shop();
  spec.components = {
    ...(spec.components as object),
    securitySchemes: {
      bearer: { type: 'http', scheme: 'bearer' },
      user: { type: 'apiKey', in: 'header', name: 'X-User' },
      pass: { type: 'apiKey', in: 'header', name: 'X-Pass' },
    },
  };
  expect(serverTable(spec).credentialHeaders).toEqual({});
  Object.assign(operationOf(spec, '/login', 'post'), { security: [{ user: [] }] });
  Object.assign(operationOf(spec, '/items/{itemId}', 'patch'), {
    security: [{ bearer: [] }, { bearer: [], user: [], pass: [] }],
  });
  expect(serverTable(spec).credentialHeaders).toEqual({
    'POST /login': 'X-User',
    'PATCH /items/{itemId}': 'Authorization X-User? X-Pass?',
  });
  // Where nothing is needed, nothing is sent but what no other operation takes.
  for (const [security, headers] of [
    [[], ''],
    [[{}, { bearer: [] }], ''],
    [[{}, { user: [] }], 'X-User?'],
  ] as const) {
    Object.assign(operationOf(spec, '/login', 'post'), { security });
    expect(serverTable(spec).credentialHeaders['POST /login']).toBe(headers);
  }
  Object.assign(operationOf(spec, '/login', 'post'), { security: [{ user: [] }] });
  // What the API as a whole takes is no header of a single operation.
  spec.security = [{ user: [] }, { bearer: [] }];
  expect(serverTable(spec).credentialHeaders).not.toHaveProperty(['POST /login']);
});

test('no text of a spec becomes code', async () => {
  const spec = await shop();
  const login = operationOf(spec, '/login', 'post');
  Object.assign(login, { summary: '*/ evil() /*' });
  expect(methodTypesSource('shop', spec)).not.toContain('*/ evil');
  Object.assign(login, { 'x-method': 'x(): void } evil(); interface y {' });
  expect(() => methodTypesSource('shop', spec)).toThrow('is not a camelCase name');
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
  const path = 'tsconfig.base.json';
  const text = git(root, 'show', `HEAD:${path}`);
  expect(text).toContain('compilerOptions');
  expect(staleFiles([{ path, text }])).toEqual([]);
  expect(staleFiles([{ path, text: `${text} ` }])).toEqual([path]);
  const nowhere = 'packages/nowhere/src/generated/schema.ts';
  expect(staleFiles([{ path: nowhere, text }])).toEqual([nowhere]);
});
