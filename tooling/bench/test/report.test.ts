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
  it('hold every figure of the JSON under its name there', () => {
    const herd = tablesOf(fixedResults).find((text) => text.startsWith('**Herd.**'))!;
    for (const column of ['calls', 'failures', 'logins', 'refused', 'latency.p99', 'latency.longest']) {
      expect(herd).toContain(` ${column} |`);
    }
    expect(rowsOf('Herd')[2]).toEqual(['ky & <hooks>', '10,000', '0', '10,000', '10,000', '41', '60', '90']);
    expect(rowsOf('Overhead')[2]!.at(-1)).toBe('12.34');
  });

  it('name what there is not instead of leaving it out', () => {
    expect(rowsOf('Storm')[2]!.slice(-4)).toEqual(['10,000', 'none', 'none', 'none']);
  });

  it('print a median with the middle half around it', () => {
    expect(rowsOf('Overhead')[0]!.slice(0, 2)).toEqual(['the floor', '1.00 (0.90 to 1.10)']);
  });

  it('print what is not of a contender: the setup, and the share of the engine', () => {
    expect(rowsOf('Herd, in all')).toEqual([['10,000', '150']]);
    expect(rowsOf('Overhead, in all')).toEqual([
      ['1,700 (1,530 to 1,870)', '1,500', '70.00 (63.00 to 77.00)', '-3'],
    ]);
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
  /** The cells of a contender. */
  const cellsOf = (name: string) =>
    summaryOf(fixedResults)
      .split('\n')
      .find((line) => line.includes(name))!
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim())
      .join(' | ');

  it('is a table of what was found', () => {
    expect(cellsOf('our client')).toBe(
      'our client | 1.05 | 1.05 | 1.02 | 1, 0 | 0 | 0 | 12 | 60 ms | 90 ms | 0',
    );
  });

  it('names what does not apply, and gives many failures as a share too', () => {
    expect(cellsOf('the floor')).toBe(
      'the floor | 1.00 | 1.00 | 1.02 | given a token, 0 | no expiry | 0 | given a token | 60 ms | 90 ms | 9,000 (90 %)',
    );
    expect(cellsOf('ky')).toBe(
      'ky & <hooks> | 4.20 | 4.20 | 1.02 | 10,000, 0 | 10,000 (100 %) | 10,000 | cannot renew | none went well | none went well | 20',
    );
  });

  it('is not made of half a run', () => {
    const { storm, ...half } = fixedResults;
    expect(storm).toBeDefined();
    expect(() => summaryOf(half)).toThrow(/whole run/);
  });
});
