import { FAULTS, type Fault } from './faults.ts';
import type { Outcome } from './world.ts';

/** What many worlds come to. */
export interface Totals {
  seeds: number;
  hours: number;
  lives: number;
  requests: number;
  violations: number;
  faults: Partial<Record<Fault, number>>;
}

export function noTotals(): Totals {
  return { seeds: 0, hours: 0, lives: 0, requests: 0, violations: 0, faults: {} };
}

export function count(totals: Totals, outcome: Outcome): void {
  totals.seeds++;
  totals.hours += outcome.hours;
  totals.lives += outcome.lives;
  totals.requests += outcome.requests;
  totals.violations += outcome.violation ? 1 : 0;
  for (const [fault, times] of Object.entries(outcome.faults) as [Fault, number][])
    totals.faults[fault] = (totals.faults[fault] ?? 0) + times;
}

export function sum(parts: Totals[]): Totals {
  const all = noTotals();
  for (const part of parts) {
    for (const field of ['seeds', 'hours', 'lives', 'requests', 'violations'] as const)
      all[field] += part[field];
    for (const [fault, times] of Object.entries(part.faults) as [Fault, number][])
      all.faults[fault] = (all.faults[fault] ?? 0) + times;
  }
  return all;
}

/** The counts that a run ends with. */
export function summary({ seeds, hours, lives, requests, violations, faults }: Totals): string {
  const number = (value: number) => Math.round(value).toLocaleString('en-GB');
  return [
    `simulated hours  ${number(hours)}`,
    `token lives      ${number(lives)}`,
    `requests         ${number(requests)}`,
    'faults',
    ...FAULTS.map((fault) => `  ${fault.padEnd(20)} ${number(faults[fault] ?? 0).padStart(10)}`),
    `${number(seeds)} seeds, ${number(violations)} violations`,
  ].join('\n');
}
