import type { Disruption } from './history.ts';
import type { Interruption } from './interruptions.ts';
import { latencyMs, lifeMs } from './setting.ts';
import { overlap, type Spending, type Story } from './story.ts';

/** Which logins there may be, and why. */
export interface AllowedLogins {
  /** The first one, and one for each interruption between the mark of a call and the write of its result. */
  formula: { first: 1; kill: number; freeze: number; redis: number };
  /** Of a sliding token that had ended, since an interruption that the formula does not name kept everybody from renewing it. */
  lapsed: number;
  /** Of a sliding token that had ended, by a process that went on without a lease while another one logged in. */
  alone: number;
  /**
   * Redis had forgotten: which single-use tokens were spent, so that none may be presented; or that there is a newer token,
   * so that a process which had not read it before logged in.
   */
  forgotten: number;
  /**
   * Of a single session that a process ended which was frozen beyond its lease when it was about to log in, and which sent
   * that after another one had logged in.
   */
  late: number;
}

/** A token is renewed in the last quarter of its life at the earliest. */
const SOFT_SHARE = 0.25;

export function allowedLogins(
  stories: readonly Story[],
  interruptions: readonly Interruption[],
  disruptions: readonly Disruption[],
  sliding: boolean,
): AllowedLogins {
  const count = (kind: Interruption['kind']) =>
    interruptions.filter((interruption) => interruption.spending && interruption.kind === kind).length;
  const logins = stories
    .flatMap(({ spendings }) => spendings)
    .filter(({ call }) => call === 'acquire')
    .sort((a, b) => a.from - b.from);
  const { lapsed, alone, causeless } = beyondFormula(logins, stories, interruptions);
  const losses = disruptions.filter((disruption) => disruption.kind === 'redis' && disruption.forgets);
  // Until one that has it tells the empty store of the token, the others know of an older one at best.
  const unaware = causeless.filter((login) => {
    const { tokens, read } = stories.find(({ spendings }) => spendings.includes(login))!;
    return (
      ![...tokens, ...read].some((token) => token.at < login.from && endOf(token) > login.from) &&
      losses.some(({ from, to }) => login.from >= from && login.from <= to + lifeMs)
    );
  });
  const unsure = losses.filter(({ from }) =>
    logins.some((login) => login.from >= from && !causeless.includes(login)),
  );
  return {
    formula: { first: 1, kill: count('kill'), freeze: count('freeze'), redis: count('redis') },
    lapsed: sliding ? lapsed : 0,
    alone: sliding ? alone : 0,
    forgotten: unaware.length + (sliding ? 0 : unsure.length),
    late: sliding ? 0 : logins.filter((login) => wasLate(login, logins, interruptions)).length,
  };
}

/**
 * Looks at each login but the first for its cause: an interruption that came after the newest token could be renewed and before
 * the login, and which is the cause of no other login. Those that the formula names come first. A login without one may
 * have been made at the same time as another one. `causeless`: before which a token was alive.
 */
function beyondFormula(
  logins: readonly Spending[],
  stories: readonly Story[],
  interruptions: readonly Interruption[],
): { lapsed: number; alone: number; causeless: Spending[] } {
  const tokens = stories.flatMap((story) => story.tokens);
  const named = new Set(interruptions.filter(({ spending }) => spending));
  const unnamed = new Set(interruptions.filter(({ spending }) => !spending));
  let lapsed = 0;
  let alone = 0;
  const causeless: Spending[] = [];
  for (const login of logins.slice(1)) {
    const ends = Math.max(...tokens.filter(({ at }) => at <= login.from).map(endOf));
    if (ends > login.from) {
      causeless.push(login);
      continue;
    }
    const needed = { from: ends - lifeMs * SOFT_SHARE, to: login.from };
    const isCause = ({ at, freeAt }: Interruption) => overlap({ from: at, to: freeAt }, needed);
    const causeIn = (causes: Set<Interruption>) => {
      const cause = [...causes].find(isCause);
      return cause !== undefined && causes.delete(cause);
    };
    if (causeIn(named)) continue;
    if (causeIn(unnamed)) lapsed++;
    else if (
      logins.some((other) => other !== login && overlap(other, login) && !(other.lease && login.lease))
    )
      alone++;
  }
  return { lapsed, alone, causeless };
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
