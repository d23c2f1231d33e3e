import { describe, expect, it } from 'vitest';
import { pageOf, summaryOf, tablesOf } from '../src/report.ts';
import { fixedResults } from './results.ts';

/** The cells of a table, without its head. */
function rowsOf(title: string, results = fixedResults): string[][] {
  const table = tablesOf(results).find((text) => text.startsWith(`**${title}.**`))!;
  const lines = table.split('\n').filter((line) => line.startsWith('|'));
  return lines.slice(2).map((line) =>
    line
      .slice(2, -2)
      .split(' | ')
      .map((cell) => cell.trim()),
  );
}

describe('the tables', () => {
  it('name what does not apply instead of leaving it out', () => {
    expect(rowsOf('Herd')[0]).toContain('given a token');
    expect(rowsOf('Storm')[2]).toEqual(expect.arrayContaining(['cannot renew', '10,000 (100 %)', 'none']));
    expect(rowsOf('Revoke')[0]).toContain('cannot renew');
  });

  it('print the floor against itself', () => {
    expect(rowsOf('Overhead')[0]!.slice(0, 2)).toEqual(['the floor against itself', '1.00 (0.90 to 1.10)']);
  });

  it('give a few failures as a number and many as a share too', () => {
    expect(rowsOf('Revoke').map((row) => row[2])).toEqual(['9,000 (90 %)', '0', '20']);
  });

  it('say which of our bounds are kept', () => {
    expect(rowsOf('Bounds')).toEqual([
      ['a call on the stub, of the floor', '1.05', '1.10', 'kept'],
      ['a call on the stub that makes a Request', '1.05', '1.15', 'kept'],
      ['a call on loopback', '1.02', '1.05', 'kept'],
    ]);
    const { overhead } = fixedResults;
    const rows = overhead!.rows.map((row) =>
      row.id === 'ours' ? { ...row, ratios: overhead!.rows[2]!.ratios } : row,
    );
    expect(rowsOf('Bounds', { ...fixedResults, overhead: { ...overhead!, rows } })[0]).toContain('exceeded');
  });

  it('line up in a terminal', () => {
    for (const table of tablesOf(fixedResults)) {
      const lines = table.split('\n').filter((line) => line.startsWith('|'));
      expect(new Set(lines.map((line) => line.length)).size).toBe(1);
    }
  });

  it('name the versions that were measured', () => {
    expect(pageOf(fixedResults)).toContain('our client 1.2.3');
  });
});

describe('the summary', () => {
  it('is a table of what was found', () => {
    const summary = summaryOf(fixedResults);
    const cells = summary
      .split('\n')
      .find((line) => line.includes('our client'))!
      .split('|')
      .map((cell) => cell.trim());
    expect(cells.slice(1, -1).join(' | ')).toBe(
      'our client | 1.05 | 1.05 | 1.02 | 1, 0 | 0 | 0 | 12 | 60 ms | 90 ms | 0',
    );
  });

  it('is not made of half a run', () => {
    const { storm, ...half } = fixedResults;
    expect(storm).toBeDefined();
    expect(() => summaryOf(half)).toThrow(/whole run/);
  });
});
