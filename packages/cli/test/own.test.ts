import { operationAt } from '@x/client-kit/internal';
import { describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { methodTable } from '../src/generate/method-table.ts';
import { operations } from '../src/generate/operations.ts';
import { ownSource, ownSpecification, UnreadableDocument } from '../src/generate/own/index.ts';
import { brokenOnes, partlyBroken, swaggerOf300 } from './own-documents.ts';

const servers = { environment: 'https://{environment}.resolver.com' };
const options = { provider: 'core', command: 'x generate', servers };

const openapi = (paths: object, more: object = {}) =>
  JSON.stringify({ openapi: '3.0.3', info: { title: 'T', version: '1' }, paths, ...more });
const ok = { 200: { description: 'Good' } };
const idsOf = (text: string, facts = {}) =>
  operations(ownSpecification(text, facts).spec).map(({ operationId, operation }) => [
    (operation.tags as string[])[0],
    operation['x-method'],
    operationId,
  ]);

test('a Swagger 2 description of 300 operations becomes types, methods and a table', async () => {
  const { source, count, leftOut, notes } = await ownSource(JSON.stringify(swaggerOf300()), options);
  expect({ count, leftOut, notes }).toEqual({ count: 300, leftOut: [], notes: [] });
  expect(source).toContain("from '@x/core'");
  expect(source).toContain('readonly register7: Register7Methods;');
  expect(source).toContain('getAll(input?: Register7GetAllInput');
  expect(source).toContain('Api_Models_Register7');
  // The client sends its key itself.
  expect(source).not.toContain('x-api-key');
}, 30_000);

test('what cannot be read is named, and the rest is there', async () => {
  const { count, leftOut, source } = await ownSource(JSON.stringify(partlyBroken()), options);
  expect(leftOut.map(({ what }) => what).sort()).toEqual([...brokenOnes].sort());
  for (const { why } of leftOut) expect(why).toMatch(/^[A-Z#].*\.$/);
  expect(count).toBe(301);
  expect(source).toContain('"/broken/schema"');
}, 60_000);

test('an operation with an empty security takes no token, and any other takes it', async () => {
  const get = { responses: ok };
  const text = openapi({ '/open': { get: { ...get, security: [] } }, '/closed': { get } });
  const { source } = await ownSource(text, options);
  expect(source).toContain('"methods": "open- getOpen#0;closed- getClosed"');
  expect(source).toContain('"credentials": ""');
});

test('paths may have every character that a template may have', () => {
  const paths = [
    '/users/@me',
    '/users/@me/+1',
    '/things:batch',
    "/it's/(a)=$1,*",
    '/v1.2/%20-_',
    '/@',
    '/@/{id}/+',
    '/a.b/{bId}',
    '/a.b/{a.bId}/c/{cId}',
  ];
  const { spec } = ownSpecification(
    openapi(Object.fromEntries(paths.map((path) => [path, { get: { responses: ok } }]))),
    {},
  );
  const table = methodTable(spec);
  expect(operations(spec)).toHaveLength(paths.length);
  for (const { path } of operations(spec))
    expect(operationAt(table, 'GET', path)).toMatchObject({ path, kind: '' });
});

test('YAML is read as JSON is', () => {
  const document = swaggerOf300();
  expect(ownSpecification(stringify(document)).spec).toEqual(ownSpecification(JSON.stringify(document)).spec);
});

test.each([
  ['[1]', 'it is not an object'],
  ['{', 'it is neither JSON nor YAML'],
  ['{"swagger":"1.2","paths":{}}', 'it is neither OpenAPI 3 nor Swagger 2.0'],
  ['{"openapi":"3.1.0"}', 'it has no paths'],
])('%s is no description: %s', (text, message) => {
  expect(() => ownSpecification(text)).toThrow(UnreadableDocument);
  expect(() => ownSpecification(text)).toThrow(message);
});

describe('names', () => {
  test('come from operation ids, or from method and path, and are unique', () => {
    const text = openapi({
      '/a': {
        get: { tags: ['Users'], operationId: 'Users_GetAll', responses: ok },
        post: { tags: ['Users'], operationId: 'Users_GetAll', responses: ok },
      },
      '/b/{id}': { get: { responses: ok }, delete: { tags: ['then'], operationId: 'then', responses: ok } },
    });
    expect(idsOf(text)).toEqual([
      ['Users', 'getAll', 'usersGetAll'],
      ['Users', 'getAll2', 'usersGetAll2'],
      ['b', 'getBId', 'getBId'],
      ['then', 'then2', 'then'],
    ]);
  });

  test('of groups that the client has are set apart', () => {
    const text = openapi({
      '/a': { get: { tags: ['Records'], responses: ok }, put: { tags: ['use'], responses: ok } },
    });
    expect(idsOf(text, { groups: ['records'] }).map(([tag]) => tag)).toEqual(['own Records', 'own use']);
  });
});

describe('paths', () => {
  const pathsOf = (document: object, facts: object) => {
    const { spec, pathServers, notes } = ownSpecification(
      openapi({ '/a': { get: { responses: ok } } }, document),
      facts,
    );
    return { paths: Object.keys(spec.paths ?? {}), pathServers, notes };
  };
  const own = (url: string) => ({ servers: [{ url }] });

  test('have the base path of the description, without that of the server', () => {
    const vendor = { servers: { api: 'https://api.example.com/v1', other: 'https://other.example.com' } };
    expect(pathsOf(own('https://api.example.com/v1'), vendor).paths).toEqual(['/a']);
    expect(pathsOf(own('https://api.example.com/v1/custom/'), vendor).paths).toEqual(['/custom/a']);
    expect(pathsOf(own('/v1/custom'), vendor).paths).toEqual(['/custom/a']);
    expect(pathsOf(own('https://other.example.com/x'), vendor)).toEqual({
      paths: ['/x/a'],
      pathServers: { '/x/a': 'other' },
      notes: [],
    });
  });

  test('of a host that the vendor does not have go to its own, and that is said', () => {
    expect(pathsOf(own('https://eu.core.resolver.com/'), { servers }).notes).toEqual([]);
    expect(pathsOf(own('https://evil.example/'), { servers })).toEqual({
      paths: ['/a'],
      pathServers: {},
      notes: ["evil.example is none of the vendor's hosts: its operations go to the client's base URL."],
    });
  });
});

test('an operation that needs a cookie is left out by name; one that can do without is kept, and that is said', () => {
  const cookie = (required?: boolean) => ({
    name: 'sid',
    in: 'cookie',
    required,
    schema: { type: 'string' },
  });
  const { spec, leftOut, notes } = ownSpecification(
    openapi(
      {
        '/needs': { get: { parameters: [cookie(true)], responses: ok } },
        '/shared': { parameters: [{ $ref: '#/components/parameters/Sid' }], put: { responses: ok } },
        '/may': { get: { parameters: [cookie()], responses: ok } },
      },
      { components: { parameters: { Sid: cookie(true) } } },
    ),
  );
  const why = 'It needs the cookie sid, and methods send no cookies.';
  expect(leftOut).toEqual([
    { what: 'GET /needs', why },
    { what: 'PUT /shared', why },
  ]);
  expect(operations(spec).map(({ path, parameters }) => [path, parameters])).toEqual([['/may', []]]);
  expect(notes).toEqual(['GET /may: the cookie sid, which it can do without, is not sent.']);
});

test('parameters that operations share are followed, bodies and forms among them', async () => {
  const json = ['application/json'];
  const parameters = {
    user: { in: 'path', name: 'userId', type: 'integer', required: true },
    entry: { in: 'body', name: 'body', required: true, schema: { $ref: '#/definitions/Entry' } },
    email: { in: 'formData', name: 'email', type: 'string' },
  };
  const text = JSON.stringify({
    swagger: '2.0',
    info: { title: 'T', version: '1' },
    consumes: json,
    parameters,
    definitions: { Entry: { type: 'object', properties: { a: { type: 'string' } } } },
    paths: {
      '/users/{userId}': {
        parameters: [{ $ref: '#/parameters/user' }],
        get: { responses: ok },
        post: { parameters: [{ $ref: '#/parameters/entry' }], responses: ok },
      },
      '/form': {
        post: {
          consumes: ['multipart/form-data'],
          parameters: [{ $ref: '#/parameters/email' }],
          responses: ok,
        },
      },
    },
  });
  const { source, leftOut, count } = await ownSource(text, options);
  expect({ leftOut, count }).toEqual({ leftOut: [], count: 3 });
  expect(source).toContain(
    'body: operations["postUsersUserId"]["requestBody"]["content"]["application/json"];',
  );
  expect(source).toContain('FormData');
});

test('a schema that is made of itself costs what needs it, one that holds itself costs nothing', () => {
  const answer = (name: string) => ({
    get: {
      responses: {
        200: {
          description: '',
          content: { 'application/json': { schema: { $ref: `#/components/schemas/${name}` } } },
        },
      },
    },
  });
  const schemas = {
    Loop: { allOf: [{ $ref: '#/components/schemas/Other' }] },
    Other: { allOf: [{ $ref: '#/components/schemas/Loop' }, { type: 'object' }] },
    Tree: {
      type: 'object',
      properties: { children: { type: 'array', items: { $ref: '#/components/schemas/Tree' } } },
    },
  };
  const { leftOut } = ownSpecification(
    openapi({ '/loop': answer('Loop'), '/tree': answer('Tree') }, { components: { schemas } }),
  );
  expect(leftOut).toEqual([{ what: 'GET /loop', why: '#/components/schemas/Loop: It is made of itself.' }]);
});

test('an answer with a field that sounds like a secret is secret', async () => {
  const schema = {
    type: 'object',
    properties: { data: { type: 'object', properties: { accessToken: { type: 'string' } } } },
  };
  const secret = { 200: { description: '', content: { 'application/json': { schema } } } };
  const { source } = await ownSource(
    openapi({ '/a': { get: { responses: secret } }, '/b': { get: { responses: ok } } }),
    options,
  );
  expect(source).toContain('"secretPaths": [\n    "/a"\n  ]');
});

test('a text of the description never becomes code', async () => {
  const evil = '*/ export const evil = process.exit(); /* `\n';
  const paths = {
    '/a': { get: { summary: evil, description: evil, operationId: evil, tags: [evil], responses: ok } },
  };
  const { source, count } = await ownSource(openapi(paths, { info: { title: evil, version: evil } }), {
    ...options,
    command: `x generate --spec ${evil}`,
  });
  expect(count).toBe(1);
  expect(source).not.toMatch(/^export const evil/m);
});
