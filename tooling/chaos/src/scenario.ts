import { randomBytes } from 'node:crypto';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { type RedisServer, startRedis } from '@tooling/test-kit/redis';
import { until } from '@tooling/test-kit/until';
import { secretMarker, startSimulatorProcess } from '@x/simulator';
import { createFleet, type Fleet, type Member } from './fleet.ts';
import type { Disruption, History, Period } from './history.ts';
import type { Chance } from './random.ts';
import { latencyMs, latestMs, leaseMs, lifeMs, memberCount, vendors } from './setting.ts';
import { storedTexts } from './stored.ts';
import { type Row, rowOf } from './verdict.ts';

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
export interface Outcome {
  scenario: string;
  kills: number;
  freezes: number;
  redisLosses: number;
  /** The longest time for which a busy machine kept this process from running. */
  lagMs: number;
  /** Members that have ended although nobody killed them. */
  crashes: number;
  /** Texts in the store, and how many of them hold a token, a password or a key in clear. */
  stored: number;
  clear: number;
  rows: Row[];
  /** What members were troubled by, and how often. */
  troubles: Record<string, number>;
  /** What everybody said and what was done to them, for whoever looks for the cause of something. */
  account: Account;
}

/** A run as it was seen; members are named by their place in `histories`. */
export interface Account {
  histories: readonly History[];
  disruptions: readonly (Period & { kind: Disruption['kind']; member?: number })[];
}

export interface RunOptions {
  scenario: Scenario;
  seconds: number;
  chance: Chance;
  /** The bundled member. */
  script: string;
  /** Called several times a second. */
  onProgress(text: string): void;
}

/** In memory where there is such a place: a disk that takes its time over an fsync looks like a process that hangs. */
const PLACE = existsSync('/dev/shm') ? '/dev/shm' : tmpdir();
/** Between two looks at the own clock. */
const LOOK_MS = 10;
const sleep = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

export async function run({ scenario, seconds, chance, script, onProgress }: RunOptions): Promise<Outcome> {
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
  const disruptions: Disruption[] = [];
  const lag = monitorEventLoopDelay({ resolution: LOOK_MS });
  const count = (kind: Disruption['kind']) => disruptions.filter((done) => done.kind === kind).length;
  try {
    // One after the other: eight that start at once keep each other from calling for a token in time.
    while (fleet.members.length < memberCount) {
      fleet.start();
      await everyoneCalls(fleet);
    }
    lag.enable();
    const from = Date.now();
    const end = from + seconds * 1000;
    const progress = setInterval(() => {
      const calls = fleet.histories.flatMap(({ lines }) =>
        lines.filter(({ kind }) => kind === 'call'),
      ).length;
      onProgress(
        `${scenario.name} ${Math.round((Date.now() - from) / 1000)}/${seconds} s · ${calls} calls · ${count('kill')} kills · ${count('freeze')} freezes · ${count('redis')} Redis losses`,
      );
    }, 250);
    await Promise.all([
      scenario.violent ? disrupt(fleet, disruptions, chance, end) : sleep(end - Date.now()),
      redis && scenario.redis ? loseRedis(redis, disruptions, scenario.redis, chance, end) : undefined,
    ]);
    // Everybody shall recover.
    await sleep(leaseMs + latestMs);
    clearInterval(progress);
    lag.disable();
    await fleet.close();
    const texts = await storedTexts(store);
    const troubles: Record<string, number> = {};
    for (const { lines } of fleet.histories) {
      for (const line of lines) {
        if (line.kind !== 'trouble') continue;
        const name = `${line.vendor} ${line.what}`;
        troubles[name] = (troubles[name] ?? 0) + 1;
      }
    }
    const rows = await Promise.all(
      vendors.map(async (vendor) =>
        rowOf({
          vendor,
          histories: fleet.histories,
          disruptions,
          sameMachine: scenario.store === 'file',
          counters: await simulator[vendor].counters(),
        }),
      ),
    );
    return {
      scenario: scenario.name,
      kills: count('kill'),
      freezes: count('freeze'),
      redisLosses: count('redis'),
      lagMs: lag.max / 1e6 - LOOK_MS,
      crashes: fleet.crashes,
      stored: texts.length,
      // The simulator puts it into every secret.
      clear: texts.filter((text) => text.includes(secretMarker)).length,
      rows,
      troubles,
      account: accountOf(fleet.histories, disruptions),
    };
  } finally {
    await fleet.close();
    await redis?.close();
    await simulator.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

function accountOf(histories: readonly History[], disruptions: readonly Disruption[]): Account {
  return {
    histories,
    disruptions: disruptions.map((disruption) => {
      const { kind, from, to } = disruption;
      return {
        kind,
        from,
        to,
        ...('history' in disruption && { member: histories.indexOf(disruption.history) }),
      };
    }),
  };
}

async function everyoneCalls({ members }: Fleet): Promise<void> {
  const calls = ({ history }: Member) => history.lines.some(({ kind }) => kind === 'call');
  await until('The members', 'start', () => members.every(calls), { everyMs: 50 });
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
    const awake = fleet.members.filter(({ frozen }) => !frozen);
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
