import { setTimeout as sleep } from 'node:timers/promises';
import type { Provider } from '@tooling/test-kit/repository';
import { type SimulatedVendor, startSimulatorProcess } from '@x/simulator';
import { judge, type Row, type Seen, tableOf } from './report.ts';
import type { Screen } from './screen.ts';
import { type Subject, subjects } from './vendors.ts';

/** How long calls are made, in milliseconds. */
const durationMs = 12_000;
/** When the demonstration gives up on what still has no answer. */
const limitMs = 25_000;
/** Every vendor gets a call as often as this. */
const callEveryMs = 50;
/** When the first vendor forgets its tokens; the others follow one by one. */
const firstBurstMs = 3_000;
const betweenBurstsMs = 1_200;
/** How many calls are under way when it does, and how long the vendor takes for each. */
const burstCalls = 100;
const burstLatencyMs = 300;

/** Tokens that live for seconds, each vendor's for another time, so that the table is worth watching. */
const lifeMs = { core: 3_500, elevate: 3_000, elyssa: 2_500, portal: 4_000, telematics: 3_000 };

/** One vendor, its client and what happened between them. */
class Player {
  readonly vendor: SimulatedVendor;
  readonly subject: Subject;
  readonly counts = { calls: 0, failures: 0, logins: 0, renewals: 0 };
  firstFailure: string | undefined;

  constructor(vendor: SimulatedVendor) {
    this.vendor = vendor;
    const create = subjects[vendor.name] as (typeof subjects)['portal'];
    this.subject = create({
      baseUrl: vendor.url,
      credentials: vendor.credentials as SimulatedVendor<'portal'>['credentials'],
      onEvent: (event) => {
        if (event.type === 'obtained') this.counts[event.call === 'acquire' ? 'logins' : 'renewals'] += 1;
      },
    });
  }

  /** Makes one call and notes how it went. Never rejects. */
  async call(): Promise<void> {
    this.counts.calls += 1;
    try {
      await this.subject.call();
    } catch (error) {
      this.counts.failures += 1;
      this.firstFailure ??= (error as Error).message;
    }
  }

  row(): Row {
    const { renewsAt, signedOut } = this.subject.auth.state();
    const renewsInMs = renewsAt === undefined ? undefined : renewsAt - Date.now();
    return { vendor: this.vendor.name, ...this.counts, renewsInMs, signedOut };
  }
}

/** A steady stream of calls until the time is over. */
async function stream(player: Player, until: number): Promise<void> {
  const calls: Promise<void>[] = [];
  while (Date.now() < until) {
    calls.push(player.call());
    await sleep(callEveryMs);
  }
  await Promise.all(calls);
}

/** The vendor forgets every token while a burst of calls is under way; says what that came to. */
async function burst(player: Player): Promise<string> {
  const { vendor } = player;
  // A renewal under way would bring a token just in time to be forgotten too, and a call is sent only twice.
  while ((player.subject.auth.state().renewsAt ?? 0) < Date.now() + 4 * burstLatencyMs)
    await sleep(callEveryMs);
  await vendor.faults.add({ kind: 'latency', ms: burstLatencyMs, on: 'data', times: burstCalls });
  const before = { ...(await vendor.counters()), failures: player.counts.failures };
  // Each has its token by now, and the vendor looks at it after the latency: however busy the machine is, it is forgotten.
  const calls = Array.from({ length: burstCalls }, () => player.call());
  await vendor.revokeAll();
  await Promise.all(calls);
  const after = await vendor.counters();
  const logins = after.logins - before.logins;
  return (
    `${vendor.name} revoked its tokens with ${burstCalls} calls under way: ` +
    `${after.refused - before.refused} refusals, ${logins} new login${logins === 1 ? '' : 's'}, ` +
    `${player.counts.failures - before.failures} failed calls.`
  );
}

/** Everything that happens, up to the logout. */
async function play(players: readonly Player[], until: number, screen: Screen): Promise<true> {
  await Promise.all(
    players.flatMap((player, index) => [
      stream(player, until),
      sleep(firstBurstMs + index * betweenBurstsMs).then(async () => screen.say(await burst(player))),
    ]),
  );
  await Promise.all(players.map((player) => player.subject.auth.logout()));
  return true;
}

/** Shows the clients against the simulator. Resolves to whether all went well. */
export async function runDemo(vendors: readonly Provider[], screen: Screen): Promise<boolean> {
  const simulator = await startSimulatorProcess({ vendors, lifeMs });
  try {
    const players = vendors.map((name) => new Player(simulator[name] as SimulatedVendor));
    const whom = vendors.length === 1 ? vendors[0] : `${vendors.length} vendors`;
    screen.say(`Calling ${whom} for ${durationMs / 1000} s.`);
    const startedAt = Date.now();
    const rows = () => players.map((player) => player.row());
    const draw = () => {
      const seconds = ((Date.now() - startedAt) / 1000).toFixed(1);
      screen.show(`After ${seconds} s:\n\n${tableOf(rows())}`);
    };
    const drawing = setInterval(draw, screen.showEveryMs);
    const late = sleep(limitMs, false, { ref: false });
    const done = await Promise.race([play(players, startedAt + durationMs, screen), late]);
    clearInterval(drawing);
    draw();
    screen.done();
    if (!done) {
      screen.say(`Not good: calls are still without an answer after ${limitMs / 1000} s.`);
      return false;
    }

    const seen: Record<string, Seen> = {};
    for (const { vendor, firstFailure } of players) {
      seen[vendor.name] = await vendor.counters();
      if (firstFailure) screen.say(`First failure of ${vendor.name}: ${firstFailure}`);
    }
    const { good, line } = judge(rows(), seen);
    screen.say(`\n${line}`);
    return good;
  } finally {
    await simulator.close();
  }
}
