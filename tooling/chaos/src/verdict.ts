import type { Disruption, History } from './history.ts';
import { coreLifeMs, leaseMs, type MemberLine, type Vendor } from './setting.ts';

/** What one run showed of one vendor. */
export interface Row {
  vendor: Vendor;
  calls: number;
  /** Of members that were neither frozen nor killed during the call. */
  failed: number;
  /** Their codes. */
  codes: string[];
  /** Of those, the ones that no disruption explains, with their codes. */
  unexplained: string[];
  /** Of those, the ones that are no typed error with `retryAt`. */
  untyped: string[];
  /** The longest time in which a living member got nothing but failures, since the last disruption. */
  longestOutageMs: number;
  generations: number;
  /** Renewals and logins that members have stored; one a generation. */
  stored: number;
  logins: number;
  /** So many logins the disruptions explain. */
  explainedLogins: number;
  reused: number;
}

type CallLine = Extract<MemberLine, { kind: 'call' }>;

/** A busy machine looks for a free lease this much later, and a login takes its time as well. */
const SLACK_MS = 1500;

export interface RunView {
  vendor: Vendor;
  histories: readonly History[];
  disruptions: readonly Disruption[];
  /** A member that is gone is noticed at once. */
  sameMachine: boolean;
  counters: { logins: number; reusedRefreshTokens: number };
}

/** Reads one vendor's part of a run. */
export function rowOf(view: RunView): Row {
  const { vendor, histories, disruptions, sameMachine, counters } = view;
  const row: Row = {
    vendor,
    calls: 0,
    failed: 0,
    codes: [],
    unexplained: [],
    untyped: [],
    longestOutageMs: 0,
    generations: 0,
    stored: 0,
    logins: counters.logins,
    explainedLogins: explainedLogins(view),
    reused: counters.reusedRefreshTokens,
  };
  const generations = new Set<number>();
  const windows = disruptions.flatMap((disruption) => windowOf(disruption, vendor, sameMachine));
  for (const history of histories) {
    let outageFrom: number | undefined;
    for (const line of history.lines) {
      if (line.vendor !== vendor) continue;
      if (line.kind === 'token') {
        row.stored++;
        generations.add(line.generation);
      }
      if (line.kind !== 'call') continue;
      row.calls++;
      if (wasFrozen(history, line)) {
        outageFrom = undefined;
        continue;
      }
      if (line.failure) {
        row.failed++;
        outageFrom ??= line.startedAt;
        const { code, retryAt } = line.failure;
        row.codes.push(code);
        if (retryAt === undefined) row.untyped.push(code);
        if (!windows.some(([from, to]) => line.at >= from && line.startedAt <= to))
          row.unexplained.push(code);
      }
      if (outageFrom !== undefined) {
        const struck = windows.map(([from]) => from).filter((from) => from <= line.startedAt);
        const since = Math.max(outageFrom, ...struck);
        row.longestOutageMs = Math.max(row.longestOutageMs, line.at - since);
      }
      if (!line.failure) outageFrom = undefined;
    }
  }
  row.generations = generations.size;
  return row;
}

/** Everything that must not be, in words; nothing: the run has shown what it should. */
export function complaintsOf(row: Row): string[] {
  const { vendor, reused, logins, explainedLogins: explained, unexplained, untyped, longestOutageMs } = row;
  return [
    reused > 0 && `${reused} refresh tokens were presented twice`,
    logins > explained && `${logins} logins, of which ${explained} are explained`,
    unexplained.length > 0 &&
      `${unexplained.length} failed calls that nothing explains: ${tally(unexplained)}`,
    untyped.length > 0 && `${untyped.length} failed calls without retryAt: ${tally(untyped)}`,
    longestOutageMs > leaseMs + SLACK_MS && `a living process got nothing for ${longestOutageMs} ms`,
  ].flatMap((complaint) => (complaint ? [`${vendor}: ${complaint}`] : []));
}

/** How many logins have a reason: the first one, and those that a disruption has made necessary. */
function explainedLogins({ vendor, histories, disruptions, counters }: RunView): number {
  if (vendor === 'telematics')
    return 1 + disruptions.filter(({ spending }) => spending.includes(vendor)).length;
  // A sliding token cannot be renewed once its life is over, which is as short as a lease; so its logins are looked at
  // one by one, but for those whose result nobody has stored.
  const struck = disruptions.filter(({ held }) => held.includes(vendor));
  const stored = histories
    .flatMap(({ lines }) => lines)
    .filter((line) => line.vendor === vendor && line.kind === 'token' && line.call === 'acquire')
    .map(({ at }) => at)
    .sort((a, b) => a - b);
  const later = stored
    .slice(1)
    .filter((at) => struck.some(({ from, to }) => from <= at && at <= to + coreLifeMs + leaseMs + SLACK_MS));
  const lost = Math.min(Math.max(0, counters.logins - stored.length), struck.length);
  return 1 + later.length + lost;
}

/** When calls may fail because of a disruption. */
function windowOf(
  { kind, from, to, held }: Disruption,
  vendor: Vendor,
  sameMachine: boolean,
): [number, number][] {
  if (kind === 'redis') return [[from, to + leaseMs + SLACK_MS]];
  if (!held.includes(vendor) || (kind === 'kill' && sameMachine)) return [];
  return [[from, from + leaseMs + SLACK_MS]];
}

function wasFrozen({ freezes }: History, { startedAt, at }: CallLine): boolean {
  return freezes.some(({ from, to }) => startedAt <= to + SLACK_MS && at >= from);
}

export function tally(codes: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const code of codes) counts.set(code, (counts.get(code) ?? 0) + 1);
  return [...counts].map(([code, count]) => `${code} ${count}`).join(', ');
}
