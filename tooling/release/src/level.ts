/** How far a version has to move, in the words of semantic versioning, the least first. */
const levels = ['none', 'patch', 'minor', 'major'] as const;

export type Level = (typeof levels)[number];

/** The furthest of several levels; `none` where there are none. */
export function furthest(some: readonly Level[]): Level {
  return levels.filter((level) => some.includes(level)).at(-1) ?? 'none';
}

/** Whether `level` goes at least as far as `needed`. */
export function reaches(level: Level, needed: Level): boolean {
  return levels.indexOf(level) >= levels.indexOf(needed);
}

/** A change that users can notice, and the level that it needs. */
export interface Change {
  level: Level;
  /** What changed, such as `createPortalClient was removed`. */
  what: string;
}
