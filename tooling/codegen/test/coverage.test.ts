import { expect, test } from 'vitest';
import { operations } from '../../../packages/cli/src/generate/operations.ts';
import { disagreements, type KnownOperation, readCoverage, report } from '../src/known-operations.ts';
import { loadSpec, providers } from '../src/specification.ts';
import { shop } from './shop.ts';

const spec = await shop();
const inSpec: KnownOperation[] = operations(spec).map(({ method, path }) => ({
  operation: `${method.toUpperCase()} ${path}`,
  known: 'full',
}));
const omitted = 'Its page gives neither path nor body.';

test('a list that agrees with the spec is counted, and every omission is printed with its reason', () => {
  const [first, ...others] = inSpec;
  const list: KnownOperation[] = [
    { ...first!, known: 'partial' },
    ...others,
    { operation: 'resendInvoice', known: 'name', omitted },
  ];
  expect(disagreements(list, spec)).toEqual([]);
  expect(report('shop', list)).toEqual([
    `shop: ${list.length} operations are publicly known: ${others.length} in full, 1 in part, 1 by name.`,
    `  In the spec: ${inSpec.length} (${others.length} in full, 1 in part, 0 by name).`,
    '  Omitted: 1 (0 in full, 0 in part, 1 by name).',
    `    resendInvoice: ${omitted}`,
  ]);
});

const { operation } = inSpec[0]!;
const broken: [string, KnownOperation[], string][] = [
  [
    'an operation that the spec has and no page',
    inSpec.slice(1),
    `${operation}: is in the spec, and the list`,
  ],
  [
    'one that is listed and in no spec',
    [...inSpec, { operation: 'GET /x', known: 'full' }],
    'GET /x: is not in',
  ],
  [
    'one that is omitted and still there',
    [{ operation, known: 'full', omitted }, ...inSpec.slice(1)],
    `${operation}: is in the spec, and the list says that it is omitted`,
  ],
  [
    'one that is made up',
    [{ operation, known: 'name' }, ...inSpec.slice(1)],
    `${operation}: only its name is known`,
  ],
  ['one that is listed twice', [...inSpec, inSpec[0]!], `${operation}: is listed twice`],
  [
    'an omission without a reason',
    [...inSpec, { operation: 'GET /x', known: 'name', omitted: 'later' }],
    'GET /x: omitted is a sentence',
  ],
  [
    'a degree that does not exist',
    [{ operation, known: 'fully' as 'full' }, ...inSpec.slice(1)],
    `${operation}: known is one of`,
  ],
];

test.each(broken)('%s is a problem', (_, list, problem) => {
  expect(disagreements(list, spec)).toEqual([expect.stringContaining(problem)]);
});

test('the lists are those of all five providers', () => {
  expect(providers()).toEqual(['core', 'elevate', 'elyssa', 'portal', 'telematics']);
});

test.each(providers())('the list of %s and its spec agree', async (provider) => {
  expect(disagreements(readCoverage(provider), await loadSpec(provider))).toEqual([]);
});
