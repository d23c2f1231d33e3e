import { describe, expect, it } from 'vitest';
import { latestMs, leaseMs, lifeMs, type MemberLine, type TokenCall, type Vendor } from '../src/setting.ts';
import type { History, Period, RedisLoss } from '../src/story.ts';
import { type RunView, verdictOf } from '../src/verdict.ts';

type Said = MemberLine extends infer Line ? (Line extends MemberLine ? Omit<Line, 'vendor'> : never) : never;

const said = {
  ok: (at: number): Said => ({ kind: 'call', startedAt: at - 10, at }),
  failed: (at: number, retryAt: number | undefined = at + 1000): Said => ({
    kind: 'call',
    startedAt: at - 10,
    at,
    failure: { code: 'LeaseUnavailable', retryAt },
  }),
  asked: (at: number): Said => ({ kind: 'lease', state: 'asking', at }),
  held: (at: number): Said => ({ kind: 'lease', state: 'held', at }),
  none: (at: number): Said => ({ kind: 'lease', state: 'none', at }),
  marked: (at: number, call: TokenCall = 'renew'): Said => ({ kind: 'mark', call, at }),
  unmarked: (at: number): Said => ({ kind: 'unmark', at }),
  token: (at: number, generation: number, call: TokenCall = 'renew'): Said => ({
    kind: 'token',
    call,
    generation,
    obtainedAt: at - 120,
    lifeMs,
    at,
  }),
  read: (at: number, obtainedAt: number): Said => ({ kind: 'read', obtainedAt, lifeMs, at }),
};

/** All that one call for a token lets a member say. */
const fetched = (at: number, generation: number, call: TokenCall = 'renew'): Said[] => [
  said.asked(at - 140),
  said.held(at - 130),
  said.marked(at - 125, call),
  said.unmarked(at),
  said.token(at, generation, call),
  said.none(at),
];
const login = (at: number, generation: number) => fetched(at, generation, 'acquire');

const END = 10_000;

/** A member that lives to the end and calls every 100 ms, but for a gap, and what else it says. */
function living(lines: Said[], gap: { from: number; to: number } = { from: 0, to: 0 }): Said[] {
  const times = Array.from({ length: END / 100 }, (_, index) => (index + 1) * 100);
  const calls = times.filter((at) => at <= gap.from || at >= gap.to).map(said.ok);
  return [...lines, ...calls].sort((a, b) => a.at - b.at);
}

/** Done to a member, by its place among them, or to Redis. */
type Done = (Period & { kind: 'kill' | 'freeze'; whom: number }) | (RedisLoss & { kind: 'redis' });

interface Setup {
  vendor?: Vendor;
  done?: Done[];
  sameMachine?: boolean;
  counters?: Partial<RunView['counters']>;
}

/** What is complained about a run whose members said this. */
function run(
  members: Said[][],
  { vendor = 'telematics', done = [], sameMachine = false, counters }: Setup = {},
) {
  const histories: History[] = members.map((lines) => ({
    lines: lines.map((line) => ({ vendor, ...line })),
    freezes: [],
    endedAt: END,
  }));
  const losses: RedisLoss[] = [];
  for (const what of done) {
    if (what.kind === 'redis') losses.push(what);
    else if (what.kind === 'freeze') histories[what.whom]!.freezes.push(what);
    else Object.assign(histories[what.whom]!, { kill: what, endedAt: what.from });
  }
  const none = { logins: 1, renewals: 0, reusedRefreshTokens: 0 };
  return verdictOf({ vendor, histories, losses, sameMachine, counters: { ...none, ...counters } }).complaints;
}

const kill = (from: number): Done => ({ kind: 'kill', whom: 0, from, to: from + 5 });
const freeze = (from: number, to: number): Done => ({ kind: 'freeze', whom: 0, from, to });
const loss = (from: number, forgets = false): Done => ({
  kind: 'redis',
  from,
  goneAt: from + 5,
  to: from + 200,
  forgets,
});

/** The first member logs in, and holds the lease again from 1000 ms on, with a call for a token from 1005 ms on. */
const holder = [...login(200, 1), said.asked(990), said.held(1000), said.marked(1005)];
/** The lease of the holder is free. */
const FREE = 1000 + leaseMs;
/** Others wait from 1200 ms on until the lease is free, and then log in. */
const heir = (at = FREE + 150) =>
  living([said.asked(FREE - 200), said.none(FREE - 199), ...login(at, 2)], { from: 1200, to: at });

describe('a run is as it should be', () => {
  it('with one login, and calls that succeed', () => {
    expect(run([living(login(200, 1)), living([])])).toEqual([]);
  });

  it('with renewals, each of them one token', () => {
    const members = [living([...login(200, 1), ...fetched(3000, 3)]), living(fetched(1700, 2))];
    expect(run(members, { counters: { renewals: 2 } })).toEqual([]);
  });

  it('with a login and failed calls since a process was killed while it spent a token', () => {
    const waiting = living([said.failed(1500), said.failed(FREE + 100)], { from: 1200, to: FREE + 200 });
    expect(run([holder, heir(), waiting], { done: [kill(1050)], counters: { logins: 2 } })).toEqual([]);
  });

  it('with failed calls of a process that was frozen itself', () => {
    const slept: Said = { kind: 'call', startedAt: 1010, at: 5010, failure: { code: 'TypeError' } };
    const thawed = living([slept], { from: 1000, to: 5100 });
    expect(run([thawed, living(login(200, 1))], { done: [freeze(1050, 5000)] })).toEqual([]);
  });

  it('with a process that is frozen before it can try again what has failed', () => {
    const thawed = living([said.failed(1500)], { from: 1400, to: 5100 });
    const done: Done[] = [kill(1050), { kind: 'freeze', whom: 1, from: 1600, to: 5000 }];
    expect(run([holder, thawed, heir()], { done, counters: { logins: 2 } })).toEqual([]);
  });

  it('with a login since a process was frozen beyond its lease while it spent a token', () => {
    const thawed = [...holder, said.unmarked(FREE + 500), said.none(FREE + 500)];
    const done = [freeze(1050, FREE + 450)];
    expect(run([thawed, heir()], { done, counters: { logins: 2 } })).toEqual([]);
  });

  it('with a process that is frozen again after its lease has run out', () => {
    const thawed = [...holder, said.unmarked(8000), said.none(8000)];
    const done = [freeze(6000, 7900), freeze(1050, FREE + 450)];
    const others = [heir(), living([said.asked(FREE - 10), said.none(FREE), ...fetched(6500, 3)])];
    expect(run([thawed, ...others], { done, counters: { logins: 2, renewals: 1 } })).toEqual([]);
  });

  it('with a lease that a process got just before it was frozen, and tells of after', () => {
    const second = [said.asked(FREE - 5), said.held(FREE + 3000), said.none(FREE + 3010)];
    const slept = { kind: 'freeze' as const, whom: 1, from: FREE, to: FREE + 2990 };
    const done = [kill(1050), slept];
    const third = living([
      said.asked(FREE - 200),
      said.asked(FREE + leaseMs - 50),
      ...login(FREE + leaseMs + 150, 2),
    ]);
    expect(run([holder, second, third], { done, counters: { logins: 2 } })).toEqual([]);
  });

  it('with a login since Redis was lost while a token was spent', () => {
    const lines = living([...holder, said.unmarked(1400), said.none(1400), ...login(2500, 2)]);
    expect(run([lines], { done: [loss(1100)], counters: { logins: 2 } })).toEqual([]);
  });

  it('with a login since Redis has forgotten what was spent', () => {
    const lines = living([...login(200, 1), ...login(2500, 2)]);
    expect(run([lines], { done: [loss(1100, true)], counters: { logins: 2 } })).toEqual([]);
  });

  it('with a login of a process that started before others had told an empty Redis of the token', () => {
    const setup = { vendor: 'core' as const, counters: { logins: 2 } };
    const members = [living(login(1000, 1)), living(login(1700, 2))];
    const single = [...members, living(login(3900, 3))];
    expect(run(single, { counters: { logins: 3 }, done: [loss(1100, true)] })).toEqual([]);
    const more = [...single, living(login(6000, 4))];
    expect(run(more, { counters: { logins: 4 }, done: [loss(1100, true)] })).toHaveLength(1);
    expect(run(members, { ...setup, done: [loss(1100, true)] })).toEqual([]);
    expect(run(members, { ...setup, done: [loss(1100)] })).toHaveLength(1);
  });

  it('with a login of a process that had not read the newest token when Redis forgot it', () => {
    const setup = { vendor: 'core' as const, counters: { logins: 2, renewals: 1 }, done: [loss(3100, true)] };
    const first = living([...login(1000, 1), said.read(1010, 880)]);
    const others = (read: Said[]) => [living(fetched(3050, 2)), living([...read, ...login(3500, 2)])];
    expect(run([first, ...others([said.read(1050, 880)])], setup)).toEqual([]);
    // It had: there is no reason to log in.
    expect(run([first, ...others([said.read(3060, 2930)])], setup)).toHaveLength(1);
  });

  it('with two logins of one process that started before others had told an empty Redis of the token', () => {
    const setup = { vendor: 'core' as const, counters: { logins: 3 }, done: [loss(1100, true)] };
    const fresh = [...login(1700, 2), ...login(1900, 2)];
    const started = living(fresh.filter(({ kind }) => kind !== 'token'));
    expect(run([living(login(1000, 1)), started], setup)).toEqual([]);
    expect(run([living(login(1000, 1)), living(fresh)], setup)).toHaveLength(1);
  });

  it('with a login since a thawed process has logged in after another one and ended its session', () => {
    const late = [said.asked(990), said.held(1000), said.marked(1005, 'acquire')];
    const thawed = [...late, said.unmarked(FREE + 900), said.none(FREE + 900)];
    const setup = { done: [freeze(1050, FREE + 700)], counters: { logins: 3 } };
    const next = living(login(FREE + 1200, 3));
    expect(run([thawed, heir(), next], setup)).toEqual([]);
    const much = living([...login(FREE + 1200, 3), ...login(FREE + 1600, 4)]);
    expect(run([thawed, heir(), much], { ...setup, counters: { logins: 4 } })).toHaveLength(1);
  });

  it('with a process that is killed without a lease, which nobody waits for then', () => {
    const alone = [said.asked(990), said.none(991), said.marked(1005, 'acquire')];
    const other = [said.asked(900), said.held(901), said.unmarked(1400), said.none(1400)];
    const waiting = [1000, 1060, 1200].map(said.asked);
    const members = [alone, living([...login(200, 1), ...other]), living([...waiting, ...login(1600, 2)])];
    const setup = { vendor: 'core' as const, done: [kill(1050)], counters: { logins: 3 } };
    const found = run(members, setup);
    expect(found.filter((complaint) => complaint.includes('no process took'))).toEqual([]);
  });

  it('with a login for a sliding token that ended while its holder was frozen', () => {
    // Frozen after the write, so that the formula does not name it.
    const frozen = [...login(200, 1), said.asked(1700), said.held(1710), said.none(3050)];
    const other = living([said.asked(3000), said.none(3001), ...login(3200, 2)], { from: 2000, to: 3200 });
    const setup = { done: [freeze(1720, 3040)], counters: { logins: 2 } };
    expect(run([frozen, other], { ...setup, vendor: 'core' })).toEqual([]);
    expect(run([frozen, other], setup)).toEqual([
      expect.stringContaining('2 logins, but causes for 1: first 1'),
    ]);
  });
});

describe('a run is complained about', () => {
  const two = { counters: { logins: 2 } };

  it('for a refresh token that was presented twice', () => {
    expect(run([living(login(200, 1))], { counters: { reusedRefreshTokens: 1 } })).toEqual([
      expect.stringContaining('presented twice'),
    ]);
  });

  it.each([
    ['nothing happened', []],
    ['a process was killed that spent nothing', [kill(500)]],
    ['a process was frozen for less than its lease', [freeze(1050, 2500)]],
    ['Redis was lost while nothing was spent', [loss(500)]],
  ])('for a login although %s', (_, done) => {
    const short = [...holder, said.unmarked(2510), said.none(2510)];
    const lines = done[0]?.kind === 'kill' ? login(200, 1) : living(short);
    expect(run([lines, living(login(5000, 2))], { ...two, done })).toEqual([
      expect.stringContaining('2 logins, but causes for 1: first 1'),
    ]);
  });

  it('for a login that nobody has announced', () => {
    const done = [kill(1050)];
    const counters = { logins: 2 };
    expect(run([holder, living([])], { done, counters })).toContainEqual(
      expect.stringContaining('2 logins, of which 1 were announced'),
    );
  });

  it('for two logins where one call for a token was struck twice', () => {
    const thawed = living([...holder, said.unmarked(FREE + 500), said.none(FREE + 500)]);
    const done = [freeze(1050, FREE + 450), loss(1100)];
    const found = run([thawed, living([...login(5000, 2), ...login(6000, 3)])], {
      done,
      counters: { logins: 3 },
    });
    expect(found).toEqual([expect.stringContaining('3 logins, but causes for 2: first 1, struck 1')]);
  });

  it('for a login of a sliding token that was alive, and for two of one cause', () => {
    const interruption = [...login(200, 1), said.asked(500), said.held(510), said.none(900)];
    const setup = { ...two, vendor: 'core' as const, done: [freeze(520, 890)] };
    expect(run([interruption, living(login(1000, 2))], setup)).toHaveLength(1);

    const frozen = [...login(200, 1), said.asked(1700), said.held(1710), said.none(3050)];
    const other = living([said.asked(3000), said.none(3001), ...login(3200, 2), ...login(5700, 3)], {
      from: 2000,
      to: 3200,
    });
    const again = { vendor: 'core' as const, done: [freeze(1720, 3040)], counters: { logins: 3 } };
    expect(run([frozen, other], again)).toEqual([
      expect.stringContaining('3 logins, but causes for 2: first 1, lapsed 1'),
    ]);
  });

  it('for a failed call that nothing explains, such as a kill on the same machine', () => {
    const failing = living([said.failed(1550)]);
    const unexplained = [expect.stringContaining('nothing explains: LeaseUnavailable')];
    expect(run([living(login(200, 1)), failing])).toEqual(unexplained);
    const others = [heir(1300), failing];
    expect(run([holder, ...others], { ...two, done: [kill(1050)] })).toEqual([]);
    expect(run([holder, ...others], { ...two, done: [kill(1050)], sameMachine: true })).toEqual(unexplained);
  });

  it('for a failed call long after the lease was free', () => {
    const late = living([said.failed(FREE + latestMs + 50)]);
    expect(run([holder, heir(), late], { ...two, done: [kill(1050)] })).toEqual([
      expect.stringContaining('nothing explains'),
    ]);
  });

  it('for a failed call that does not say when to try again', () => {
    const untyped: Said = { kind: 'call', startedAt: 1490, at: 1500, failure: { code: 'TypeError' } };
    expect(run([holder, heir(), living([untyped])], { ...two, done: [kill(1050)] })).toEqual([
      expect.stringContaining('without retryAt: TypeError'),
    ]);
  });

  it('for a lease that is free and that those who wait do not get', () => {
    const done = [kill(1050)];
    const refused = [said.asked(FREE + 100), said.none(FREE + 101)];
    const late = [...heir(FREE + 600), ...refused].sort((a, b) => a.at - b.at);
    expect(run([holder, late], { ...two, done })).toEqual([
      expect.stringContaining('no process took a free lease for'),
    ]);
    // On the same machine it is free at once.
    const waiting = living([1045, 1100, 1200].map(said.asked).concat(login(2000, 2)));
    expect(run([holder, waiting], { ...two, done })).toEqual([]);
    expect(run([holder, waiting], { ...two, done, sameMachine: true })).toHaveLength(1);
  });

  it('but not for a lease that the thawed process takes again', () => {
    const again = [said.asked(2960), said.held(2970), said.none(4000)];
    const thawed = [...holder, said.unmarked(2950), said.none(2950), ...again];
    const waiting = [2900, 3000, 3200, 3500].map(said.asked);
    const other = living([...waiting, ...fetched(4200, 2)]);
    expect(run([thawed, other], { done: [freeze(1050, 2940)], counters: { renewals: 1 } })).toEqual([]);
  });

  it('but not for a lease that nobody waits for any more', () => {
    expect(run([holder, heir(FREE + 600)], { ...two, done: [kill(1050)] })).toEqual([]);
  });

  it('for a process that waits too long, also where its call succeeds in the end', () => {
    const slow: Said = { kind: 'call', startedAt: 2000, at: 4700 };
    expect(run([living(login(200, 1)), living([slow], { from: 1900, to: 4700 })])).toEqual([
      expect.stringContaining('got nothing for 2700 ms'),
    ]);
    // The time for which it was frozen is not its own, what comes after it is.
    const thawed = living([{ ...slow, at: 6800 }], { from: 1900, to: 6800 });
    const done: Done[] = [{ kind: 'freeze', whom: 1, from: 2100, to: 4100 }];
    expect(run([living(login(200, 1)), thawed], { done })).toEqual([
      expect.stringContaining('got nothing for 2700 ms'),
    ]);
    const mute = living([]).filter(({ at }) => at < 5000);
    expect(run([living(login(200, 1)), mute])).toEqual([expect.stringContaining('got nothing for')]);
  });

  it('for a token that two have stored, and for one that came to nobody', () => {
    expect(run([living(login(200, 1)), living(fetched(1700, 1))], { counters: { renewals: 1 } })).toEqual([
      expect.stringContaining('2 tokens were stored for 1 generations'),
      expect.stringContaining('2 tokens were issued for 1 generations'),
    ]);
  });
});
