/** How far a version has to move, in the words of semantic versioning. */
export type Level = 'none' | 'patch' | 'minor' | 'major';

const order: readonly Level[] = ['none', 'patch', 'minor', 'major'];

/** The furthest of several levels; `none` where there are none. */
export function furthest(levels: Iterable<Level>): Level {
  return order[Math.max(0, ...[...levels].map((level) => order.indexOf(level)))]!;
}

/** Whether `level` goes at least as far as `needed`. */
export function reaches(level: Level, needed: Level): boolean {
  return order.indexOf(level) >= order.indexOf(needed);
}

/** A change that users can notice, and the level that it needs. */
export interface Change {
  level: Level;
  /** What changed, such as `createPortalClient was removed`. */
  what: string;
}
