import type { Disruption, History } from './history.ts';
import { interruptionsOf } from './interruptions.ts';
import { type AllowedLogins, allowedLogins } from './logins.ts';
import { outages, takeovers, wasFrozen } from './recovery.ts';
import { latestMs, leaseMs, pollMs, type Vendor } from './setting.ts';
import { storyOf } from './story.ts';

/** What one run showed of one vendor. */
export interface Row {
  vendor: Vendor;
  /** Of members that ran during all of the call. */
  calls: number;
  failed: number;
  /** Their codes. */
  codes: string[];
  /** Of those, the ones that came while no lease ran out and Redis was not away. */
  unexplained: string[];
  /** Of those, the ones that are no typed error with `retryAt`. */
  untyped: string[];
  /** The longest time from an interruption until somebody else who waited had the lease; and from when it was free. */
  takeoverMs: number;
  overdueMs: number;
  /** The longest time, since the last interruption, in which a member that ran got nothing. */
  outageMs: number;
  generations: number;
  /** Tokens that members have stored, and that the vendor has issued. */
  stored: number;
  issued: number;
  /** Calls for a token that were under way when their maker ended. */
  unfinished: number;
  logins: number;
  /** Logins that members have announced. */
  announced: number;
  allowed: AllowedLogins;
  reused: number;
}

export interface RunView {
  vendor: Vendor;
  histories: readonly History[];
  disruptions: readonly Disruption[];
  /** A member that is gone is noticed at once. */
  sameMachine: boolean;
  counters: { logins: number; renewals: number; reusedRefreshTokens: number };
}

/** Reads one vendor's part of a run. */
export function rowOf({ vendor, histories, disruptions, sameMachine, counters }: RunView): Row {
  const stories = histories.map((history) => storyOf(history, vendor));
  const interruptions = interruptionsOf(stories, disruptions, sameMachine);
  // Where the holder's process is gone from the same machine, nobody has to wait for its lease.
  const excuses = interruptions.filter(({ kind }) => !(kind === 'kill' && sameMachine));
  const calls = stories.flatMap(({ calls, history }) =>
    calls.filter(({ startedAt, at }) => !wasFrozen({ from: startedAt, to: at }, history.freezes)),
  );
  const failures = calls.flatMap(({ at, failure }) => (failure ? [{ at, ...failure }] : []));
  const excused = (at: number) =>
    excuses.some((interruption) => interruption.at <= at && at <= interruption.freeAt + latestMs);
  const taken = takeovers(stories, interruptions);
  const tokens = stories.flatMap((story) => story.tokens);
  const spendings = stories.flatMap((story) => story.spendings);
  return {
    vendor,
    calls: calls.length,
    failed: failures.length,
    codes: failures.map(({ code }) => code),
    unexplained: failures.filter(({ at }) => !excused(at)).map(({ code }) => code),
    untyped: failures.filter(({ retryAt }) => retryAt === undefined).map(({ code }) => code),
    takeoverMs: Math.max(0, ...taken.map(({ afterInterruption }) => afterInterruption)),
    overdueMs: Math.max(0, ...taken.map(({ afterFree }) => afterFree)),
    outageMs: Math.max(0, ...stories.flatMap((story) => outages(story, interruptions))),
    generations: new Set(tokens.map(({ generation }) => generation)).size,
    stored: tokens.length,
    issued: counters.logins + counters.renewals,
    unfinished: spendings.filter(({ to }) => to === Number.POSITIVE_INFINITY).length,
    logins: counters.logins,
    announced: spendings.filter(({ call }) => call === 'acquire').length,
    allowed: allowedLogins(stories, interruptions, disruptions, vendor === 'core'),
    reused: counters.reusedRefreshTokens,
  };
}

/** Logins by the formula, and what may come on top of it. */
export function sumOf({ formula, lapsed, alone, forgotten, late }: AllowedLogins): {
  byFormula: number;
  beyond: number;
} {
  const { first, kill, freeze, redis } = formula;
  return { byFormula: first + kill + freeze + redis, beyond: lapsed + alone + forgotten + late };
}

/** What was done to the fleet, as far as it matters to what may be complained about. */
export interface Damage {
  disrupted: boolean;
  redisLost: boolean;
}

/** Everything that must not be, in words; nothing: the run has shown what it should. */
export function complaintsOf(row: Row, { disrupted, redisLost }: Damage): string[] {
  const { byFormula, beyond } = sumOf(row.allowed);
  const { vendor, reused, logins, announced, unexplained, untyped, overdueMs, outageMs } = row;
  const { generations, stored, issued, unfinished } = row;
  return [
    reused > 0 && `${reused} refresh tokens were presented twice`,
    logins > byFormula + beyond &&
      `${logins} logins; the formula allows ${byFormula}, and ${beyond} beyond it are explained`,
    logins > announced && `${logins} logins, of which ${announced} were announced in the store`,
    unexplained.length > 0 &&
      `${unexplained.length} failed calls that nothing explains: ${tally(unexplained)}`,
    untyped.length > 0 && `${untyped.length} failed calls without retryAt: ${tally(untyped)}`,
    overdueMs > pollMs && `nobody took a free lease for ${overdueMs} ms`,
    outageMs > leaseMs + latestMs && `a living process got nothing for ${outageMs} ms`,
    // Without Redis, vendors that allow it are asked by each process for itself.
    !redisLost && stored > generations && `${stored} tokens were stored for ${generations} generations`,
    !disrupted &&
      issued > generations + unfinished &&
      `${issued} tokens were issued for ${generations} generations`,
  ].flatMap((complaint) => (complaint ? [`${vendor}: ${complaint}`] : []));
}

export function tally(codes: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const code of codes) counts.set(code, (counts.get(code) ?? 0) + 1);
  return [...counts].map(([code, count]) => `${code} ${count}`).join(', ');
}
