import type { ContenderId } from '../contenders.ts';
import type { Results } from '../results.ts';
import { whole } from './figures.ts';

/** A column of the chart: one bar for each contender. */
export interface Panel {
  title: string;
  /** What the figures are, below the title. */
  unit: string;
  /** A tick is drawn here, where there is something to compare with. */
  mark?: number;
  /** What a bar of full length stands for. Default: the largest value. */
  full?: number;
  bars: ReadonlyMap<ContenderId, Bar>;
}

/** No value: there is no bar, and the label says why. */
export interface Bar {
  value?: number;
  label: string;
}

/** The columns that the results have something for. In all of them less is better. */
export function panelsOf({ overhead, herd, storm, revoke }: Results): Panel[] {
  const panels: Panel[] = [];
  const add = <Row extends { id: ContenderId }>(
    panel: Omit<Panel, 'bars'>,
    rows: readonly Row[],
    bar: (row: Row) => Bar,
  ) => {
    panels.push({ ...panel, bars: new Map(rows.map((row) => [row.id, bar(row)])) });
  };
  const times = (value: number): Bar => ({ value, label: `${value.toFixed(2)}×` });
  const count = (value: number): Bar => ({ value, label: whole(value) });
  const share = (part: number, of: number): Bar => {
    const value = (100 * part) / of;
    return { value, label: value > 0 && value < 1 ? '<1 %' : `${Math.round(value)} %` };
  };
  if (overhead) {
    const { rows } = overhead;
    add({ title: 'Overhead', unit: '× floor, Request', mark: 1 }, rows, (row) =>
      times(row.ratios.stub.median),
    );
    add({ title: 'Overhead', unit: '× floor, loopback', mark: 1 }, rows, (row) =>
      times(row.ratios.loopback.median),
    );
  }
  if (herd) {
    add({ title: 'Herd', unit: `logins, ${whole(herd.setup.calls)} calls` }, herd.rows, (row) =>
      row.id === 'floor' ? { label: 'given' } : count(row.logins),
    );
    add({ title: 'Herd', unit: 'failed calls', full: 100 }, herd.rows, (row) =>
      share(row.failures, row.calls),
    );
  }
  if (storm) {
    add({ title: 'Storm', unit: 'failed calls', full: 100 }, storm.rows, (row) =>
      share(row.failures, row.calls),
    );
    add({ title: 'Storm', unit: 'refused calls' }, storm.rows, (row) => count(row.refused));
    add({ title: 'Storm', unit: 'longest call, ms' }, storm.rows, (row) =>
      row.latency ? count(row.latency.longest) : { label: 'none' },
    );
  }
  if (revoke) {
    add({ title: 'Revoke', unit: 'failed calls', full: 100 }, revoke.rows, (row) =>
      share(row.failures, row.calls),
    );
  }
  return panels;
}
