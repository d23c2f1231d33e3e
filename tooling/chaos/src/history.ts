import type { MemberLine } from './setting.ts';

/** From one moment to another, in milliseconds since the Unix epoch. */
export interface Period {
  from: number;
  /** `Infinity`: it never ended. */
  to: number;
}

/** What one member has said, when it was frozen, and when it was gone. */
export interface History {
  lines: MemberLine[];
  freezes: Period[];
  endedAt: number;
}

/** Something that was done to a member or to Redis. It began at `from` at the earliest and was over at `to`. */
export type Disruption = Period &
  (
    | { kind: 'kill' | 'freeze'; history: History }
    /** Redis was gone at `goneAt` at the latest; where it `forgets`, it came back empty. */
    | { kind: 'redis'; goneAt: number; forgets: boolean }
  );
