import { randomBytes } from 'node:crypto';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setTimeout as sleep } from 'node:timers/promises';
import { type RedisServer, startRedis } from '@tooling/test-kit/redis';
import { until } from '@tooling/test-kit/until';
import { secretMarker, startSimulatorProcess } from '@x/simulator';
import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { createFleet, type Fleet, type Member } from './fleet.ts';
import type { Disruption } from './history.ts';
import { latencyMs, latestMs, leaseMs, lifeMs, memberCount, vendors } from './setting.ts';
import { storedTexts } from './stored.ts';
import { rowOf } from './verdict.ts';

/** What is done to the fleet, and where it keeps its tokens. */
export interface Scenario {
  name: string;
  store: 'file' | 'redis';
  /** Members are killed and frozen. */
  violent: boolean;
  /** Redis is killed and started again, with all it knew or, once, with nothing. */
  redis?: 'restarts' | 'forgets';
}

export const scenarios: readonly Scenario[] = [
  { name: 'calm', store: 'redis', violent: false },
  { name: 'file', store: 'file', violent: true },
  { name: 'redis', store: 'redis', violent: true },
  { name: 'redis-restarts', store: 'redis', violent: true, redis: 'restarts' },
  { name: 'redis-forgets', store: 'redis', violent: true, redis: 'forgets' },
];

/** What a run has come to. */
export type Outcome = Awaited<ReturnType<typeof run>>;

export interface RunOptions {
  scenario: Scenario;
  seconds: number;
  /** Of the disruptions. */
  seed: number;
  /** The bundled member. */
  script: string;
}

/** In memory where there is such a place: a disk that takes its time over an fsync looks like a process that hangs. */
const PLACE = existsSync('/dev/shm') ? '/dev/shm' : tmpdir();
/** Between two looks at the own clock. */
const LOOK_MS = 10;

export async function run({ scenario, seconds, seed, script }: RunOptions) {
  const folder = mkdtempSync(join(PLACE, 'chaos-'));
  const latency = { kind: 'latency', ms: latencyMs, on: 'token' } as const;
  const simulator = await startSimulatorProcess({
    vendors,
    lifeMs,
    loginLimit: { telematics: false },
    faults: { telematics: [latency], core: [latency] },
  });
  const redis = scenario.store === 'redis' ? await startRedis({ within: PLACE }) : undefined;
  const store = redis ? { redis: redis.url } : { file: join(folder, 'tokens') };
  const fleet = createFleet(script, {
    vendors: { telematics: simulator.telematics, core: simulator.core },
    store,
    key: randomBytes(32).toString('base64'),
  });
  const { histories } = fleet;
  const disruptions: Disruption[] = [];
  const lag = monitorEventLoopDelay({ resolution: LOOK_MS });
  const count = (kind: Disruption['kind']) => disruptions.filter((done) => done.kind === kind).length;
  try {
    // One after the other: eight that start at once keep each other from calling for a token in time.
    while (fleet.members.size < memberCount) {
      fleet.start();
      await everyoneCalls(fleet);
    }
    lag.enable();
    const end = Date.now() + seconds * 1000;
    const chance = chanceOf(seed);
    await Promise.all([
      scenario.violent ? disrupt(fleet, disruptions, chance, end) : sleep(end - Date.now()),
      redis && scenario.redis ? loseRedis(redis, disruptions, scenario.redis, chance, end) : undefined,
    ]);
    // Time for all of them to recover.
    await sleep(leaseMs + latestMs);
    lag.disable();
    await fleet.close();
    const texts = await storedTexts(store);
    const rows = await Promise.all(
      vendors.map(async (vendor) => {
        const counters = await simulator[vendor].counters();
        return rowOf({ vendor, histories, disruptions, sameMachine: scenario.store === 'file', counters });
      }),
    );
    return {
      scenario: scenario.name,
      kills: count('kill'),
      freezes: count('freeze'),
      redisLosses: count('redis'),
      /** The longest time for which a busy machine kept this process from running. */
      lagMs: lag.max / 1e6 - LOOK_MS,
      crashes: fleet.crashes,
      /** Texts in the store, and how many of them hold a token, a password or a key: the simulator marks each of these. */
      stored: texts.length,
      clear: texts.filter((text) => text.includes(secretMarker)).length,
      rows,
      /** What members were troubled by. */
      troubles: histories
        .flatMap(({ lines }) => lines)
        .flatMap((line) => (line.kind === 'trouble' ? [`${line.vendor} ${line.what}`] : [])),
      /** What was said and done, for the search for a cause; members are named by their place in `histories`. */
      account: {
        histories,
        disruptions: disruptions.map((done) =>
          'history' in done ? { ...done, history: undefined, member: histories.indexOf(done.history) } : done,
        ),
      },
    };
  } finally {
    await fleet.close();
    await redis?.close();
    await simulator.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Random choices that come out the same for the same seed. */
function chanceOf(seed: number) {
  const generator = xoroshiro128plus(seed);
  /** A whole number from `low` to `high`, both included. */
  const between = (low: number, high: number) => uniformInt(generator, low, high);
  return {
    between,
    pick: <T>(from: readonly T[]): T | undefined => from[from.length ? between(0, from.length - 1) : 0],
    /** True in so many cases of a hundred. */
    percent: (share: number) => between(0, 99) < share,
  };
}

type Chance = ReturnType<typeof chanceOf>;

async function everyoneCalls({ members }: Fleet): Promise<void> {
  const calls = ({ history }: Member) => history.lines.some(({ kind }) => kind === 'call');
  await until('The members', 'start', () => [...members].every(calls), { everyMs: 50 });
}

/** Kills and freezes members, preferably those that are just talking to a token endpoint. */
async function disrupt(fleet: Fleet, disruptions: Disruption[], chance: Chance, end: number): Promise<void> {
  const pending: Promise<void>[] = [];
  while (Date.now() < end) {
    const goal = Date.now() + chance.between(500, 1500);
    const wanted = chance.percent(60);
    const victim = await choose(fleet, chance, goal, wanted);
    if (!victim) continue;
    pending.push(
      chance.percent(50)
        ? kill(fleet, victim, disruptions, chance.between(0, 500))
        : freeze(victim, disruptions, chance.between(1000, 4000)),
    );
  }
  await Promise.all(pending);
}

/** A member at the given time, or earlier, where one of those is wanted, one that holds a lease. */
async function choose(
  fleet: Fleet,
  chance: Chance,
  goal: number,
  wanted: boolean,
): Promise<Member | undefined> {
  for (;;) {
    const awake = [...fleet.members].filter(({ frozen }) => !frozen);
    const holders = awake.filter(({ leases }) => leases.size > 0);
    if (Date.now() >= goal) return chance.pick(awake);
    if (wanted && holders.length && Date.now() >= goal - 500) {
      // Anywhere between the lease and its end.
      await sleep(chance.between(0, latencyMs));
      return chance.pick(holders.filter(({ frozen }) => !frozen));
    }
    await sleep(5);
  }
}

async function kill(fleet: Fleet, member: Member, disruptions: Disruption[], afterMs: number): Promise<void> {
  const from = Date.now();
  await fleet.kill(member);
  disruptions.push({ kind: 'kill', from, to: Date.now(), history: member.history });
  await sleep(afterMs);
  fleet.start();
}

async function freeze(member: Member, disruptions: Disruption[], ms: number): Promise<void> {
  const { child, history } = member;
  const from = Date.now();
  member.frozen = true;
  child.kill('SIGSTOP');
  await sleep(ms);
  const to = Date.now();
  child.kill('SIGCONT');
  member.frozen = false;
  history.freezes.push({ from, to });
  disruptions.push({ kind: 'freeze', from, to, history });
}

async function loseRedis(
  redis: RedisServer,
  disruptions: Disruption[],
  how: 'restarts' | 'forgets',
  chance: Chance,
  end: number,
): Promise<void> {
  const forgets = how === 'forgets';
  const half = (end - Date.now()) / 2;
  for (let first = true; Date.now() < end && (first || !forgets); first = false) {
    await sleep(forgets ? half : chance.between(4000, 9000));
    const from = Date.now();
    await redis.kill();
    const goneAt = Date.now();
    await sleep(chance.between(0, 300));
    await redis.restart({ forget: forgets });
    disruptions.push({ kind: 'redis', from, goneAt, to: Date.now(), forgets });
  }
}
