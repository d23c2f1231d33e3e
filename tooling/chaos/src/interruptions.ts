import type { Disruption } from './history.ts';
import { leaseMs } from './setting.ts';
import { type LeaseSpan, overlap, type Spending, type Story } from './story.ts';

/** A disruption that keeps everybody from the token endpoint: it struck whoever holds the lease, or Redis. */
export interface Interruption {
  kind: Disruption['kind'];
  at: number;
  /** From here on others can go on as soon as the lease is free: at once, or since Redis is back. */
  since: number;
  /** When the lease is free, at the latest. */
  freeAt: number;
  /** Whose lease; none where Redis was struck, or a process without one. */
  story: Story | undefined;
  /** It came between the mark of a call for a token and the write of its result, and the lease ran out before that. */
  spending: boolean;
}

/** `sameMachine`: whoever is gone is seen to be gone, and its lease is free. */
export function interruptionsOf(
  stories: readonly Story[],
  disruptions: readonly Disruption[],
  sameMachine: boolean,
): Interruption[] {
  // What struck the same call twice can cost one login.
  const counted = new Set<Spending>();
  const count = (spendings: readonly Spending[]): boolean => {
    const fresh = spendings.filter((spending) => !counted.has(spending));
    for (const spending of fresh) counted.add(spending);
    return fresh.length > 0;
  };

  const takenFrom = (victim: Story, { askedAt }: LeaseSpan): number =>
    Math.min(
      ...stories
        .filter((story) => story !== victim)
        .flatMap(({ leases }) => leases.map(({ from }) => from))
        .filter((from) => from > askedAt),
    );

  const inOrder = [...disruptions].sort((one, other) => one.from - other.from);
  return inOrder.flatMap((disruption): Interruption[] => {
    const { kind, from: at, to } = disruption;
    if (disruption.kind === 'redis') {
      const struck = stories.flatMap(({ spendings }) =>
        spendings.filter((spending) => overlap(spending, { from: at, to: disruption.goneAt })),
      );
      // A lease may not have been given back, and whoever asked may have got one.
      const held = stories.flatMap(({ leases }) =>
        leases.filter((lease) => overlap(lease, { from: at, to })),
      );
      const freeAt = disruption.forgets ? to : Math.max(to, ...held.map(({ from }) => from + leaseMs));
      return [{ kind, at, since: to, freeAt, story: undefined, spending: count(struck) }];
    }

    const story = stories.find(({ history }) => history === disruption.history)!;
    if (kind === 'kill') {
      const lease = story.leases.filter((span) => span.to === Number.POSITIVE_INFINITY).at(-1);
      const spending = count(story.spendings.filter((span) => span.to === Number.POSITIVE_INFINITY));
      // It went on without a lease, which nobody waits for then.
      if (!lease) return spending ? [{ kind, at, since: at, freeAt: to, story: undefined, spending }] : [];
      const runsOut = Math.min(
        lease.from + leaseMs,
        lease.unsure ? takenFrom(story, lease) : Number.POSITIVE_INFINITY,
      );
      return [{ kind, at, since: at, freeAt: sameMachine ? to : Math.max(to, runsOut), story, spending }];
    }

    // It says nothing while it is frozen, so that the lease was asked for before, and is given back after.
    const lease = story.leases.filter((span) => span.askedAt < to && span.to > at).at(-1);
    if (!lease) return [];
    const freeAt = Math.min(lease.to, Math.min(lease.from, at) + leaseMs);
    // It may have run out before, in another freeze.
    if (freeAt <= at) return [];
    const overLease = ({ from, to: stored }: Spending) =>
      from < to && stored > at && stored >= lease.askedAt + leaseMs;
    const spending = count(story.spendings.filter(overLease));
    return [{ kind, at, since: at, freeAt, story, spending }];
  });
}
