import { follow, loadSpec, operations, specValidator } from '@tooling/codegen';
import { expect, test } from 'vitest';

type Json = Record<string, unknown>;
const spec = await loadSpec('portal');
const all = operations(spec);
const validate = specValidator(spec);
const schemas = (spec.components as { schemas: Record<string, Json> }).schemas;
const parameters = (spec.components as { parameters: Record<string, Json> }).parameters;
const operation = (id: string) => all.find(({ operationId }) => operationId === id)!.operation as Json;
const property = (schema: string, name: string) =>
  (schemas[schema]!.properties as Record<string, Json>)[name]!;
const flat = (text: unknown) => String(text).replaceAll(/\s+/g, ' ');

test('every parameter has an example that fits it, and a description', () => {
  let seen = 0;
  for (const { operationId, parameters: own } of all) {
    for (const { name, in: place, example, description } of own) {
      seen++;
      const given = { [String(place)]: { [String(name)]: String(example) } };
      const problems = validate
        .parameters(operationId)(given)
        .filter((line) => line.includes(` ${name}:`));
      expect({
        operationId,
        name,
        example: typeof example,
        description: typeof description,
        problems,
      }).toEqual({
        operationId,
        name,
        example: name === 'sameAsBilling' ? 'boolean' : 'string',
        description: 'string',
        problems: [],
      });
    }
  }
  expect(seen).toBeGreaterThan(60);
});

test('every answer of every operation has an example that fits it', () => {
  for (const { operationId, operation: own } of all) {
    for (const [status, response] of Object.entries(own.responses as Record<string, Json>)) {
      const content = follow(spec, response).content as Record<string, Json>;
      const { example } = content['application/json']!;
      const problems = validate.responseBody(operationId, Number(status))(example);
      expect({ operationId, status, problems }).toEqual({ operationId, status, problems: [] });
    }
  }
});

test('activating a card answers a description, and a program is a name', () => {
  const answered = validate.responseBody('activateCard', 200);
  const envelope = { statusCode: 200, isError: false };
  expect(answered({ ...envelope, result: { ResponseDesc: 'Some text.' } })).toEqual([]);
  expect(answered(envelope)).not.toEqual([]);
  const body = { UserId: '3f0a6d1e-7b52-4c1d-9e83-5a4f20c6b711', UserCardId: 'a', NewProgramId: 'A_PROGRAM' };
  expect(validate.requestBody('updateCardProgram')(body)).toEqual([]);
  expect(flat(property('CardProgramUpdate', 'NewProgramId').description)).toMatch(/Name .* Case-sensitive/);
});

test.each(['getCardBalance', 'getCardAccounts'])(
  '%s is there, with the mark that the newest page has it not',
  (id) => {
    expect(operation(id)).toMatchObject({ 'x-evidence': 'documented', tags: ['Cards'] });
    expect(flat(operation(id).description)).toContain('In older captures of the page only');
  },
);

test('the end of a token is not called the only answer without a result', () => {
  expect(JSON.stringify(operation('cancelToken'))).not.toMatch(/one answer/);
  expect(validate.responseBody('processBatchFile', 200)({ statusCode: 200, isError: false })).toEqual([]);
});

test('a declined card is told by the answer that creates a transaction', () => {
  const result = { Id: 'c1d9a4b7-0e63-4f58-a2b1-7f3e86d05c92', TransactionStatus: 7 };
  const answer = { statusCode: 200, isError: false, result };
  expect(validate.responseBody('createTransaction', 200)(answer)).not.toEqual([]);
  expect(flat(operation('createTransaction').description)).toMatch(/`Failed`.*no webhook follows \(observed/);
  expect(flat(operation('cancelTransaction').description)).toMatch(
    /sandbox answers 200 for a card .*\(observed\)/,
  );
});

test('a card number is masked, and a phone number may be empty', () => {
  expect(flat(property('CreditCard', 'Number').description)).toContain('************0077');
  for (const [operationId, more] of [
    ['createUser', {}],
    ['updateUserBasicInformation', {}],
  ] as const) {
    const check = (PhoneNumber: string) =>
      validate.requestBody(operationId)({ Email: 'ann@example.com', PhoneNumber, ...more });
    expect([check(''), check('5550100200')]).toEqual([[], []]);
    expect(check('15550100200')).not.toEqual([]);
    expect(check('555-0100')).not.toEqual([]);
  }
});

test('what clients send for Connect and for prepaid cards is allowed, and a misspelt member is not', () => {
  const token = validate.requestBody('createConnectToken');
  const body = {
    ConnectTokenType: 'AddPaymentProfile',
    clientUserId: 'customer-7',
    UserId: '3f0a6d1e-7b52-4c1d-9e83-5a4f20c6b711',
    Configuration: {
      allowEft: true,
      language: 'fr',
      ExtraField1: 'x',
      User: { firstName: 'Ann' },
      theme: 'dark',
    },
  };
  expect(token(body)).toEqual([]);
  expect(token({ ...body, clientUserID: 'x' })).not.toEqual([]);
  const movement = { TransactionMethod: 'PrepaidCard', Amount: 1, Memo: 'Load' };
  for (const ZumRailsType of ['LoadCard', 'LoadPrepaidCard', 'UnloadPrepaidCard']) {
    expect(validate.requestBody('createTransaction')({ ...movement, ZumRailsType })).toEqual([]);
  }
  expect(
    validate.requestBody('createTransaction')({ ...movement, ZumRailsType: 'AccountPayable' }),
  ).not.toEqual([]);
});

test('what no page states is marked', () => {
  for (const { operationId, operation: own } of all) {
    const { description } = (own.responses as Record<string, Json>)['200']!;
    const about =
      operationId === 'cancelToken' ? 'There is no `result`' : 'error in the envelope is inferred';
    expect(`${operationId}: ${description}`).toContain(about);
  }
  expect(flat(parameters.IdempotencyKey!.description)).toMatch(/first answer, too, is inferred/);
  const { TooManyRequests } = (spec.components as { responses: Record<string, Json> }).responses;
  expect(flat(TooManyRequests!.description)).toContain('No header that says when that ends is documented');
  expect(flat(schemas.TransactionStatus!.description)).toMatch(
    /Observed alone: .*Pending Cancellation.*Succeeded/,
  );
  expect(flat(schemas.TransactionMethod!.description)).toMatch(/CreditCardIssuance.* observed/);
  expect(flat(property('Envelope', 'isError').description)).toContain('inferred');
});

test('the version is a date, and the spec says of what', () => {
  expect(spec.info.version).toBe('2026-11-29');
  expect(flat((spec.info as Json).description)).toContain('The vendor states no version');
});
