import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import {
  follow,
  type Json,
  loadSpec,
  type Operation,
  operations,
  readCoverage,
  type Specification,
  specValidator,
} from '../src/index.ts';
import { providers, repository } from '../src/specification.ts';

// What the specs of all vendors say is what a source states, or is marked as what it is.

const LIMIT = { timeout: 60_000 };
const flat = (text: unknown) => String(text).replaceAll(/\s+/g, ' ');
const find = (all: Operation[], id: string) => all.find(({ operationId }) => operationId === id)!;

/** The JSON bodies of every answer of an operation, by status. */
function answersOf(spec: Specification, { operation }: Operation): [status: string, type: Json][] {
  return Object.entries(operation.responses as Record<string, Json>).flatMap(([status, response]) => {
    const types = (follow(spec, response).content ?? {}) as Record<string, Json>;
    return types['application/json'] ? [[status, types['application/json']] as [string, Json]] : [];
  });
}

const hasExample = ({ example, examples }: Json) => example !== undefined || examples !== undefined;

describe.each(providers())('%s', (provider) => {
  test('every parameter, in path, query and header, has an example', async () => {
    const all = operations(await loadSpec(provider)).flatMap(({ operationId, parameters }) =>
      parameters.map((parameter) => ({
        where: `${operationId} ${parameter.in} ${parameter.name}`,
        parameter,
      })),
    );
    expect(all.length).toBeGreaterThan(20);
    expect(all.filter(({ parameter }) => !hasExample(parameter)).map(({ where }) => where)).toEqual([]);
  });

  test('every error that has a body has an example that fits it', LIMIT, async () => {
    const spec = await loadSpec(provider);
    const validate = specValidator(spec);
    // Most answers are shared, and looked at once.
    const seen = new Set<Json>();
    for (const operation of operations(spec)) {
      for (const [status, body] of answersOf(spec, operation)) {
        if (status.startsWith('2') || status.startsWith('3') || seen.has(body)) continue;
        seen.add(body);
        const where = `${operation.operationId} ${status}`;
        expect([where, hasExample(body)]).toEqual([where, true]);
        if (status === 'default' || body.example === undefined) continue;
        const found = validate.responseBody(operation.operationId, Number(status))(body.example);
        expect([where, found]).toEqual([where, []]);
      }
    }
    expect(seen.size).toBeGreaterThan(1);
  });

  test('the version is the date of what the spec was written from, and the spec says so', async () => {
    const { version, description } = (await loadSpec(provider)).info as Json;
    expect(version).toMatch(/^\d{4}[-.]\d{2}[-.]\d{2}$/);
    expect(flat(description)).toMatch(
      /the (version|one here) is the (date|day)|at the date that is the version/,
    );
  });
});

test('a login at Core may answer with organisations to choose from, or with single sign-on; a dead token is a 403', async () => {
  const spec = await loadSpec('core');
  const validate = specValidator(spec);
  const answer = validate.responseBody('login', 200);
  expect(answer({ availableOrgs: [{ id: 1, name: 'One' }] })).toEqual([]);
  expect(answer({ authRequestUrl: 'https://idp.example/login' })).toEqual([]);
  expect(answer({ token: 'a', expiresAt: 1767225600, user: { id: 1, email: 'ada@example.com' } })).toEqual(
    [],
  );
  expect(answer({})).not.toEqual([]);
  const responses = find(operations(spec), 'renewToken').operation.responses as Record<string, Json>;
  expect(Object.keys(responses)).toContain('403');
  expect(flat(responses['403']!.description)).toContain('is inferred');
});

const readmeOf = (provider: string) => readFileSync(`${repository}packages/${provider}/README.md`, 'utf8');
const describedOf = (provider: string) =>
  readCoverage(provider).filter(({ omitted }) => omitted === undefined);

test.each(['core', 'elevate', 'elyssa', 'portal'])(
  'the README of %s says how many of the publicly known operations are described',
  (provider) => {
    const counts = `${describedOf(provider).length} of the ${readCoverage(provider).length}`;
    expect(readmeOf(provider)).toContain(`${counts} publicly known operations are described`);
  },
);

test.each(['core', 'portal'])('the README of %s says how many of them are known in full', (provider) => {
  const full = describedOf(provider).filter(({ known }) => known === 'full').length;
  expect(readmeOf(provider)).toContain(`operations are described, ${full} of them in full`);
});

test('all of Elyssa that is publicly known is counted, and its README says nothing that is not', () => {
  expect(readCoverage('elyssa').length).toBeGreaterThanOrEqual(2 + 7);
  expect(readmeOf('elyssa')).not.toMatch(/only the login page|products, orders, customers/i);
});

test('what the pages of logins do not state is marked', async () => {
  const elyssa = operations(await loadSpec('elyssa'));
  for (const id of ['logIn', 'refreshToken']) {
    const refused = (find(elyssa, id).operation.responses as Record<string, Json>)['401']!;
    expect(flat(refused.description)).toContain('(inferred)');
  }
  const elevate = operations(await loadSpec('elevate'));
  const { description } = find(elevate, 'createBearerToken').operation;
  expect(flat(description)).toMatch(/list 401, 403 and 404 and do not say what they mean; .* are inferred/);
  expect(flat(description)).toMatch(/locked out .*; how many, and for how long, is not documented/);
  for (const { operationId, operation, path } of elevate.filter((one) => one.path.startsWith('/users'))) {
    const responses = Object.keys(operation.responses as object);
    if (!responses.includes('400') && !responses.includes('404')) continue;
    const marked = flat(operation.description).includes('inferred');
    expect([`${operationId} ${path}`, marked || operation['x-evidence'] !== 'seed']).toEqual([
      `${operationId} ${path}`,
      true,
    ]);
  }
});
