import { FAULTS, type Fault, QUIRKS, type Quirk } from './faults.ts';
import type { Outcome } from './world.ts';

/** What many worlds come to. */
export interface Totals {
  seeds: number;
  hours: number;
  lives: number;
  requests: number;
  violations: number;
  faults: Partial<Record<Fault, number>>;
  quirks: Partial<Record<Quirk, number>>;
}

export function noTotals(): Totals {
  return { seeds: 0, hours: 0, lives: 0, requests: 0, violations: 0, faults: {}, quirks: {} };
}

export function count(totals: Totals, outcome: Outcome): void {
  totals.seeds++;
  totals.hours += outcome.hours;
  totals.lives += outcome.lives;
  totals.requests += outcome.requests;
  totals.violations += outcome.violation ? 1 : 0;
  for (const [fault, times] of Object.entries(outcome.faults) as [Fault, number][])
    totals.faults[fault] = (totals.faults[fault] ?? 0) + times;
  for (const [quirk, times] of Object.entries(outcome.quirks) as [Quirk, number][])
    totals.quirks[quirk] = (totals.quirks[quirk] ?? 0) + times;
}

export function sum(parts: Totals[]): Totals {
  const all = noTotals();
  for (const part of parts) {
    for (const field of ['seeds', 'hours', 'lives', 'requests', 'violations'] as const)
      all[field] += part[field];
    for (const [fault, times] of Object.entries(part.faults) as [Fault, number][])
      all.faults[fault] = (all.faults[fault] ?? 0) + times;
    for (const [quirk, times] of Object.entries(part.quirks) as [Quirk, number][])
      all.quirks[quirk] = (all.quirks[quirk] ?? 0) + times;
  }
  return all;
}

/** The counts that a run ends with. */
export function summary({ seeds, hours, lives, requests, violations, faults, quirks }: Totals): string {
  const number = (value: number) => Math.round(value).toLocaleString('en-GB');
  return [
    `simulated hours  ${number(hours)}`,
    `token lives      ${number(lives)}`,
    `requests         ${number(requests)}`,
    'faults',
    ...FAULTS.map((fault) => `  ${fault.padEnd(20)} ${number(faults[fault] ?? 0).padStart(10)}`),
    'quirks',
    ...QUIRKS.map((quirk) => `  ${quirk.padEnd(20)} ${number(quirks[quirk] ?? 0).padStart(10)}`),
    `${number(seeds)} seeds, ${number(violations)} violations`,
  ].join('\n');
}
