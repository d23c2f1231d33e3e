import type { Spread } from '../statistics.ts';

/** A count or a size, with its thousands apart. */
export function whole(value: number): string {
  return Math.round(value).toLocaleString('en-US');
}

/** A median, and the middle half of what it is the median of. */
export function ratio({ median, p25, p75 }: Spread): string {
  return `${median.toFixed(2)} (${p25.toFixed(2)} to ${p75.toFixed(2)})`;
}

export function milliseconds(value: number): string {
  return `${whole(value)} ms`;
}

/** A count of calls, with its share where it is more than a few. */
export function countIn(count: number, calls: number): string {
  const share = calls ? (100 * count) / calls : 0;
  return share < 1 ? whole(count) : `${whole(count)} (${Math.round(share)} %)`;
}
