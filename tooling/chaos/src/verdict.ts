import { interruptionsOf } from './interruptions.ts';
import { allowedLogins } from './logins.ts';
import { outages, takeovers } from './recovery.ts';
import { latestMs, leaseMs, pollMs, type Vendor } from './setting.ts';
import { type History, overlap, type RedisLoss, storyOf } from './story.ts';

/** One vendor's part of a run. */
export interface RunView {
  vendor: Vendor;
  histories: readonly History[];
  losses: readonly RedisLoss[];
  /** A member that is gone is noticed at once. */
  sameMachine: boolean;
  counters: { logins: number; renewals: number; reusedRefreshTokens: number };
}

/** What a run has shown of one vendor, and everything that must not be. */
export function verdictOf({ vendor, histories, losses, sameMachine, counters }: RunView) {
  const stories = histories.map((history) => storyOf(history, vendor));
  const interruptions = interruptionsOf(stories, losses, sameMachine);
  const calls = stories.flatMap(({ calls, history: { freezes } }) =>
    calls.filter(
      ({ startedAt, at }) => !freezes.some((freeze) => overlap(freeze, { from: startedAt, to: at })),
    ),
  );
  const failures = calls.flatMap(({ at, failure }) => (failure ? [{ at, ...failure }] : []));
  const tokens = stories.flatMap((story) => story.tokens);
  const spendings = stories.flatMap((story) => story.spendings);
  const { logins, renewals, reusedRefreshTokens: reused } = counters;
  const allowed = allowedLogins(stories, interruptions, losses, vendor === 'core');
  const figures = {
    calls: calls.length,
    failed: failures.length,
    takeover: Math.max(0, ...takeovers(stories, interruptions)),
    outage: Math.max(0, ...stories.flatMap((story) => outages(story, interruptions))),
    generations: new Set(tokens.map(({ generation }) => generation)).size,
    issued: logins + renewals,
    reused,
    logins,
    causes: tally(allowed),
  };
  const { takeover, outage, generations, issued } = figures;

  // Where the holder's process is gone from the same machine, no other has to wait for its lease.
  const excuses = interruptions.filter(({ kind }) => !(kind === 'kill' && sameMachine));
  const unexplained = failures.filter(
    (failure) => !excuses.some(({ at, freeAt }) => at <= failure.at && failure.at <= freeAt + latestMs),
  );
  const untyped = failures.filter(({ retryAt }) => retryAt === undefined);
  const announced = spendings.filter(({ call }) => call === 'acquire').length;
  const unfinished = spendings.filter(({ to }) => to === Number.POSITIVE_INFINITY).length;
  const disrupted = losses.length > 0 || histories.some(({ kill, freezes }) => kill || freezes.length > 0);
  const explained = Object.values(allowed).reduce((sum, one) => sum + one);
  const complaints = [
    reused > 0 && `${reused} refresh tokens were presented twice`,
    logins > explained && `${logins} logins, but causes for ${explained}: ${figures.causes}`,
    logins > announced && `${logins} logins, of which ${announced} were announced in the store`,
    unexplained.length > 0 &&
      `${unexplained.length} failed calls that nothing explains: ${codes(unexplained)}`,
    untyped.length > 0 && `${untyped.length} failed calls without retryAt: ${codes(untyped)}`,
    takeover > pollMs && `no process took a free lease for ${takeover} ms`,
    outage > leaseMs + latestMs && `a living process got nothing for ${outage} ms`,
    // Without Redis, vendors that allow it are asked by each process for itself.
    losses.length === 0 &&
      tokens.length > generations &&
      `${tokens.length} tokens were stored for ${generations} generations`,
    !disrupted &&
      issued > generations + unfinished &&
      `${issued} tokens were issued for ${generations} generations`,
  ];
  return { vendor, figures, allowed, complaints: complaints.filter((complaint) => complaint !== false) };
}

/** `first 1, kill 2`: those that are above zero. */
function tally(counts: Record<string, number>): string {
  const above = Object.entries(counts).filter(([, count]) => count > 0);
  return above.map(([name, count]) => `${name} ${count}`).join(', ');
}

function codes(failures: readonly { code: string }[]): string {
  return [...new Set(failures.map(({ code }) => code))].join(', ');
}
