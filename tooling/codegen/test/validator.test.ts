import { expect, test } from 'vitest';
import { specValidator, validator } from '../src/validator.ts';
import { shop } from './shop.ts';

test('request bodies are strict', async () => {
  const check = validator(await shop(), 'changeItem', 'request');
  expect(check({ name: 'Tea' })).toEqual([]);
  expect(check({ nmae: 'Tea' })).toEqual(["/ must NOT have additional properties: 'nmae'"]);
  expect(check({ name: 3 })).toEqual(['/name must be string']);
  expect(check(undefined)).toEqual(['a body is required']);
});

test('a body for an operation that takes none is refused', async () => {
  expect(validator(await shop(), 'logIn', 'request')({})).toEqual(['the operation takes no body']);
});

test('responses are open, and followed through references, loops included', async () => {
  const check = validator(await shop(), 'changeItem', 'response');
  expect(check({ id: 1, state: 'Lost', extra: true, parts: [{ id: 2, state: 'Open' }] })).toEqual([]);
  expect(check({ id: 1, state: 'Open', parts: [{ id: 'two', state: 'Open' }] })).toEqual([
    '/parts/0/id must be integer',
  ]);
});

test('a status falls back to its class, and an unknown one is said to be unknown', async () => {
  const spec = await shop();
  expect(validator(spec, 'changeItem', 'response', 404)({ code: 'gone' })).toEqual([]);
  expect(validator(spec, 'changeItem', 'response', 404)({})).toEqual([
    "/ must have required property 'code'",
  ]);
  expect(validator(spec, 'changeItem', 'response', 500)({})).toEqual(['status 500 is not in the spec']);
});

test('parameters are read from strings; those of the operation replace those of the path', async () => {
  const check = specValidator(await shop()).parameters('changeItem');
  expect(check({ path: { itemId: '7' } })).toEqual([]);
  expect(check({ path: { itemId: '7' }, header: { 'x-tenant': 'a' }, query: { limit: '11' } })).toEqual([
    'header parameter x-tenant: /value must NOT have fewer than 2 characters',
    'query parameter limit: /value must be <= 10',
  ]);
  expect(check({})).toEqual(["path parameter itemId: / must have required property 'value'"]);
});

test('problems never quote the value', async () => {
  const lines = validator(await shop(), 'changeItem', 'request')({ colour: 's3cret', name: { s3cret: 1 } });
  expect(lines).toHaveLength(2);
  expect(lines.join()).not.toContain('s3cret');
});

test('an unknown operation is an error', async () => {
  const spec = await shop();
  expect(() => validator(spec, 'fly', 'request')).toThrow("The spec has no operation 'fly'.");
});
