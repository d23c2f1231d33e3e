import { expect, it } from 'vitest';
import type { Compilation } from '../src/compilers.ts';
import { failuresOf, reportOf } from '../src/report.ts';
import type { Outcome } from '../src/run.ts';

const outcome = (more: Partial<Outcome>): Outcome => ({
  id: 'node20',
  title: 'Node',
  version: '20.0.0',
  modules: 'import',
  results: [{ name: 'logs in', state: 'passed', ms: 1 }],
  problems: [],
  ms: 1,
  ...more,
});
const compilation = (line?: string): Compilation => ({
  id: 'typescript5.4',
  version: '5.4.5',
  problems: [],
  complaints: {
    bundler: { import: [], require: [] },
    node16: { import: [], require: line ? [line] : [] },
    nodenext: { import: [], require: [] },
  },
  ms: 1,
});

it('has nothing to say where everything has passed', () => {
  expect(failuresOf({ runtimes: [outcome({})], compilers: [compilation()] })).toEqual([]);
});

it('names each failed check, problem and complaint, and where it was', () => {
  const results: Outcome['results'] = [{ name: 'logs in', state: 'failed', detail: 'it did not', ms: 1 }];
  const runtimes = [
    outcome({ results }),
    outcome({ title: 'Bun', version: '', results: [], problems: ['missing'] }),
  ];
  expect(failuresOf({ runtimes, compilers: [compilation('consumer.cts(1,2): wrong')] })).toEqual([
    'Node 20.0.0 (import): logs in: it did not',
    'Bun (import): missing',
    'typescript5.4 (node16 require): consumer.cts(1,2): wrong',
  ]);
});

it('tells a complaint that is made everywhere once, and a compiler that is missing', () => {
  const { complaints, ...rest } = compilation('index.d.cts(1,2): wrong');
  const everywhere = { ...rest, complaints: { ...complaints, nodenext: complaints.node16 } };
  const missing = { ...compilation(), version: '', problems: ['it is missing'] };
  expect(failuresOf({ runtimes: [], compilers: [everywhere, missing] })).toEqual([
    'typescript5.4 (node16 require, nodenext require): index.d.cts(1,2): wrong',
    'typescript5.4: it is missing',
  ]);
  expect(reportOf({ runtimes: [], compilers: [missing] })).toMatch(/^\| missing +\| +not known +\|/m);
});

it('takes a run without a passed check for a failure, and a matrix with nothing in it', () => {
  expect(failuresOf({ runtimes: [outcome({ results: [] })], compilers: [] })).toEqual([
    'Node 20.0.0 (import): no check has passed',
  ]);
  expect(failuresOf({ runtimes: [], compilers: [] })).toEqual(['nothing was looked at']);
});

it('names what does not apply, and why', () => {
  const results: Outcome['results'] = [
    { name: 'logs in', state: 'passed', ms: 1 },
    { name: 'shares files', state: 'absent', detail: 'has no files', ms: 0 },
  ];
  const report = reportOf({
    runtimes: [outcome({ title: 'workerd', modules: 'bundle', results }), outcome({ version: '' })],
    compilers: [compilation('wrong')],
  });
  expect(report).toMatch(/^\| workerd +\| 20\.0\.0 +\| bundle +\| +2 \| +1 \| +0 \| +1 \|$/m);
  expect(report).toMatch(/^\| Node +\| missing +\|/m);
  expect(report).toContain('- workerd: has no files. "shares files"');
  expect(report).toMatch(/^\| 5\.4\.5 +\| +ok \| +ok \| +ok \| +1 wrong \|/m);
});
