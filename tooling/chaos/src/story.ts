import type { MemberLine, TokenCall, Vendor } from './setting.ts';

/** From one moment to another, in milliseconds since the Unix epoch. */
export interface Period {
  from: number;
  /** `Infinity`: it never ended. */
  to: number;
}

/** What one member has said, and what was done to it: begun at `from` at the earliest, and over at `to`. */
export interface History {
  lines: MemberLine[];
  freezes: Period[];
  /** None where it lived to the end. */
  kill?: Period;
  endedAt: number;
}

/** Redis was killed: gone at `goneAt` at the latest, and back at `to`, with nothing where it `forgets`. */
export interface RedisLoss extends Period {
  goneAt: number;
  forgets: boolean;
}

type Line<Kind extends MemberLine['kind']> = Extract<MemberLine, { kind: Kind }>;

/** A lease that one member held, from the answer to giving it back. */
export interface LeaseSpan extends Period {
  askedAt: number;
  /** The member was killed before it could say whether it got the lease. */
  unsure?: boolean;
}

/** A call for a token, from the mark that announces it to the write of what came of it. */
export interface Spending extends Period {
  call: TokenCall;
  /** Not where the store could not be asked. */
  leased: boolean;
}

/** One member's dealings with one vendor. */
export interface Story {
  history: History;
  calls: Line<'call'>[];
  tokens: Line<'token'>[];
  /** Tokens of others that it has read in the store. */
  read: Line<'read'>[];
  /** When it asked for the lease. */
  asks: number[];
  leases: LeaseSpan[];
  spendings: Spending[];
}

export function storyOf(history: History, vendor: Vendor): Story {
  const lines = history.lines.filter((line) => line.vendor === vendor);
  const of = <Kind extends MemberLine['kind']>(kind: Kind) =>
    lines.filter((line): line is Line<Kind> => line.kind === kind);
  const asks = of('lease').filter(({ state }) => state === 'asking');
  return {
    history,
    calls: of('call'),
    tokens: of('token'),
    read: of('read'),
    asks: asks.map(({ at }) => at),
    leases: leasesOf(of('lease'), history.freezes),
    spendings: spendingsOf(lines),
  };
}

function leasesOf(lines: readonly Line<'lease'>[], freezes: readonly Period[]): LeaseSpan[] {
  const leases: LeaseSpan[] = [];
  let asked: number | undefined;
  let lease: LeaseSpan | undefined;
  for (const { at, state } of lines) {
    if (state !== 'asking' && lease) lease.to = at;
    if (state === 'none') lease = undefined;
    if (state === 'held') {
      const askedAt = asked ?? at;
      // One that was frozen meanwhile has had it since before.
      const wasFrozen = freezes.some((freeze) => overlap(freeze, { from: askedAt, to: at }));
      lease = { askedAt, from: wasFrozen ? askedAt : at, to: Number.POSITIVE_INFINITY };
      leases.push(lease);
    }
    asked = state === 'asking' ? at : undefined;
  }
  if (asked !== undefined)
    leases.push({ askedAt: asked, from: asked, to: Number.POSITIVE_INFINITY, unsure: true });
  return leases;
}

function spendingsOf(lines: readonly MemberLine[]): Spending[] {
  const spendings: Spending[] = [];
  let leased = false;
  let spending: Spending | undefined;
  for (const line of lines) {
    if (line.kind === 'lease' && line.state !== 'asking') leased = line.state === 'held';
    if (line.kind === 'unmark' && spending) spending.to = line.at;
    if (line.kind === 'unmark') spending = undefined;
    if (line.kind === 'mark') {
      spending = { call: line.call, from: line.at, to: Number.POSITIVE_INFINITY, leased };
      spendings.push(spending);
    }
  }
  return spendings;
}

export function overlap(one: Period, other: Period): boolean {
  return one.from <= other.to && other.from <= one.to;
}
