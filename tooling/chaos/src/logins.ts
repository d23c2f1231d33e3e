import type { Interruption } from './interruptions.ts';
import { latencyMs, lifeMs } from './setting.ts';
import { overlap, type RedisLoss, type Spending, type Story } from './story.ts';

/** What logins may come of. The first two are the formula. */
export const causes = {
  first: 'the first login',
  struck:
    'a kill, a freeze beyond the lease, or a loss of Redis between the mark of a call for a token and its result',
  lapsed: 'a sliding token ended while a lease ran out or Redis was away; it cannot be renewed then',
  alone: 'a sliding token ended, and a process that went on without a lease logged in beside another one',
  forgotten: 'Redis had forgotten which single-use tokens were spent, or a newer token than the process knew',
  late: 'a process that was frozen beyond its lease logged in after another one, and ended the single session',
};
export type AllowedLogins = Record<keyof typeof causes, number>;

/** A token is renewed in the last quarter of its life at the earliest. */
const SOFT_SHARE = 0.25;

/** How many logins there may be, by their causes. */
export function allowedLogins(
  stories: readonly Story[],
  interruptions: readonly Interruption[],
  losses: readonly RedisLoss[],
  sliding: boolean,
): AllowedLogins {
  const logins = stories
    .flatMap(({ spendings }) => spendings)
    .filter(({ call }) => call === 'acquire')
    .sort((a, b) => a.from - b.from);
  const reasons = reasonsOf(logins, stories, interruptions);
  const count = (reason: Reason) => reasons.filter((one) => one === reason).length;
  const forgetting = losses.filter(({ forgets }) => forgets);
  const unaware = logins.filter(
    (login, index) => reasons[index] === 'needless' && wasUnaware(login, stories, forgetting),
  );
  const unsure = forgetting.filter(({ from }) =>
    logins.some((login, index) => login.from >= from && reasons[index] !== 'needless'),
  );
  return {
    first: 1,
    struck: interruptions.filter(({ spending }) => spending).length,
    lapsed: sliding ? count('lapsed') : 0,
    alone: sliding ? count('alone') : 0,
    forgotten: unaware.length + (sliding ? 0 : unsure.length),
    late: sliding ? 0 : logins.filter((login) => wasLate(login, logins, interruptions)).length,
  };
}

type Reason = 'first' | 'struck' | 'lapsed' | 'alone' | 'needless' | undefined;

/**
 * The reason of each login: an interruption that came after the newest token could be renewed and before the login, and
 * which is the cause of no other login; those that the formula names come first. One without it may have been made beside
 * another one. `needless`: a token was alive.
 */
function reasonsOf(
  logins: readonly Spending[],
  stories: readonly Story[],
  interruptions: readonly Interruption[],
): Reason[] {
  const tokens = stories.flatMap((story) => story.tokens);
  const unused = new Set([...interruptions].sort((a, b) => Number(b.spending) - Number(a.spending)));
  return logins.map((login, index): Reason => {
    if (index === 0) return 'first';
    const ends = Math.max(...tokens.filter(({ at }) => at <= login.from).map(endOf));
    if (ends > login.from) return 'needless';
    const needed = { from: ends - lifeMs * SOFT_SHARE, to: login.from };
    const cause = [...unused].find(({ at, freeAt }) => overlap({ from: at, to: freeAt }, needed));
    if (cause) {
      unused.delete(cause);
      return cause.spending ? 'struck' : 'lapsed';
    }
    const isBeside = (other: Spending) => other !== login && !(other.leased && login.leased);
    return logins.some((other) => isBeside(other) && overlap(other, login)) ? 'alone' : undefined;
  });
}

/** Until one that has it tells the empty store of the token, the others know of an older one at best. */
function wasUnaware(login: Spending, stories: readonly Story[], forgetting: readonly RedisLoss[]): boolean {
  const { tokens, read } = stories.find(({ spendings }) => spendings.includes(login))!;
  const knew = [...tokens, ...read].some((token) => token.at < login.from && endOf(token) > login.from);
  return !knew && forgetting.some(({ from, to }) => login.from >= from && login.from <= to + lifeMs);
}

/** It was frozen beyond its lease, another login came before it was over, and one more soon after it. */
function wasLate(
  { from, to }: Spending,
  logins: readonly Spending[],
  interruptions: readonly Interruption[],
): boolean {
  const inside = (at: number) => at > from && at < to;
  return (
    interruptions.some(({ kind, at, spending }) => kind === 'freeze' && spending && inside(at)) &&
    logins.some((heir) => inside(heir.from) && inside(heir.to)) &&
    logins.some((next) => next.from > to - latencyMs && next.from < to + lifeMs)
  );
}

/** A process that was frozen may take a token for younger than it is; it lives no longer for that. */
function endOf(token: Pick<Story['tokens'][number], 'obtainedAt' | 'lifeMs'>): number {
  return token.obtainedAt + Math.min(token.lifeMs, latencyMs + lifeMs);
}
