import { expect, it } from 'vitest';
import { type Compilation, type Complaint, places } from '../src/compilers.ts';
import { failuresOf, reportOf } from '../src/report.ts';
import { failedRun, type Outcome } from '../src/run.ts';

const outcome = (more: Partial<Outcome>): Outcome => ({
  id: 'node20',
  title: 'Node',
  version: '20.0.0',
  modules: 'import',
  results: [{ name: 'logs in', state: 'passed', ms: 1 }],
  ...more,
});
const compilation = (...complaints: Complaint[]): Compilation => ({
  id: 'typescript5.4',
  version: '5.4.5',
  complaints,
});
const inOnePlace = (text: string): Complaint => ({ text, places: ['node16 require'] });

it('has nothing to say where everything has passed', () => {
  expect(failuresOf({ runtimes: [outcome({})], compilers: [compilation()] })).toEqual([]);
});

it('names each failed check, problem and complaint, and where it was', () => {
  const results: Outcome['results'] = [{ name: 'logs in', state: 'failed', detail: 'it did not', ms: 1 }];
  const runtimes = [
    outcome({ results }),
    outcome({ title: 'Bun', version: '', results: [failedRun('missing')] }),
  ];
  expect(failuresOf({ runtimes, compilers: [compilation(inOnePlace('consumer.cts(1,2): wrong'))] })).toEqual([
    'Node 20.0.0 (import): logs in: it did not',
    'Bun (import): the run: missing',
    'typescript5.4 (node16 require): consumer.cts(1,2): wrong',
  ]);
});

it('tells a complaint that is made everywhere once, and a compiler that is missing', () => {
  const twice = compilation({
    text: 'index.d.cts(1,2): wrong',
    places: ['node16 require', 'nodenext require'],
  });
  const missing = { ...compilation({ text: 'it is missing', places }), version: '' };
  expect(failuresOf({ runtimes: [], compilers: [twice, missing] })).toEqual([
    'typescript5.4 (node16 require, nodenext require): index.d.cts(1,2): wrong',
    'typescript5.4: it is missing',
  ]);
  expect(reportOf({ runtimes: [], compilers: [missing] })).toMatch(/^\| missing +(\| +1 wrong ){6}\|$/m);
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
    compilers: [compilation(inOnePlace('wrong'))],
  });
  expect(report).toMatch(/^\| workerd +\| 20\.0\.0 +\| bundle +\| +2 \| +1 \| +0 \| +1 \|$/m);
  expect(report).toMatch(/^\| Node +\| missing +\|/m);
  expect(report).toContain('- workerd: has no files. "shares files"');
  expect(report).toMatch(/^\| 5\.4\.5 +\| +ok \| +ok \| +ok \| +1 wrong \|/m);
});
