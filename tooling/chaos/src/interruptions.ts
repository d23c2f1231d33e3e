import { leaseMs } from './setting.ts';
import { overlap, type RedisLoss, type Spending, type Story } from './story.ts';

/** Something that keeps all members from the token endpoint: it struck the one that holds the lease, or Redis. */
export interface Interruption {
  kind: 'kill' | 'freeze' | 'redis';
  at: number;
  /** From here on others can go on as soon as the lease is free: at once, or since Redis is back. */
  since: number;
  /** When the lease is free, at the latest. */
  freeAt: number;
  /** Whose lease; none where Redis was struck, or a process without one. */
  story?: Story;
  /** It came between the mark of a call for a token and the write of its result, and the lease ran out before that. */
  spending: boolean;
}

/** An interruption with the calls for a token that it struck. */
type Strike = Omit<Interruption, 'spending'> & { calls: Spending[] };

/** `sameMachine`: a process that is gone is seen to be gone, and its lease is free. */
export function interruptionsOf(
  stories: readonly Story[],
  losses: readonly RedisLoss[],
  sameMachine: boolean,
): Interruption[] {
  const strikes = [
    ...losses.map((loss) => ofLoss(loss, stories)),
    ...stories.flatMap((story) => ofKill(story, stories, sameMachine)),
    ...stories.flatMap(ofFreezes),
  ].sort((one, other) => one.at - other.at);
  // What struck the same call twice can cost one login.
  const counted = new Set<Spending>();
  const found = strikes.map(({ calls, ...strike }): Interruption => {
    const fresh = calls.filter((call) => !counted.has(call));
    for (const call of fresh) counted.add(call);
    return { ...strike, spending: fresh.length > 0 };
  });
  // One that is killed without a lease keeps no other from going on.
  return found.filter(({ kind, story, spending }) => kind !== 'kill' || story || spending);
}

function ofLoss({ from: at, goneAt, to, forgets }: RedisLoss, stories: readonly Story[]): Strike {
  const calls = stories.flatMap(({ spendings }) =>
    spendings.filter((spending) => overlap(spending, { from: at, to: goneAt })),
  );
  // A lease may not have been given back, and a member that asked may have got one.
  const held = stories.flatMap(({ leases }) => leases.filter((lease) => overlap(lease, { from: at, to })));
  const freeAt = forgets ? to : Math.max(to, ...held.map(({ from }) => from + leaseMs));
  return { kind: 'redis', at, since: to, freeAt, calls };
}

function ofKill(story: Story, stories: readonly Story[], sameMachine: boolean): Strike[] {
  if (!story.history.kill) return [];
  const { from: at, to } = story.history.kill;
  const isOpen = (span: { to: number }) => span.to === Number.POSITIVE_INFINITY;
  const calls = story.spendings.filter(isOpen);
  const lease = story.leases.filter(isOpen).at(-1);
  if (!lease) return [{ kind: 'kill', at, since: at, freeAt: to, calls }];
  // Another one that got the lease tells that this one, which was not heard of, did not have it.
  const taken = stories.filter((other) => other !== story).flatMap(({ leases }) => leases);
  const takenAt = taken.map(({ from }) => from).filter((from) => lease.unsure && from > lease.askedAt);
  const runsOut = Math.min(lease.from + leaseMs, ...takenAt);
  return [{ kind: 'kill', at, since: at, freeAt: sameMachine ? to : Math.max(to, runsOut), story, calls }];
}

function ofFreezes(story: Story): Strike[] {
  return story.history.freezes.flatMap(({ from: at, to }): Strike[] => {
    // It says nothing while it is frozen, so that the lease was asked for before, and is given back after.
    const lease = story.leases.filter((span) => span.askedAt < to && span.to > at).at(-1);
    if (!lease) return [];
    const freeAt = Math.min(lease.to, Math.min(lease.from, at) + leaseMs);
    // It may have run out before, in another freeze.
    if (freeAt <= at) return [];
    const calls = story.spendings.filter(
      ({ from, to: stored }) => from < to && stored > at && stored >= lease.askedAt + leaseMs,
    );
    return [{ kind: 'freeze', at, since: at, freeAt, story, calls }];
  });
}
