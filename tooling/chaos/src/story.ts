import type { History, Period } from './history.ts';
import type { MemberLine, TokenCall, Vendor } from './setting.ts';

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
  /** None where the store could not be asked. */
  lease: LeaseSpan | undefined;
}

/** One member's dealings with one vendor. */
export interface Story {
  history: History;
  calls: Line<'call'>[];
  tokens: Line<'token'>[];
  /** Tokens of others that it has read in the store, and its own. */
  read: Line<'read'>[];
  /** When it asked for the lease. */
  asks: number[];
  leases: LeaseSpan[];
  spendings: Spending[];
}

export function storyOf(history: History, vendor: Vendor): Story {
  const story: Story = { history, calls: [], tokens: [], read: [], asks: [], leases: [], spendings: [] };
  const { calls, tokens, read, asks, leases, spendings } = story;
  let asking: number | undefined;
  let lease: LeaseSpan | undefined;
  let spending: Spending | undefined;
  for (const line of history.lines) {
    if (line.vendor !== vendor) continue;
    const { at } = line;
    if (line.kind === 'call') calls.push(line);
    else if (line.kind === 'token') tokens.push(line);
    else if (line.kind === 'read') read.push(line);
    else if (line.kind === 'mark') {
      spending = { call: line.call, from: at, to: Number.POSITIVE_INFINITY, lease };
      spendings.push(spending);
    } else if (line.kind === 'unmark') {
      if (spending) spending.to = at;
      spending = undefined;
    } else if (line.kind === 'lease' && line.state === 'asking') {
      asking = at;
      asks.push(at);
    } else if (line.kind === 'lease') {
      if (lease) lease.to = at;
      lease = undefined;
      if (line.state === 'held') {
        const askedAt = asking ?? at;
        // Whoever was frozen meanwhile has had it since before.
        const wasFrozen = history.freezes.some((freeze) => overlap(freeze, { from: askedAt, to: at }));
        lease = { askedAt, from: wasFrozen ? askedAt : at, to: Number.POSITIVE_INFINITY };
        leases.push(lease);
      }
      asking = undefined;
    }
  }
  if (asking !== undefined)
    leases.push({ askedAt: asking, from: asking, to: Number.POSITIVE_INFINITY, unsure: true });
  return story;
}

export function overlap(one: Period, other: Period): boolean {
  return one.from <= other.to && other.from <= one.to;
}
