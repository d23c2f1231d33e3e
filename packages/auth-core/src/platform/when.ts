import { HOUR, MINUTE, SECOND } from './units.ts';

const UNITS: readonly [ms: number, name: string][] = [
  [HOUR, 'h'],
  [MINUTE, 'min'],
  [SECOND, 's'],
];

/** A moment to come, as in `in 2 s (2026-11-29T01:15:09Z)`. Both in milliseconds since the Unix epoch. */
export function whenText(at: number, now: number): string {
  const waitMs = Math.max(SECOND, at - now);
  const [ms, unit] = UNITS.find(([size]) => waitMs >= 2 * size) ?? [SECOND, 's'];
  const date = new Date(Math.ceil(at / SECOND) * SECOND).toISOString().replace('.000', '');
  return `in ${Math.round(waitMs / ms)} ${unit} (${date})`;
}
