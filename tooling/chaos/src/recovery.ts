import type { Period } from './history.ts';
import type { Interruption } from './interruptions.ts';
import { pollMs } from './setting.ts';
import { overlap, type Story } from './story.ts';

/**
 * How long after each interruption somebody took the lease, in milliseconds, where somebody waited for it: from the
 * interruption, and from the moment the lease was free.
 */
export function takeovers(
  stories: readonly Story[],
  interruptions: readonly Interruption[],
): { afterInterruption: number; afterFree: number }[] {
  return interruptions.flatMap(({ at, freeAt, story: victim }) => {
    if (!victim) return [];
    const others = stories.filter((story) => story !== victim);
    // One who has asked before goes on asking, unless it was struck itself or has waited long enough.
    const asked = ({ asks }: Story, from: number, to: number) => asks.some((ask) => ask > from && ask <= to);
    const waiting = others.some(
      (story) => asked(story, freeAt - pollMs, freeAt) && asked(story, freeAt, freeAt + pollMs),
    );
    // By the victim itself as well, once it has given its lease back.
    const taken = Math.min(
      ...stories.flatMap(({ leases }) => leases.map(({ from }) => from)).filter((from) => from > at),
    );
    // The victim has stored a token after all, so that nobody had to take the lease.
    const stored = stories.some(({ tokens }) => tokens.some((token) => token.at > at && token.at < taken));
    return waiting && !stored ? [{ afterInterruption: taken - at, afterFree: taken - freeAt }] : [];
  });
}

/** The times in which one member, although it ran, got nothing; each counts from the last interruption. */
export function outages({ calls, history }: Story, interruptions: readonly Interruption[]): number[] {
  const { freezes, endedAt } = history;
  const found: number[] = [];
  let from: number | undefined;
  for (const { at, startedAt, failure } of calls) {
    from ??= startedAt;
    if (failure) continue;
    found.push(
      ...awake({ from, to: at }, freezes).map((period) => sinceInterruptions(period, interruptions)),
    );
    from = undefined;
  }
  // Whatever it waited for when it ended has not come.
  const last = { from: from ?? calls.at(-1)?.at ?? endedAt, to: endedAt };
  found.push(...awake(last, freezes).map((period) => sinceInterruptions(period, interruptions)));
  return found;
}

/** The parts of a period in which the process ran. */
function awake({ from, to }: Period, freezes: readonly Period[]): Period[] {
  const parts: Period[] = [];
  let since = from;
  for (const freeze of freezes.filter((freeze) => overlap(freeze, { from, to }))) {
    if (freeze.from > since) parts.push({ from: since, to: freeze.from });
    since = freeze.to;
  }
  if (to > since) parts.push({ from: since, to });
  return parts;
}

export function wasFrozen(call: Period, freezes: readonly Period[]): boolean {
  return freezes.some((freeze) => overlap(call, freeze));
}

/** The longest part of a period between two interruptions, without the time that Redis was away. */
function sinceInterruptions(period: Period, interruptions: readonly Interruption[]): number {
  let since = period.from;
  let longest = 0;
  const within = interruptions.filter(({ at, since: back }) => at < period.to && back > period.from);
  for (const { at, since: back } of within.sort((a, b) => a.at - b.at)) {
    longest = Math.max(longest, at - since);
    since = Math.max(since, back);
  }
  return Math.max(longest, period.to - since);
}
