import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { pageOf, summaryOf } from '../src/report.ts';
import type { Results } from '../src/runs.ts';

const read = (path: string) => readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8');
const kept = JSON.parse(read('tooling/bench/results/latest.json')) as Results;

it('the README states what the kept run has printed, and nothing else', () => {
  expect(read('README.md')).toContain(summaryOf(kept).trim());
});

it('the page of results is made of the kept run', () => {
  expect(read('tooling/bench/results/README.md').trim()).toBe(pageOf(kept).trim());
});
