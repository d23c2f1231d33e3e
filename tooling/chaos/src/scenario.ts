import { randomBytes } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
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
import { latencyMs, latestMs, leaseMs, lifeMs, memberCount, vendors } from './setting.ts';
import type { RedisLoss } from './story.ts';
import { verdictOf } from './verdict.ts';

/** What is done to the fleet, and where it keeps its tokens. */
export interface Scenario {
  store: 'file' | 'redis';
  /** Members are killed and frozen. */
  violent: boolean;
  /** Redis is killed and started again, with all it knew or, once, with nothing. */
  redis?: 'restarts' | 'forgets';
}

export const scenarios: Record<string, Scenario> = {
  calm: { store: 'redis', violent: false },
  file: { store: 'file', violent: true },
  redis: { store: 'redis', violent: true },
  'redis-restarts': { store: 'redis', violent: true, redis: 'restarts' },
  'redis-forgets': { store: 'redis', violent: true, redis: 'forgets' },
};

/** In memory where there is such a place: a disk that takes its time over an fsync looks like a process that hangs. */
const PLACE = existsSync('/dev/shm') ? '/dev/shm' : tmpdir();
/** Between two looks at the own clock. */
const LOOK_MS = 10;

/** `seed`: of what is done. `script`: the bundled member. */
export async function run(scenario: Scenario, seconds: number, seed: number, script: string) {
  const folder = mkdtempSync(join(PLACE, 'chaos-'));
  const latency = { kind: 'latency', ms: latencyMs, on: 'token' } as const;
  const simulator = await startSimulatorProcess({
    vendors,
    lifeMs,
    loginLimit: { telematics: false },
    faults: { telematics: [latency], core: [latency] },
  });
  const redis = scenario.store === 'redis' ? await startRedis({ within: folder }) : undefined;
  const fleet = createFleet(script, {
    vendors: { telematics: simulator.telematics, core: simulator.core },
    store: redis ? { redis: redis.url } : { file: join(folder, 'tokens') },
    key: randomBytes(32).toString('base64'),
  });
  const { histories } = fleet;
  const losses: RedisLoss[] = [];
  const lag = monitorEventLoopDelay({ resolution: LOOK_MS });
  try {
    // One after the other: eight that start at once keep each other from calling for a token in time.
    while (fleet.members.size < memberCount) {
      fleet.start();
      const calls = ({ history }: Member) => history.lines.some(({ kind }) => kind === 'call');
      await until('The members', 'start', () => [...fleet.members].every(calls), { everyMs: 50 });
    }
    lag.enable();
    const end = Date.now() + seconds * 1000;
    const chance = chanceOf(seed);
    await Promise.all([
      scenario.violent ? disrupt(fleet, chance, end) : sleep(end - Date.now()),
      redis && scenario.redis && loseRedis(redis, losses, scenario.redis === 'forgets', chance, end),
    ]);
    // Time for all of them to recover.
    await sleep(leaseMs + latestMs);
    lag.disable();
    await fleet.close();
    const sameMachine = scenario.store === 'file';
    const verdicts = await Promise.all(
      vendors.map(async (vendor) => {
        const counters = await simulator[vendor].counters();
        return verdictOf({ vendor, histories, losses, sameMachine, counters });
      }),
    );
    const complaints = [
      fleet.crashes() > 0 && `${fleet.crashes()} processes ended without being killed`,
      ...storeComplaints(folder),
      ...verdicts.flatMap(({ vendor, complaints }) => complaints.map((text) => `${vendor}: ${text}`)),
    ];
    return {
      verdicts,
      complaints: complaints.filter((complaint) => complaint !== false),
      histories,
      losses,
      /** The longest time for which a busy machine kept this process from running. */
      lagMs: lag.max / 1e6 - LOOK_MS,
    };
  } finally {
    await fleet.close();
    await redis?.close();
    await simulator.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Looks at all that lies in the files of the store: of Redis, every write. The simulator marks each of its secrets. */
function storeComplaints(folder: string): string[] {
  const texts = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => readFileSync(join(parentPath, name), 'latin1'));
  const clear = texts.filter((text) => text.includes(secretMarker)).length;
  return [
    ...(texts.some((text) => text.includes('"sealed"')) ? [] : ['no token lies in the store']),
    ...(clear ? [`${clear} files of the store hold a secret in clear`] : []),
  ];
}

/** Gives whole numbers from `low` to `high`, both included, which are the same for the same seed. */
function chanceOf(seed: number) {
  const generator = xoroshiro128plus(seed);
  return (low: number, high: number) => uniformInt(generator, low, high);
}

type Chance = ReturnType<typeof chanceOf>;

/** Kills and freezes members, preferably those that are just talking to a token endpoint. */
async function disrupt(fleet: Fleet, chance: Chance, end: number): Promise<void> {
  const kill = async (victim: Member, downMs: number) => {
    await fleet.kill(victim);
    await sleep(downMs);
    fleet.start();
  };
  const pending: Promise<void>[] = [];
  while (Date.now() < end) {
    const goal = Date.now() + chance(500, 1500);
    const awake = await candidates(fleet, chance, goal, chance(0, 99) < 60);
    const victim = awake[chance(0, Math.max(0, awake.length - 1))];
    if (!victim) continue;
    const kills = chance(0, 1) === 1;
    pending.push(kills ? kill(victim, chance(0, 500)) : fleet.freeze(victim, chance(1000, 4000)));
  }
  await Promise.all(pending);
}

/** Those that run at the given time, or earlier, where one of those is wanted, those that hold a lease. */
async function candidates({ members }: Fleet, chance: Chance, goal: number, wanted: boolean) {
  const awake = () => [...members].filter(({ frozen }) => !frozen);
  while (Date.now() < goal) {
    const holders = awake().filter(({ leases }) => leases.size > 0);
    if (wanted && holders.length && Date.now() >= goal - 500) {
      // Anywhere between the lease and its end.
      await sleep(chance(0, latencyMs));
      return holders.filter(({ frozen }) => !frozen);
    }
    await sleep(5);
  }
  return awake();
}

async function loseRedis(
  redis: RedisServer,
  losses: RedisLoss[],
  forgets: boolean,
  chance: Chance,
  end: number,
): Promise<void> {
  const half = (end - Date.now()) / 2;
  do {
    await sleep(forgets ? half : chance(4000, 9000));
    const from = Date.now();
    await redis.kill();
    const goneAt = Date.now();
    await sleep(chance(0, 300));
    await redis.restart({ forget: forgets });
    losses.push({ from, goneAt, to: Date.now(), forgets });
  } while (Date.now() < end && !forgets);
}
