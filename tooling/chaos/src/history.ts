import type { MemberLine, Vendor } from './setting.ts';

/** What one member has said, and when it was frozen. */
export interface History {
  lines: MemberLine[];
  freezes: { from: number; to: number }[];
  endedAt: number | undefined;
}

export function newHistory(): History {
  return { lines: [], freezes: [], endedAt: undefined };
}

/** Something that was done to the fleet or to its store. */
export interface Disruption {
  kind: 'kill' | 'freeze' | 'redis';
  from: number;
  to: number;
  /** Whoever it struck held the right to talk to the token endpoints of these vendors. */
  held: Vendor[];
  /** Whoever it struck was spending a token of these vendors, and did not get to store what came of it in time. */
  spending: Vendor[];
}
