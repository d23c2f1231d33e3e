import type { Json, Specification } from '@tooling/codegen';
import { describe, expect, it } from 'vitest';
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
    components: {
      schemas: {
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

const changes = (edit: (spec: Draft) => void) =>
  specChanges(shop(), shop(edit)).map(({ level, what }) => `${level}: ${what}`);
const post = ({ paths }: Draft) => paths['/items'].post!;
const schema = ({ components }: Draft, name: string) => components.schemas[name]!;

describe('a change of a spec that breaks callers', () => {
  it.each<[string, (spec: Draft) => void, string]>([
    ['a removed operation', (spec) => delete spec.paths['/items'].get, 'GET /items is gone'],
    [
      'a renamed operation',
      (spec) => Object.assign(post(spec), { operationId: 'addItem' }),
      'POST /items is called addItem now',
    ],
    [
      'a new required field of a request',
      (spec) => {
        schema(spec, 'NewItem').properties.brand = { type: 'string' };
        schema(spec, 'NewItem').required.push('brand');
      },
      'POST /items: the body.brand is new and required',
    ],
    [
      'a field of a request that is required now',
      (spec) => schema(spec, 'NewItem').required.push('size'),
      'POST /items: the body.size is required now',
    ],
    [
      'a removed field',
      (spec) => delete schema(spec, 'NewItem').properties.size,
      'POST /items: the body.size is gone',
    ],
    [
      'a narrowed type',
      (spec) => Object.assign(schema(spec, 'NewItem').properties.price!, { type: 'number' }),
      'POST /items: the body.price takes fewer types',
    ],
    [
      'a narrowed choice of values',
      (spec) => Object.assign(schema(spec, 'NewItem').properties.size!, { enum: ['small'] }),
      'POST /items: the body.size takes fewer values',
    ],
    [
      'values where any were taken',
      (spec) => Object.assign(schema(spec, 'NewItem').properties.name!, { enum: ['a'] }),
      'POST /items: the body.name takes fewer values',
    ],
    [
      'a field of an answer that may be missing now',
      (spec) => schema(spec, 'Item').required.pop(),
      'POST /items: the answer 200.id may be missing now',
    ],
    [
      'a field of an answer that may be of another type now',
      (spec) => Object.assign(schema(spec, 'Item').properties.id!, { type: ['integer', 'string'] }),
      'POST /items: the answer 200.id may have more types',
    ],
    [
      'a new parameter that is required',
      (spec) => post(spec).parameters.push({ name: 'key', in: 'header', required: true }),
      'POST /items: header parameter key is new and required',
    ],
    [
      'a parameter that is required now',
      (spec) => Object.assign(post(spec).parameters[0]!, { required: true }),
      'POST /items: query parameter dry is required now',
    ],
    [
      'a removed parameter',
      (spec) => post(spec).parameters.pop(),
      'POST /items: query parameter dry is gone',
    ],
    [
      'a body that is required now',
      (spec) => Object.assign(post(spec).requestBody, { required: true }),
      'POST /items: the body is required now',
    ],
    ['a removed answer', (spec) => delete post(spec).responses['400'], 'POST /items: the answer 400 is gone'],
    [
      'a new good answer of another kind',
      (spec) => {
        post(spec).responses['202'] = { content: { 'application/json': { schema: { type: 'string' } } } };
      },
      'POST /items: the answer 202 is new and looks like no other',
    ],
    [
      'a removed schema that users may have named',
      (spec) => {
        delete spec.components.schemas.Problem;
        delete post(spec).responses['400'];
      },
      'the schema Problem is gone',
    ],
    [
      'a server under another name',
      (spec) => Object.assign(spec.servers[0]!, { 'x-name': 'production' }),
      'the server main is gone',
    ],
  ])('is %s', (_, edit, what) => {
    expect(changes(edit)).toContain(`major: ${what}`);
  });
});

describe('a change of a spec that breaks nobody', () => {
  it.each<[string, (spec: Draft) => void, string[]]>([
    [
      'a new operation',
      (spec) => {
        spec.paths['/items'].put = { operationId: 'x', parameters: [], requestBody: {}, responses: {} };
      },
      ['minor: PUT /items is new'],
    ],
    [
      'a new field that may be left out',
      (spec) => {
        schema(spec, 'NewItem').properties.brand = { type: 'string' };
      },
      ['minor: POST /items: the body.brand is new', 'minor: POST /items: the answer 200.brand is new'],
    ],
    [
      'a new value of an open choice in an answer',
      (spec) => {
        schema(spec, 'Item').properties.state = {
          anyOf: [{ enum: ['on', 'off', 'broken'] }, { type: 'string' }],
        };
      },
      ['patch: the spec says the same in another way'],
    ],
    [
      'a new bad answer of a known kind',
      (spec) => {
        post(spec).responses['409'] = post(spec).responses['400']!;
      },
      ['minor: POST /items: the answer 409 is new'],
    ],
    [
      'a limit, which is the vendor’s to check',
      (spec) => Object.assign(schema(spec, 'NewItem').properties.name!, { maxLength: 10 }),
      ['patch: the spec says the same in another way'],
    ],
    ['no change at all', () => {}, []],
  ])('is %s', (_, edit, expected) => {
    expect(changes(edit)).toEqual(expected);
  });
});
