import { fileURLToPath } from 'node:url';
import { lintFromString, loadConfig } from '@redocly/openapi-core';
import { expect, test } from 'vitest';
import { problems } from '../src/rules.ts';
import type { Json, Specification } from '../src/specification.ts';
import { operationOf, shop } from './shop.ts';

const login = (spec: Specification) => operationOf(spec, '/login', 'post');
const schemas = (spec: Specification) => (spec.components as { schemas: Record<string, Json> }).schemas;

const addParameter = (spec: Specification, name: string, place: string) =>
  (operationOf(spec, '/items/{itemId}', 'patch').parameters as Json[]).push({ name, in: place, schema: {} });

test('a good spec has no problems', async () => {
  expect(problems(await shop())).toEqual([]);
});

const broken: [string, (spec: Specification) => void, string][] = [
  ['no method', (spec) => delete login(spec)['x-method'], 'x-method must be camelCase'],
  ['a method with a dash', (spec) => Object.assign(login(spec), { 'x-method': 'log-in' }), 'camelCase'],
  [
    'a method twice',
    (spec) => Object.assign(login(spec), { tags: ['items'], 'x-method': 'update' }),
    'POST /login: x-method: items.update is taken',
  ],
  ['no tag', (spec) => delete login(spec).tags, 'an operation has exactly one tag'],
  ['two tags', (spec) => Object.assign(login(spec), { tags: ['A', 'B'] }), 'exactly one tag'],
  [
    'a group that a member of the client hides',
    (spec) => Object.assign(login(spec), { tags: ['Auth'] }),
    'no tag may be called auth',
  ],
  [
    'a parameter called body',
    (spec) => addParameter(spec, 'body', 'query'),
    'no parameter may be called body',
  ],
  [
    'one name in two places',
    (spec) => addParameter(spec, 'itemId', 'query'),
    'two parameters are called itemId',
  ],
  ['a cookie', (spec) => addParameter(spec, 'session', 'cookie'), 'methods send no cookie parameters'],
  ['a page without items', (spec) => Object.assign(login(spec), { 'x-paging': 'number' }), 'x-paging needs'],
  [
    'no example',
    (spec) => Object.assign(login(spec), { responses: { 200: { description: 'A token.' } } }),
    'an example is missing',
  ],
  [
    'closed response',
    (spec) => Object.assign(schemas(spec).Item!, { additionalProperties: false }),
    'PATCH /items/{itemId}: response 200 (application/json): a response must stay open',
  ],
  [
    'closed response, deep inside',
    (spec) =>
      Object.assign(schemas(spec).Item!.properties as Json, {
        more: { type: 'array', items: { type: 'object', unevaluatedProperties: false } },
      }),
    'response 200 (application/json)/more/[]: a response must stay open',
  ],
  [
    'closed enum in a response',
    (spec) => Object.assign(schemas(spec).Item!.properties as Json, { kind: { enum: ['a', 'b'] } }),
    '/kind: an enum in a response must be open',
  ],
  [
    'lenient request',
    (spec) => delete schemas(spec).ItemChange!.additionalProperties,
    'request (application/json): an object in a request needs additionalProperties: false',
  ],
  [
    'lenient request, deep inside',
    (spec) =>
      Object.assign(schemas(spec).ItemChange!.properties as Json, {
        more: { type: 'object', properties: { a: {} } },
      }),
    '/more: an object in a request needs',
  ],
  ['a server without a name', (spec) => delete spec.servers![0]!['x-name'], 'needs an x-name'],
  [
    'two servers of one name',
    (spec) => Object.assign(spec.servers![1]!, { 'x-name': 'api' }),
    "two servers are called 'api'",
  ],
];

test.each(broken)('%s is found', async (_name, spoil, message) => {
  const spec = await shop();
  spoil(spec);
  const found = problems(spec);
  expect(found).toHaveLength(1);
  expect(found[0]).toContain(message);
});

test('a request that is put together of parts is closed from outside', async () => {
  const spec = await shop();
  const parts = [{ type: 'object', properties: { a: {} } }, { $ref: '#/components/schemas/Part' }];
  schemas(spec).Part = { type: 'object', properties: { b: {} } };
  schemas(spec).ItemChange = { type: 'object', allOf: parts, unevaluatedProperties: false };
  expect(problems(spec)).toEqual([]);
});

const bySyntax: [string, (spec: Specification) => void, string][] = [
  ['no operationId', (spec) => delete login(spec).operationId, 'operationId'],
  ['operationId with a dash', (spec) => Object.assign(login(spec), { operationId: 'log-in' }), 'camelCase'],
  [
    'operationId twice',
    (spec) => Object.assign(login(spec), { operationId: 'changeItem' }),
    'unique `operationId`',
  ],
  ['no evidence', (spec) => delete login(spec)['x-evidence'], 'x-evidence must be one of'],
  [
    'unknown evidence',
    (spec) => Object.assign(login(spec), { 'x-evidence': 'hearsay' }),
    'x-evidence must be',
  ],
  ['no source', (spec) => delete login(spec).externalDocs, 'externalDocs must name the source page'],
  [
    'secrecy that is no yes',
    (spec) => Object.assign(login(spec), { 'x-secret-response': 'yes' }),
    'x-secret-response is true or left out',
  ],
  [
    'an unknown kind of token',
    (spec) => Object.assign(login(spec), { 'x-authorization': 'root' }),
    'x-authorization is user, admin, either or left out',
  ],
  [
    'servers of an operation',
    (spec) => Object.assign(login(spec), { servers: [{ url: 'https://api.example' }] }),
    'servers belong to the path, not to the operation',
  ],
];

test.each(bySyntax)('Redocly finds %s', async (_name, spoil, message) => {
  const config = await loadConfig({ configPath: fileURLToPath(new URL('../redocly.yaml', import.meta.url)) });
  const lint = async (spec: Specification) =>
    (await lintFromString({ source: JSON.stringify(spec), absoluteRef: 'openapi.json', config }))
      .filter(({ severity }) => severity === 'error')
      .map((problem) => problem.message);
  const spec = await shop();
  const before = await lint(spec);
  spoil(spec);
  const found = (await lint(spec)).filter((problem) => !before.includes(problem));
  expect(found).toEqual([expect.stringContaining(message)]);
});
