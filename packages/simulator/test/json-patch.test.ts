import { expect, test } from 'vitest';
import { applyPatch, PatchError, type PatchOperation } from '../src/json-patch.ts';

const document = { a: { b: [1, 2, 3] }, 'x/y': { '~': 'tilde' }, n: null };

test.each<[string, PatchOperation[], unknown]>([
  ['add a member', [{ op: 'add', path: '/c', value: 1 }], { ...document, c: 1 }],
  ['add into an array', [{ op: 'add', path: '/a/b/1', value: 9 }], { ...document, a: { b: [1, 9, 2, 3] } }],
  [
    'add at the end of an array',
    [{ op: 'add', path: '/a/b/-', value: 4 }],
    { ...document, a: { b: [1, 2, 3, 4] } },
  ],
  ['remove from an array', [{ op: 'remove', path: '/a/b/0' }], { ...document, a: { b: [2, 3] } }],
  [
    'replace in an array',
    [{ op: 'replace', path: '/a/b/0', value: 9 }],
    { ...document, a: { b: [9, 2, 3] } },
  ],
  ['replace a null', [{ op: 'replace', path: '/n', value: 1 }], { ...document, n: 1 }],
  ['escaped names', [{ op: 'replace', path: '/x~1y/~0', value: 't' }], { ...document, 'x/y': { '~': 't' } }],
  ['move', [{ op: 'move', from: '/a/b', path: '/b' }], { ...document, a: {}, b: [1, 2, 3] }],
  ['copy', [{ op: 'copy', from: '/a/b', path: '/b' }], { ...document, b: [1, 2, 3] }],
  ['test whatever the order of members', [{ op: 'test', path: '/a', value: { b: [1, 2, 3] } }], document],
])('%s', (_, operations, result) => {
  expect(applyPatch(document, operations)).toEqual(result);
});

test.each<[string, PatchOperation]>([
  ['remove what is not there', { op: 'remove', path: '/none' }],
  ['replace what is not there', { op: 'replace', path: '/none', value: 1 }],
  ['add into what is not there', { op: 'add', path: '/none/a', value: 1 }],
  ['add outside of an array', { op: 'add', path: '/a/b/9', value: 1 }],
  ['test for another value', { op: 'test', path: '/a/b', value: [1, 2] }],
  ['a path that is no pointer', { op: 'add', path: 'a', value: 1 }],
  ['the whole document', { op: 'replace', path: '', value: 1 }],
  ['the prototype', { op: 'add', path: '/__proto__', value: {} }],
])('%s: an error, and the document stays as it was', (_, operation) => {
  const before = structuredClone(document);
  expect(() => applyPatch(document, [{ op: 'add', path: '/c', value: 1 }, operation])).toThrow(PatchError);
  expect(document).toEqual(before);
});
