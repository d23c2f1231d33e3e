import type { Json, Specification } from '@tooling/codegen';
import { describe, expect, it } from 'vitest';
import { schemaTypes } from '../../../packages/cli/src/generate/schema-types.ts';
import { serverTable, serverTableSource } from '../../../packages/cli/src/generate/server-table.ts';
import { specChanges } from '../src/spec-changes.ts';

/** A shop with one operation that has everything, in which `edit` changes one thing. */
function shop(edit: (spec: Draft) => void = () => {}): Specification {
  const spec = {
    openapi: '3.1.0',
    info: { title: 'Shop', version: '1' },
    servers: [{ url: 'https://shop.example', 'x-name': 'main' }],
    paths: {
      '/items': {
        post: {
          operationId: 'createItem',
          parameters: [{ name: 'dry', in: 'query', schema: { type: 'boolean' } }],
          requestBody: {
            content: { 'application/json': { schema: { $ref: '#/components/schemas/NewItem' } } },
          },
          responses: {
            '200': { content: { 'application/json': { schema: { $ref: '#/components/schemas/Item' } } } },
            '400': { content: { 'application/json': { schema: { $ref: '#/components/schemas/Problem' } } } },
          },
        },
        get: { operationId: 'listItems', responses: {} },
      },
    },
    webhooks: {
      itemSold: {
        post: {
          operationId: 'itemSold',
          requestBody: { content: { 'application/json': { schema: { $ref: '#/components/schemas/Sold' } } } },
          responses: {},
        },
      },
    },
    components: {
      schemas: {
        Sold: {
          type: 'object',
          required: ['id'],
          properties: { id: { type: 'string' }, price: { type: 'number' } },
        },
        NewItem: {
          type: 'object',
          additionalProperties: false,
          required: ['name'],
          properties: {
            name: { type: 'string', maxLength: 20 },
            price: { type: ['number', 'null'] },
            size: { enum: ['small', 'large'] },
          },
        },
        Item: {
          allOf: [{ $ref: '#/components/schemas/NewItem' }],
          type: 'object',
          required: ['id'],
          properties: {
            id: { type: 'integer' },
            parts: { type: 'array', items: { $ref: '#/components/schemas/Item' } },
            state: { anyOf: [{ enum: ['on', 'off'] }, { type: 'string' }] },
          },
        },
        Problem: { type: 'object', properties: { message: { type: 'string' } } },
      },
    },
  };
  edit(spec as unknown as Draft);
  return spec as unknown as Specification;
}

interface Draft {
  servers: Json[];
  paths: Record<'/items', Record<string, Operation>>;
  components: { schemas: Record<string, Schema> };
}
interface Operation extends Json {
  parameters: Json[];
  requestBody: Json;
  responses: Record<string, Json>;
}
interface Schema extends Json {
  required: string[];
  properties: Record<string, Json>;
}

/** What users get of a spec: its types, and the names of its servers. */
const generated = async (spec: Specification) =>
  `${await schemaTypes(spec)}\n${serverTableSource(serverTable(spec))}`;
const changes = async (edit: (spec: Draft) => void) =>
  specChanges(await generated(shop()), await generated(shop(edit)));
const post = ({ paths }: Draft) => paths['/items'].post!;
const schema = ({ components }: Draft, name: string) => components.schemas[name]!;

describe('a change of a spec that breaks callers', () => {
  it.each<[string, (spec: Draft) => void, RegExp]>([
    ['a removed operation', (spec) => delete spec.paths['/items'].get, /^paths\.\/items\.get is gone$/],
    [
      'a renamed operation',
      (spec) => Object.assign(post(spec), { operationId: 'addItem' }),
      /^operations\.createItem is gone$/,
    ],
    [
      'a new required field of a request',
      (spec) => {
        schema(spec, 'NewItem').properties.brand = { type: 'string' };
        schema(spec, 'NewItem').required.push('brand');
      },
      /^operations\.createItem\.requestBody\.content\.application\/json no longer takes what it did$/,
    ],
    [
      'a field of a request that is required now',
      (spec) => schema(spec, 'NewItem').required.push('size'),
      /^operations\.createItem\.requestBody\.content\.application\/json\.size no longer takes what it did$/,
    ],
    [
      'a removed field',
      (spec) => delete schema(spec, 'NewItem').properties.size,
      /^components\.schemas\.NewItem\.size is gone$/,
    ],
    [
      'a narrowed type',
      (spec) => Object.assign(schema(spec, 'NewItem').properties.price!, { type: 'number' }),
      /^operations\.createItem\.requestBody\.content\.application\/json\.price no longer takes what it did$/,
    ],
    [
      'a narrowed choice of values',
      (spec) => Object.assign(schema(spec, 'NewItem').properties.size!, { enum: ['small'] }),
      /^operations\.createItem\.requestBody\.content\.application\/json\.size no longer takes what it did$/,
    ],
    [
      'values where any were taken',
      (spec) => Object.assign(schema(spec, 'NewItem').properties.name!, { enum: ['a'] }),
      /^operations\.createItem\.requestBody\.content\.application\/json\.name no longer takes what it did$/,
    ],
    [
      'a field of an answer that may be missing now',
      (spec) => schema(spec, 'Item').required.pop(),
      /^operations\.createItem\.responses\.200\.content\.application\/json\.id no longer gives what it did$/,
    ],
    [
      'a field of an answer that may be of another type now',
      (spec) => Object.assign(schema(spec, 'Item').properties.id!, { type: ['integer', 'string'] }),
      /^operations\.createItem\.responses\.200\.content\.application\/json\.id no longer gives what it did$/,
    ],
    [
      'a field of a webhook that may be missing now',
      (spec) => schema(spec, 'Sold').required.pop(),
      /^operations\.itemSold\.requestBody\.content\.application\/json\.id no longer gives what it did$/,
    ],
    [
      'a new parameter that is required',
      (spec) => post(spec).parameters.push({ name: 'key', in: 'header', required: true }),
      /^operations\.createItem\.parameters no longer takes what it did$/,
    ],
    [
      'a parameter that is required now',
      (spec) => Object.assign(post(spec).parameters[0]!, { required: true }),
      /^operations\.createItem\.parameters\.query\.dry no longer takes what it did$/,
    ],
    [
      'a removed parameter',
      (spec) => post(spec).parameters.pop(),
      /^operations\.createItem\.parameters\.query is gone$/,
    ],
    [
      'a body that is required now',
      (spec) => Object.assign(post(spec).requestBody, { required: true }),
      /^operations\.createItem needs a body now$/,
    ],
    [
      'a removed answer',
      (spec) => delete post(spec).responses['400'],
      /^operations\.createItem\.responses\.400 is gone$/,
    ],
    [
      'a new good answer of another kind',
      (spec) => {
        post(spec).responses['202'] = { content: { 'application/json': { schema: { type: 'string' } } } };
      },
      /^operations\.createItem\.responses\.202 is new and looks like no other$/,
    ],
    [
      'a removed schema that users may have named',
      (spec) => {
        delete spec.components.schemas.Problem;
        delete post(spec).responses['400'];
      },
      /^components\.schemas\.Problem is gone$/,
    ],
    [
      'a server under another name',
      (spec) => Object.assign(spec.servers[0]!, { 'x-name': 'production' }),
      /^servers\.main is gone$/,
    ],
  ])('is %s', async (_, edit, what) => {
    const majors = (await changes(edit)).filter(({ level }) => level === 'major');
    expect(majors.map((change) => change.what)).toContainEqual(expect.stringMatching(what));
  });
});

it('is found in a list within lists within lists, where the compiler believes that all fits', async () => {
  const deep = (type: string) => (spec: Draft) => {
    const list = (items: Json) => ({ type: 'array', items });
    const level = (items: Json) => list({ type: 'object', properties: { below: items } });
    schema(spec, 'Item').properties.levels = level(level(level(level(list({ type })))));
  };
  const [before, after] = await Promise.all(['string', 'number'].map((type) => generated(shop(deep(type)))));
  const majors = specChanges(before!, after!).filter(({ level }) => level === 'major');
  expect(majors.map(({ what }) => what)).toContain(
    'operations.createItem.responses.200.content.application/json.levels.below.below.below.below no longer gives what it did',
  );
});

describe('a change of a spec that breaks nobody', () => {
  it.each<[string, (spec: Draft) => void, string[]]>([
    [
      'a new operation',
      (spec) => {
        spec.paths['/items'].put = { operationId: 'x', parameters: [], requestBody: {}, responses: {} };
      },
      ['operations.x was added', 'paths./items.put was added'],
    ],
    [
      'a new field that may be left out',
      (spec) => {
        schema(spec, 'NewItem').properties.brand = { type: 'string' };
      },
      ['components.schemas.NewItem.brand was added'],
    ],
    [
      'a field of a webhook that is always there from now on',
      (spec) => schema(spec, 'Sold').required.push('price'),
      ['operations.itemSold.requestBody.content.application/json.price promises more'],
    ],
    [
      'a new value of an open choice in an answer',
      (spec) => {
        schema(spec, 'Item').properties.state = {
          anyOf: [{ enum: ['on', 'off', 'broken'] }, { type: 'string' }],
        };
      },
      [],
    ],
    [
      'a new bad answer of a known kind',
      (spec) => {
        post(spec).responses['409'] = post(spec).responses['400']!;
      },
      ['operations.createItem.responses.409 was added'],
    ],
    [
      'a limit, which is the vendor’s to check',
      (spec) => Object.assign(schema(spec, 'NewItem').properties.name!, { maxLength: 10 }),
      [],
    ],
    ['no change at all', () => {}, []],
  ])('is %s', async (_, edit, added) => {
    const found = await changes(edit);
    expect([...new Set(found.map(({ level }) => level))]).toEqual(added.length ? ['minor'] : []);
    expect(found.map(({ what }) => what)).toEqual(expect.arrayContaining(added));
  });
});
