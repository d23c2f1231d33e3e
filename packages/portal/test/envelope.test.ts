import { expect, test } from 'vitest';
import { readEnvelope, trueStatus } from '../src/envelope.ts';

test('a success gives its result', () => {
  expect(readEnvelope({ statusCode: 200, isError: false, result: [1] })).toEqual({
    failed: false,
    payload: [1],
  });
});

test('an error is one, whatever the HTTP status was', () => {
  expect(readEnvelope({ statusCode: 400, isError: true })).toEqual({ failed: true, payload: undefined });
});

test.each([[undefined], [null], ['blocked'], [{ error: 'from a proxy' }], [[]]])(
  '%j is no envelope',
  (body) => {
    expect(readEnvelope(body)).toBeUndefined();
  },
);

test('the status of the envelope counts only in an error that HTTP does not show', () => {
  expect(trueStatus(200, { isError: true, statusCode: 429 })).toBe(429);
  expect(trueStatus(200, { isError: true, statusCode: '401' })).toBe(401);
  expect(trueStatus(200, { isError: true, statusCode: 200 })).toBe(400);
  expect(trueStatus(200, { isError: true })).toBe(400);
  expect(trueStatus(200, { isError: false, statusCode: 500 })).toBe(200);
  expect(trueStatus(503, { isError: true, statusCode: 401 })).toBe(503);
  expect(trueStatus(200, undefined)).toBe(200);
});
