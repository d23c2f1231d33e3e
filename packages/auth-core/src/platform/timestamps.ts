/** More than any budget; keeps a record small. */
const MOST_TIMESTAMPS = 200;

/** Adds a moment once, so that a mutation may be applied again, and forgets those that no longer count. */
export function addTimestamp(moments: number[] | undefined, at: number, keepMs: number): number[] {
  return [...new Set(moments).add(at)].filter((moment) => at - moment < keepMs).slice(-MOST_TIMESTAMPS);
}
