import type { Interruption } from './interruptions.ts';
import { pollMs } from './setting.ts';
import { overlap, type Period, type Story } from './story.ts';

/** How long each lease that an interruption left lay free while a member waited for it, in milliseconds. */
export function takeovers(stories: readonly Story[], interruptions: readonly Interruption[]): number[] {
  return interruptions.flatMap(({ at, freeAt, story: victim }) => {
    if (!victim) return [];
    // One who has asked before goes on asking, unless it was struck itself or has waited long enough.
    const asked = ({ asks }: Story, from: number, to: number) => asks.some((ask) => ask > from && ask <= to);
    const waiting = stories.some(
      (story) =>
        story !== victim && asked(story, freeAt - pollMs, freeAt) && asked(story, freeAt, freeAt + pollMs),
    );
    // By the victim itself as well, once it has given its lease back.
    const taken = Math.min(
      ...stories.flatMap(({ leases }) => leases.map(({ from }) => from)).filter((from) => from > at),
    );
    // The victim has stored a token after all, so that no other had to take the lease.
    const stored = stories.some(({ tokens }) => tokens.some((token) => token.at > at && token.at < taken));
    return waiting && !stored ? [taken - freeAt] : [];
  });
}

/**
 * The times, in milliseconds, in which one member got nothing although it ran, since the last interruption and without
 * the time that Redis was away.
 */
export function outages({ calls, history }: Story, interruptions: readonly Interruption[]): number[] {
  const waits: Period[] = [];
  let from: number | undefined;
  for (const { at, startedAt, failure } of calls) {
    from ??= startedAt;
    if (failure) continue;
    waits.push({ from, to: at });
    from = undefined;
  }
  // What it waited for when it ended has not come.
  waits.push({ from: from ?? calls.at(-1)?.at ?? history.endedAt, to: history.endedAt });
  const excused = [...history.freezes, ...interruptions.map(({ at, since }) => ({ from: at, to: since }))];
  excused.sort((one, other) => one.from - other.from);
  return waits.flatMap((wait) => partsOutside(wait, excused));
}

/** The lengths of what is left of a period without others, which come in their order. */
function partsOutside(period: Period, others: readonly Period[]): number[] {
  const parts: number[] = [];
  let since = period.from;
  for (const other of others.filter((other) => overlap(other, period))) {
    parts.push(other.from - since);
    since = Math.max(since, other.to);
  }
  return [...parts, period.to - since];
}
