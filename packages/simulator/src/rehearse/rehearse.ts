import { startSimulator } from '../simulator.ts';
import type { Counters, Fault, SimulatedVendor } from '../types.ts';
import { type RehearsalStart, type Running, run } from './program.ts';
import { judge, type OrderOutcome, type Payment, type RehearsalFinding } from './verdict.ts';

/** What goes wrong in a rehearsal. */
export const rehearsalFaults = [
  'lost replies',
  'revoked tokens',
  'penalties',
  'kills',
  'late failures',
  'repeated webhooks',
] as const;

/** One kind of what goes wrong. */
export type RehearsalFault = (typeof rehearsalFaults)[number];

/** See {@link rehearse}. */
export interface RehearsalOptions {
  /** The program: it pays the orders and takes webhooks until it is stopped. It is started again after each kill. */
  start: RehearsalStart;
  /** The orders that it has to pay, by the `ClientTransactionId` that it gives them. At least four. */
  orders: readonly string[];
  /** Asked at the end: what the program believes, from its own files or database. */
  outcome(): readonly OrderOutcome[] | Promise<readonly OrderOutcome[]>;
  /** Where it takes webhooks, and the secret that they are signed with. */
  webhook: { url: string; secret: string };
  /** Default: all. */
  faults?: readonly RehearsalFault[];
  /** Gives up after so many milliseconds. Default 60 000. */
  limitMs?: number;
}

/** What a rehearsal came to. */
export interface RehearsalVerdict {
  /** Nothing was found. */
  ok: boolean;
  findings: RehearsalFinding[];
  /** How often the program was started, and killed. */
  starts: number;
  logins: number;
  /** All of it, for a person to read. */
  report: string;
}

/**
 * Vendor minutes pass in half a second: a webhook that was not taken comes again after a few seconds, and an idempotency key
 * is known for half a minute, in which a program is long back.
 */
const speed = 120;
const minuteMs = 60_000 / speed;
/** Until nothing more comes of a payment: five steps, a late failure five minutes later, and its webhook twice again. */
const settleMs = 22 * minuteMs;
const lookMs = 5;

/**
 * Runs a payout program against the simulated Portal while answers get lost, tokens are revoked, calls are refused, the
 * program is killed, payments fail late and webhooks repeat; then compares what it believes with what the vendor has.
 *
 * ```ts
 * const verdict = await rehearse({
 *   start: ['node', 'payout.js'],
 *   orders: ['order-1', 'order-2', 'order-3', 'order-4'],
 *   webhook: { url: 'http://127.0.0.1:3000/webhooks', secret: 'whsec-test' },
 *   outcome: () => JSON.parse(readFileSync('orders.json', 'utf8')),
 * });
 * console.log(verdict.report);
 * ```
 */
export async function rehearse(options: RehearsalOptions): Promise<RehearsalVerdict> {
  const { orders, webhook, faults = rehearsalFaults, limitMs = 60_000 } = options;
  if (orders.length < 4) throw new Error('[@x/simulator] A rehearsal takes at least four orders.');
  const has = (fault: RehearsalFault) => faults.includes(fault);
  const last = orders.at(-1)!;
  const simulator = await startSimulator({
    vendors: ['portal'],
    speed,
    // Tokens that end because time is fast would be no fault of the program.
    lifeMs: 100 * 24 * 60 * 60_000,
    portal: {
      environment: 'sandbox',
      limits: false,
      webhook: { ...webhook, repeats: has('repeated webhooks') ? 1 : 0 },
      comments: has('late failures') ? { [last]: 'EftFailedInsufficientFunds, Latefailure' } : {},
    },
  });
  const stage = createStage(simulator.portal, options, has);
  try {
    await stage.play(Date.now() + limitMs);
    const outcomes = await options.outcome();
    const payments = (await simulator.portal.records()).transactions as Payment[];
    const { logins } = await simulator.portal.counters();
    const loginsNeeded = stage.starts() + stage.revocations();
    const findings = judge({ orders, outcomes, payments, logins, loginsNeeded });
    return {
      ok: findings.length === 0,
      findings,
      starts: stage.starts(),
      logins,
      report: report(findings, stage, logins),
    };
  } finally {
    await stage.end();
    await simulator.close();
  }
}

interface Stage {
  /** Plays all scenes and waits until nothing more comes of the payments. */
  play(until: number): Promise<void>;
  end(): Promise<void>;
  starts(): number;
  revocations(): number;
}

/** Something that happens once calls have come. */
interface Scene {
  /** What has to be met first. */
  when(counters: Counters): boolean;
  act(): Promise<unknown>;
}

function createStage(
  portal: SimulatedVendor<'portal'>,
  { start, orders, webhook }: RehearsalOptions,
  has: (fault: RehearsalFault) => boolean,
): Stage {
  const env = {
    PORTAL_BASE_URL: portal.url,
    PORTAL_USERNAME: portal.credentials.username,
    PORTAL_PASSWORD: portal.credentials.password,
    PORTAL_WEBHOOK_SECRET: webhook.secret,
  };
  let running: Running = run(start, env);
  let starts = 1;
  let revocations = 0;

  const restart = async () => {
    running = run(start, env);
    starts += 1;
  };
  const next = (fault: Fault) => portal.faults.add(fault);
  const scenes = scenesOf({
    has,
    lose: () => next({ kind: 'drop', on: 'data', times: 1 }),
    refuse: () => next({ kind: 'status', status: 429, retryAfter: 1, on: 'data', times: 1 }),
    async kill() {
      await running.kill();
      await restart();
    },
    async revoke() {
      revocations += 1;
      await portal.revokeAll();
    },
  });

  /** Waits for a condition; no longer than until all is paid, the time is over or the program calls no more. */
  async function wait(until: number, condition: (counters: Counters) => boolean): Promise<void> {
    let quietSince = Date.now();
    let calls = -1;
    for (;;) {
      const counters = await portal.counters();
      if (counters.dataCalls !== calls) quietSince = Date.now();
      calls = counters.dataCalls;
      const isQuiet = calls > 0 && Date.now() - quietSince > settleMs;
      if (condition(counters) || isQuiet || Date.now() > until || (await isPaid(portal, orders))) return;
      if (running.ended()) await restart();
      await pause(lookMs);
    }
  }

  return {
    async play(until) {
      for (const scene of scenes) {
        await wait(until, (counters) => scene.when(counters));
        await scene.act();
      }
      await wait(until, () => false);
      await pause(Math.min(settleMs, Math.max(0, until - Date.now())));
    },
    end: () => running.stop(),
    starts: () => starts,
    revocations: () => revocations,
  };
}

/** In their order: the first payment's answer is lost and the program killed, then what is milder. */
function scenesOf(act: {
  has(fault: RehearsalFault): boolean;
  lose(): Promise<void>;
  refuse(): Promise<void>;
  kill(): Promise<void>;
  revoke(): Promise<void>;
}): Scene[] {
  const now = () => true;
  let seen = 0;
  /** After one more fault was met. */
  const met = ({ faulted }: Counters) => faulted > seen;
  const scenes: Scene[] = [];
  if (act.has('lost replies')) scenes.push({ when: now, act: act.lose });
  if (act.has('kills')) {
    const when = act.has('lost replies') ? met : ({ dataCalls }: Counters) => dataCalls > 0;
    scenes.push({ when, act: act.kill });
  }
  if (act.has('lost replies')) {
    const when = (counters: Counters) => {
      if (!met(counters)) return false;
      seen = counters.faulted;
      return true;
    };
    scenes.push({ when, act: act.lose });
  }
  if (act.has('revoked tokens')) scenes.push({ when: met, act: act.revoke });
  if (act.has('penalties')) scenes.push({ when: now, act: act.refuse });
  return scenes;
}

async function isPaid(portal: SimulatedVendor<'portal'>, orders: readonly string[]): Promise<boolean> {
  const payments = (await portal.records()).transactions as Payment[];
  return orders.every((order) => payments.some(({ ClientTransactionId }) => ClientTransactionId === order));
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

function report(findings: readonly RehearsalFinding[], stage: Stage, logins: number): string {
  const lines = findings.map(({ kind, order, text }) => `${kind}${order ? ` (${order})` : ''}: ${text}`);
  const end = `${stage.starts()} starts, ${logins} logins.`;
  return lines.length
    ? [...lines, end].join('\n')
    : `Nothing was paid twice, lost or closed too early. ${end}`;
}
