import { describe, expect, it } from 'vitest';
import { chartOf } from '../src/report/chart.ts';
import { pageOf, summaryOf } from '../src/report/page.ts';
import { toText } from '../src/report/table.ts';
import { tablesOf } from '../src/report/tables.ts';
import { fixedResults } from './results.ts';

const tableOf = (title: string) => tablesOf(fixedResults).find((table) => table.title === title)!;

describe('the chart', () => {
  const chart = chartOf(fixedResults);
  const texts = [...chart.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text]) => text);
  const bars = [...chart.matchAll(/<rect class="(bar|ours)" x="(\d+)" y="(\d+)" width="([\d.]+)"/g)].map(
    ([, className, x, y, width]) => ({ className, x: Number(x), y: Number(y), width: Number(width) }),
  );

  it('has a row for each contender and its figures as text', () => {
    expect(texts).toEqual(expect.arrayContaining(['the floor', 'our client', 'ky &amp; &lt;hooks&gt;']));
    expect(texts).toEqual(expect.arrayContaining(['1.05×', '4.20×', '10,000', '100 %', '90 %']));
  });

  it('draws bars whose lengths are their figures', () => {
    // The first column is the overhead on the stub network.
    const column = bars.filter(({ x }) => x === Math.min(...bars.map((bar) => bar.x)));
    const [floor, ours, ky] = column.map(({ width }) => width);
    expect(column.map(({ className }) => className)).toEqual(['bar', 'ours', 'bar']);
    expect(ky! / floor!).toBeCloseTo(4.2, 1);
    expect(ours! / floor!).toBeCloseTo(1.05, 1);
  });

  it('says why there is no figure, and draws no bar for it', () => {
    expect(texts).toEqual(expect.arrayContaining(['given', 'none']));
    expect(bars.every(({ width }) => width > 0 && width <= 100)).toBe(true);
  });

  it('is made of the results and of nothing else', () => {
    expect(chartOf(structuredClone(fixedResults))).toBe(chart);
  });

  it('has columns only for what was measured', () => {
    const { overhead, ...others } = fixedResults;
    expect(chartOf(others)).not.toContain('Overhead');
    expect(overhead).toBeDefined();
  });
});

describe('the tables', () => {
  it('name what does not apply instead of leaving it out', () => {
    expect(tableOf('Herd').rows[0]).toContain('given a token');
    expect(tableOf('Storm').rows[2]).toEqual(
      expect.arrayContaining(['cannot renew', '10,000 (100 %)', 'none']),
    );
    expect(tableOf('Revoke').rows[0]).toContain('cannot renew');
  });

  it('print the floor against itself', () => {
    expect(tableOf('Overhead').rows[0]!.slice(0, 2)).toEqual([
      'the floor against itself',
      '1.00 (0.90 to 1.10)',
    ]);
  });

  it('give a few failures as a number and many as a share too', () => {
    expect(tableOf('Revoke').rows.map((row) => row[2])).toEqual(['9,000 (90 %)', '0', '20']);
  });

  it('line up in a terminal', () => {
    const lines = toText(tableOf('Revoke')).split('\n').slice(3, 8);
    expect(new Set(lines.filter(Boolean).map((line) => line.length)).size).toBe(1);
  });

  it('name the versions that were measured', () => {
    expect(pageOf(fixedResults)).toContain('our client 1.2.3');
  });
});

describe('the summary', () => {
  it('is the chart and a table of what was found', () => {
    const summary = summaryOf(fixedResults);
    expect(summary).toContain('](tooling/bench/results/bench.svg)');
    expect(summary).toContain('| our client | 1.05 | 1.05 | 1.02 | 1, 0 | 0 | 0 | 12 | 60 ms | 90 ms | 0 |');
  });

  it('is not made of half a run', () => {
    const { storm, ...half } = fixedResults;
    expect(storm).toBeDefined();
    expect(() => summaryOf(half)).toThrow(/whole run/);
  });
});
