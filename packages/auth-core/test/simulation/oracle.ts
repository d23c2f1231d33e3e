import { type AuthEvent, isAuthError, MODEL_SECRET, type StoredRecord } from './engine.ts';
import { nameOf } from './fault-maker.ts';
import type { Fault } from './faults.ts';
import {
  type CallerWatch,
  endpointOf,
  type Incarnation,
  type Judge,
  type Served,
  type TokenCallWatch,
  templateOf,
  VENDOR_ORIGIN,
  type Violation,
  type World,
  worldStart,
} from './parts.ts';

interface Calling {
  process: Incarnation;
  served: Served;
  call: 'acquire' | 'renew' | 'revoke';
  exempt: boolean;
}

/** Everything that is remembered of one account, over all processes. */
interface AccountTruth {
  calling: Set<Calling>;
  /** By password, the logins that were refused with an answer, since `reset()` was last called. */
  failedLogins: Map<string, number[]>;
  /** Logins that something else than the vendor answered, since one was accepted. */
  foreignLogins: number[];
  foreignSecret: string | undefined;
  /** How often the vendor has refused each password. */
  refusedSecrets: Map<string, number>;
  /** The password that each process has sent last: it asks for it before it waits for its turn. */
  sentSecrets: Map<Incarnation, string>;
  /** Kills between a login and its being noted. */
  killedLogins: number[];
  /** When the stored epoch was last raised. */
  epochRaisedAt: number;
  /** When a logout was last called, whatever the store has kept of it. */
  leftAt: number;
  /** Tokens that were refused, and when for the last time. */
  refused: Map<string, number>;
  /** Nobody may call before, and since when everybody can know. */
  shared: { until: number; since: number; by: Incarnation | undefined };
  /** What brought a token, by the generation that was stored when the call began. */
  brought: { generation: number; epoch: number; acquire: number; renew: number };
}

const SECOND = 1000;
const MINUTE = 60 * SECOND;
/** How long after a trouble of the store a process may still act on what it has missed. */
const STORE_ECHO_MS = 3 * MINUTE;
/** Rounding of dates to seconds, network time, and clocks of machines that are a little apart. */
const SLACK_MS = 4 * SECOND;
const FLIGHT_LIMIT_MS = 15 * SECOND;
const LEASE_MS = 30 * SECOND;
const WAIT_LIMIT_MS = FLIGHT_LIMIT_MS + LEASE_MS + 6 * SECOND;

/**
 * Knows what has really happened, since it sees every port of every process, and holds the engine to its invariants. It
 * asks an engine for nothing but what callers can see.
 */
export class Oracle implements Judge {
  violation: Violation | undefined;
  /** Listeners throw and call back. */
  listenerBad = false;
  readonly #world: World;
  readonly #accounts = new Map<string, AccountTruth>();
  /** When the session of each token was asked for. */
  readonly #askedAt = new Map<object, number>();
  /** The password that each session was begun with. */
  readonly #begunWith = new Map<object, string>();
  /** Which process was given a token first. */
  readonly #obtainedBy = new Map<string, Incarnation>();
  /** How often each request was sent, and with what. */
  readonly #sent = new Map<string, string[]>();
  /** Calls whose first refusal leaves no doubt that the token is to blame. */
  readonly #toBlame = new Set<string>();
  #rolledBack = false;
  #jumped = false;
  #resetAt = Number.NEGATIVE_INFINITY;
  #budgetDebtMs = 0;
  #budgetAt = 0;

  constructor(world: World) {
    this.#world = world;
    for (const account of world.accounts) {
      this.#accounts.set(account, {
        calling: new Set(),
        failedLogins: new Map(),
        foreignLogins: [],
        foreignSecret: undefined,
        refusedSecrets: new Map(),
        sentSecrets: new Map(),
        killedLogins: [],
        refused: new Map(),
        epochRaisedAt: Number.NEGATIVE_INFINITY,
        leftAt: Number.NEGATIVE_INFINITY,
        shared: { until: 0, since: 0, by: undefined },
        brought: { generation: -1, epoch: -1, acquire: 0, renew: 0 },
      });
    }
  }

  violated(invariant: string, process: Incarnation | undefined, text: string): void {
    if (this.violation || process?.dead) return;
    this.violation = { invariant, text };
    this.#world.note(process, `VIOLATES ${invariant}: ${text}`);
  }

  // What is done to the world.

  jumped(index: number): void {
    this.#jumped = true;
    for (const served of this.#world.processes[index]?.served ?? []) served.renewalsForJumps++;
  }

  outageBegins(): void {
    for (const process of this.#world.processes)
      for (const served of process?.served ?? []) served.callsInOutage = 0;
  }

  storeLost(rolledBack: boolean): void {
    this.#rolledBack ||= rolledBack;
    for (const truth of this.#accounts.values()) {
      truth.epochRaisedAt = Number.NEGATIVE_INFINITY;
      truth.shared = { until: 0, since: 0, by: undefined };
      truth.brought = { generation: -1, epoch: -1, acquire: 0, renew: 0 };
    }
  }

  killed(process: Incarnation): void {
    for (const truth of this.#accounts.values()) {
      for (const calling of truth.calling) {
        if (calling.process !== process) continue;
        truth.calling.delete(calling);
      }
    }
    for (const served of process.served) this.#truth(served).killedLogins.push(this.#world.now);
  }

  reset({ account }: Served): void {
    this.#resetAt = this.#world.now;
    for (const process of this.#world.processes) {
      for (const served of process?.served ?? []) {
        if (served.account === account || this.#world.config.facts.penaltyPerOrigin)
          served.waitUntil = served.callsInOutage = 0;
      }
    }
    const truth = this.#accounts.get(account)!;
    truth.failedLogins.clear();
    truth.foreignLogins = [];
    // What the vendor has said to an address is forgotten for all accounts there.
    for (const [name, truth] of this.#accounts)
      if (name === account || this.#world.config.facts.penaltyPerOrigin)
        truth.shared = { until: 0, since: 0, by: undefined };
  }

  // Calls to the token endpoint.

  tokenCall(
    process: Incarnation,
    served: Served,
    call: Calling['call'],
    fault: Fault | undefined,
  ): TokenCallWatch {
    const world = this.#world;
    const { account } = served;
    const truth = this.#truth(served);
    const started = world.now;
    const startedMonotonic = process.monotonic;
    const password = world.passwords.get(account)!;
    world.note(process, `${call} ${account}${fault ? ` into ${fault}` : ''}`);
    const counts = call !== 'revoke';
    const calling: Calling = { process, call, exempt: this.#leaseExempt(process, served), served };
    const record = world.store.recordOf(account);
    const generation = record?.generation ?? 0;
    const epoch = record?.epoch ?? 0;
    if (counts) {
      this.#mayCall(process, served, call, calling, fault);
      truth.calling.add(calling);
      served.inFlight++;
    }
    let open = true;
    const close = () => {
      if (!open) return;
      open = false;
      if (!counts) return;
      truth.calling.delete(calling);
      served.inFlight--;
    };
    return {
      aborted: () => {
        const tookMs = process.monotonic - startedMonotonic;
        if (open && counts && tookMs < FLIGHT_LIMIT_MS - 1 && process.stoodStillAt < started)
          this.violated('I10', process, `a ${call} was cut off after ${Math.round(tookMs)} ms`);
        close();
      },
      processed: (status, token, secret) => {
        if (!counts) return;
        if (secret !== undefined) truth.sentSecrets.set(process, secret);
        if (call === 'acquire' && status === 401 && secret !== undefined)
          truth.refusedSecrets.set(secret, (truth.refusedSecrets.get(secret) ?? 0) + 1);
        const issued = status === 200 && token ? world.vendorSide.vendor.tokens.get(token) : undefined;
        if (issued && token) {
          if (!this.#askedAt.has(issued.session)) {
            this.#askedAt.set(issued.session, started);
            this.#begunWith.set(issued.session, password);
          }
          this.#obtainedBy.set(token, process);
          world.note(undefined, `vendor: issues ${nameOf(token)} to ${process.name}`);
          if (issued.session.account !== account)
            this.violated('I22', process, `asked for ${account} and got ${issued.session.account}`);
        }
        if (world.vendorSide.vendor.counts.reuses > 0 && !this.#rolledBack)
          this.violated('I2', undefined, `${process.name} has presented a spent single-use token again`);
      },
      ended: (status, own, retryAfter) => {
        close();
        world.note(process, `${call} → ${status ?? 'no answer'}`);
        if (!counts || status === undefined) return;
        served.callsInOutage = 0;
        if (call === 'acquire' && ((status === 200 && own) || password !== truth.foreignSecret))
          truth.foreignLogins = [];
        truth.foreignSecret = password;
        if (call === 'acquire' && status === 401 && own)
          this.#failedLogin(process, truth, { started, password });
        if (call === 'acquire' && (fault === 'html' || fault === 'error-in-200') && status !== 503)
          this.#failedLogin(process, truth, { started });
        if (retryAfter !== undefined) {
          const waitMs = Math.min(3600, Number(retryAfter)) * SECOND;
          served.waitUntil = world.now + waitMs;
          // It is stored before the lease is given back, so that whoever takes the lease later knows.
          if (status === 429 || status === 503)
            truth.shared = { until: served.waitUntil, since: world.now, by: process };
        }
        if (status === 200 && fault === undefined) this.#brought(process, truth, call, { generation, epoch });
      },
    };
  }

  #mayCall(
    process: Incarnation,
    served: Served,
    call: Calling['call'],
    calling: Calling,
    fault: Fault | undefined,
  ): void {
    const world = this.#world;
    const { now, store } = world;
    const truth = this.#truth(served);
    if (served.inFlight > 0) this.violated('I1', process, `two calls at once for ${served.account}`);
    if (!calling.exempt) {
      const lease = world.store.leaseOf(served.account);
      if (lease?.holder !== process)
        this.violated('I1', process, `calls without a lease, which ${lease?.holder.name ?? 'nobody'} holds`);
      for (const other of truth.calling)
        if (!other.exempt && !this.#leaseExempt(other.process, other.served))
          this.violated('I1', process, `calls while ${other.process.name} calls`);
    }
    // What a machine with a wrong clock has stored ends at another time for the others.
    const excused = this.#jumped || (this.#troubled(process) && this.#resetAt > 0);
    if (now < served.waitUntil - 5 && store.lostAt < 0 && !excused)
      this.violated('I9', process, `calls ${Math.round(served.waitUntil - now)} ms before Retry-After`);
    if (
      !this.#troubled(process) &&
      !this.#jumped &&
      !calling.exempt &&
      now < truth.shared.until - SLACK_MS &&
      !truth.shared.by?.dead &&
      (served.leaseTakenAt ?? 0) > truth.shared.since
    )
      this.violated('I9', process, 'calls although another process was asked to wait');
    const { outage } = world.vendorSide;
    if (fault && outage?.fault === fault) {
      const seconds = (now - outage.since) / SECOND;
      if (++served.callsInOutage > 7 + seconds / 30)
        this.violated('I9', process, `${served.callsInOutage} calls in ${Math.round(seconds)} s of outage`);
    }
    if (call === 'acquire') this.#charge(process, fault);
    if (fault !== undefined && call === 'renew') return;
    const cause = this.#causeOf(process, served);
    if (!cause) {
      const refusedEarlier = [...served.refused.values()].some((at) => now - at < 5 * MINUTE);
      // A jump can make the one token that is held look older than it is, until a call has brought another.
      if (served.renewalsForJumps > 0 && fault !== undefined) return;
      if (served.renewalsForJumps-- > 0) return;
      const invariant = this.#jumped ? 'I12' : refusedEarlier ? 'I3' : 'I19';
      this.violated(invariant, process, `a ${call} without a cause: the token of ${served.account} is fresh`);
    }
  }

  /** Why a token call is due, by what is really the case. */
  #causeOf(process: Incarnation, served: Served): string | undefined {
    const world = this.#world;
    const { vendor } = world.vendorSide;
    const { config } = world;
    const record = world.store.recordOf(served.account);
    const token = record?.token;
    if (!token) return 'there is none';
    const truth = vendor.tokens.get(token.accessToken);
    if (!truth || !vendor.accepts(token.accessToken)) return 'it is dead';
    // It is handed out to who has the secret that its session was begun with, and to nobody else.
    if (this.#begunWith.get(truth.session) !== world.passwords.get(served.account))
      return 'it was got with another password';
    if (served.demanding > 0) return 'a caller wants one that lives longer';
    if (served.refused.has(token.accessToken) || record.rejected === record.generation)
      return 'it was refused';
    if (this.#troubled(process)) return 'the store cannot tell';
    // Without a date, an absolute expiry is as wrong as the vendor's clock.
    if (config.telling === 'absolute' && !config.dated) return 'its end is not known';
    // While nobody could read the store, two have got a token each, and they count alike.
    const mine = [...served.handedOut.keys()].at(-1);
    if (mine !== token.accessToken && served.engine.state().generation === record.generation)
      return 'another one has the same number';
    const trueAgeMs = world.now + worldStart - truth.issuedAt;
    // Obtained before a clock jumped, or on a machine with another idea of the time: one renewal puts it right.
    if (Math.abs(process.wall - token.obtainedAt - trueAgeMs) > SLACK_MS) return 'its age cannot be known';
    const lifeMs = config.traits.lifeMs!;
    const softMs = Math.min(Math.max(lifeMs / 10, Math.min(30 * SECOND, lifeMs / 4)), 30 * MINUTE);
    if (trueAgeMs >= lifeMs - softMs - SLACK_MS) return 'it is about to expire';
    return undefined;
  }

  #charge(process: Incarnation, fault: Fault | undefined): void {
    const { loginBudget, penaltyPerOrigin } = this.#world.config.facts;
    if (!loginBudget || fault === 'refused-connection') return;
    if (this.#world.accounts.length > 1 && !penaltyPerOrigin) return;
    const { burst, refillMs } = loginBudget;
    const { now } = this.#world;
    this.#budgetDebtMs = Math.max(0, this.#budgetDebtMs - (now - this.#budgetAt)) + refillMs;
    this.#budgetAt = now;
    // What was charged meanwhile may not be known to all.
    if (this.#troubled(process) || this.#jumped) this.#budgetDebtMs = 0;
    if (this.#budgetDebtMs > burst * refillMs + SLACK_MS)
      this.violated('I9', process, 'more logins than the vendor allows');
  }

  /** Refusals are counted by credential: processes may have different passwords for a while. */
  #failedLogin(
    process: Incarnation,
    truth: AccountTruth,
    { started, password }: { started: number; password?: string },
  ): void {
    const { now, store } = this.#world;
    const window = now - 15 * MINUTE + SLACK_MS;
    const recent = (times: number[]) => times.filter((at) => at > window);
    const before = password === undefined ? truth.foreignLogins : (truth.failedLogins.get(password) ?? []);
    const failed = [...recent(before), started];
    if (password === undefined) truth.foreignLogins = failed;
    else truth.failedLogins.set(password, failed);
    truth.killedLogins = recent(truth.killedLogins);
    if (this.#jumped || store.troubledAt > window || store.lostAt > 0) return;
    if (failed.length > 2 + truth.killedLogins.length) {
      const what = password === undefined ? 'logins that something else answered' : 'failed logins';
      this.violated('I8', process, `${failed.length} ${what} within 15 min`);
    }
  }

  #brought(
    process: Incarnation,
    truth: AccountTruth,
    call: 'acquire' | 'renew' | 'revoke',
    { generation, epoch }: { generation: number; epoch: number },
  ): void {
    if (call === 'revoke' || this.#troubled(process)) return;
    const { brought } = truth;
    if (brought.generation !== generation || brought.epoch !== epoch)
      truth.brought = { generation, epoch, acquire: 0, renew: 0 };
    truth.brought[call]++;
  }

  /** The store has been in trouble so lately that this process may not have noticed what others did. */
  #troubled(process: Incarnation): boolean {
    const { now, store } = this.#world;
    return (
      now - process.storeTroubleAt < STORE_ECHO_MS ||
      store.lostAt > 0 ||
      now - store.troubledAt < STORE_ECHO_MS
    );
  }

  /** The lease may have been lost, or could not be had. */
  #leaseExempt(process: Incarnation, { leaseTakenAt, leaseDeniedSince }: Served): boolean {
    const { store, now } = this.#world;
    if (this.#troubled(process)) return true;
    // Whoever has waited for a whole lease may go on alone.
    if (leaseDeniedSince !== undefined) return now - leaseDeniedSince > LEASE_MS - SECOND;
    const since = leaseTakenAt ?? Number.POSITIVE_INFINITY;
    return (
      leaseTakenAt === undefined ||
      process.stoodStillAt >= since ||
      store.lostAt >= since ||
      this.#stolenAt >= since
    );
  }

  #stolenAt = Number.NEGATIVE_INFINITY;

  leasesStolen(): void {
    this.#stolenAt = this.#world.now;
  }

  // The store.

  written(process: Incarnation, key: string, before: StoredRecord | undefined, after: StoredRecord): void {
    if (this.#world.config.verbose)
      this.#world.note(
        process,
        `writes ${key.slice(-8)} v${after.version} g${after.generation} e${after.epoch} ${nameOf(after.token?.accessToken ?? '-.')} ${after.rejected ?? ''} ${JSON.stringify(after.penalties)} ${after.inDoubt && JSON.stringify(after.inDoubt)}`,
      );
    const backwards = (['version', 'generation', 'epoch'] as const).find(
      (field) =>
        before && (field === 'version' ? after[field] <= before[field] : after[field] < before[field]),
    );
    // After a failover the same version can stand for two records.
    if (backwards && this.#world.store.lostAt < 0)
      this.violated('I7', process, `the stored ${backwards} goes back`);
    const account = this.#world.accounts.find((name) => key.includes(`"${name}"`));
    if (!account) return;
    const truth = this.#accounts.get(account)!;
    for (const [name, { failedLogins = [] }] of Object.entries(after.credentials ?? {})) {
      const refused = truth.refusedSecrets.get(secretOf(name)) ?? 0;
      if (failedLogins.length > refused)
        this.violated(
          'I25',
          process,
          `counts ${failedLogins.length} failed logins where ${refused} were refused`,
        );
    }
    if (!after.token && after.epoch > (before?.epoch ?? 0))
      truth.epochRaisedAt = process.served.find((one) => one.account === account)!.leavingSince;
    const { token } = after;
    const lost = this.#world.store.lostAt > 0;
    if (token && !lost && this.#sessionAskedAt(token.accessToken) < truth.epochRaisedAt)
      this.violated(
        'I13',
        process,
        `stores ${nameOf(token.accessToken)}, of a session before the last logout`,
      );
  }

  #sessionAskedAt(token: string): number {
    const { session } = this.#world.vendorSide.vendor.tokens.get(token)!;
    return this.#askedAt.get(session)!;
  }

  /** A logout is called. */
  leaves(served: Served): void {
    served.leavingSince = this.#world.now;
    this.#truth(served).leftAt = this.#world.now;
  }

  loggedOut(
    process: Incarnation,
    served: Served,
    began: number,
    { cleared }: { revoked: boolean; cleared: boolean },
  ): void {
    this.#world.note(
      process,
      `has logged out of ${served.account}${cleared ? '' : ', but not cleared the store'}`,
    );
    if (!cleared) return;
    served.leftAt = began;
    const token = this.#world.store.recordOf(served.account)?.token;
    if (token && this.#world.store.lostAt < 0 && this.#sessionAskedAt(token.accessToken) < began)
      this.violated('I13', process, `${nameOf(token.accessToken)} is still stored after the logout`);
  }

  // Callers.

  caller(
    process: Incarnation,
    served: Served,
    { signal, demanding }: { signal: AbortSignal | undefined; demanding: boolean },
  ): CallerWatch {
    const world = this.#world;
    const { engine } = served;
    const started = world.now;
    let settled = false;
    const state = engine.state();
    const hardMs = Math.min(15 * SECOND, world.config.traits.lifeMs! / 20);
    const soft =
      engine.peek() !== undefined &&
      state.expiresAt !== undefined &&
      state.expiresAt - process.wall > hardMs + SLACK_MS;
    const cancels: (() => void)[] = [];
    const secret = world.passwords.get(served.account)!;
    const settle = () => {
      settled = true;
      for (const cancel of cancels) cancel();
    };
    if (!demanding) {
      // Asked in the same moment, but after all promises have come to rest.
      if (soft && !signal?.aborted)
        world.schedule.at(started, () => {
          if (!settled)
            this.violated('I15', process, 'a caller waits although the token is not in its hard zone');
        });
      cancels.push(
        process.clock.timer(WAIT_LIMIT_MS + 1, () =>
          this.violated('I16', process, `a caller has waited for more than ${WAIT_LIMIT_MS} ms`),
        ),
      );
    } else {
      // A refusal can make a call wait once more for each token, and the data calls take their time.
      const patience = () => {
        const since = world.now;
        const cancel = process.clock.timer(3 * WAIT_LIMIT_MS + 2 * SECOND, () => {
          if (process.stoodStillAt > since) patience();
          else this.violated('I16', process, 'a call hangs');
        });
        cancels.push(cancel);
      };
      patience();
    }
    return {
      token: (token) => {
        settle();
        this.#handedOut(process, served, token);
      },
      done: (url, refused) => {
        settle();
        if (refused) this.#isHealed(process, served, url);
      },
      error: (error) => {
        settle();
        if (signal?.aborted && error === signal.reason) return;
        if (!isAuthError(error)) {
          const invariant = (error as Error)?.message === 'this caller has left' ? 'I10' : 'I20';
          this.violated(invariant, process, `a caller gets an error of somebody else: ${error}`);
          return;
        }
        world.note(process, `a caller gets ${error.code}`);
        this.#noSecret(process, `${error.message} ${error.stack}`);
        const { signedOut, closed } = engine.state();
        if (signedOut || closed || error.code === 'SignedOut' || error.code === 'Closed') return;
        // The wrapper gives the error of a flight that a refusal has forced.
        const token = engine.peek();
        if (token !== undefined && !demanding)
          this.violated('I5', process, `a caller gets ${error.code} although there is a token`);
        if (!demanding) this.#aliveDespite(process, served, error.code);
        const { refusedSecrets, sentSecrets } = this.#truth(served);
        const possible = [secret, world.passwords.get(served.account), sentSecrets.get(process)];
        if (error.code === 'BadCredentials' && !possible.some((one) => one && refusedSecrets.has(one)))
          this.violated('I25', process, 'credentials are locked out that the vendor has never refused');
      },
      aborted: () => {
        if (settled || process.dead) return;
        world.schedule.at(world.now, () => {
          if (!settled) this.violated('I10', process, 'a caller that has aborted still waits');
        });
      },
    };
  }

  /** A token in the store that is good by all accounts, when a caller got an error. */
  #aliveDespite(process: Incarnation, served: Served, code: string): void {
    const world = this.#world;
    const { vendor } = world.vendorSide;
    const { generation, expiresAt } = served.engine.state();
    const record = world.store.recordOf(served.account);
    const token = record?.token;
    if (!token || record.generation !== generation || record.rejected === generation) return;
    if (expiresAt === undefined || expiresAt <= process.wall || served.refused.has(token.accessToken)) return;
    if (world.config.facts.singleSession || !vendor.accepts(token.accessToken) || this.#troubled(process))
      return;
    if (record.epoch !== served.engine.state().epoch) return;
    this.violated('I5', process, `a caller gets ${code} although ${nameOf(token.accessToken)} is good`);
  }

  /** A token reaches somebody who will use it. */
  #handedOut(process: Incarnation, served: Served, token: string): void {
    const world = this.#world;
    const { vendor } = world.vendorSide;
    const truth = vendor.tokens.get(token);
    if (!truth) {
      this.violated('I6', process, 'a token that was never issued is handed out');
      return;
    }
    if (truth.session.account !== served.account)
      this.violated('I22', process, `${served.account} gets a token of ${truth.session.account}`);
    if (world.config.verbose)
      world.note(process, `hands out ${nameOf(token)} g${served.engine.state().generation}`);
    const first = served.handedOut.get(token);
    if (first === undefined) served.handedOut.set(token, world.now);
    const obtainedHere = this.#obtainedBy.get(token) === process;
    // What was just obtained is used once, whatever is known about it.
    if (obtainedHere && (first === undefined || first === world.now)) return;
    const { config } = world;
    const overdueMs = world.now + worldStart - truth.endsAt;
    const known = config.telling !== 'absolute' || config.dated || config.facts.documentedLifeMs;
    if (overdueMs > SLACK_MS && known && !this.#jumped)
      this.violated(
        'I6',
        process,
        `${nameOf(token)} is handed out ${Math.round(overdueMs / SECOND)} s after its end`,
      );
    if (served.rejected.has(token))
      this.violated('I6', process, `${nameOf(token)} is handed out although it was refused`);
    if (served.leftAt > 0 && this.#sessionAskedAt(token) < served.leftAt && world.store.lostAt < 0)
      this.violated('I13', process, `${nameOf(token)} is handed out after the logout`);
  }

  // Data calls.

  dataCall(process: Incarnation, served: Served, url: string, token: string): void {
    const sent = this.#sent.get(url) ?? [];
    this.#sent.set(url, sent);
    if (sent.includes(token)) this.violated('I4', process, `a call is sent twice with ${nameOf(token)}`);
    if (sent.push(token) > 2) this.violated('I4', process, 'a call is sent three times');
    if (sent.length > 1 && url.includes('/once/')) this.violated('I4', process, 'a stream is sent twice');
    if (url.startsWith(VENDOR_ORIGIN)) this.violated('I18', process, 'a call goes to the token endpoint');
    this.#handedOut(process, served, token);
  }

  refused(
    process: Incarnation,
    served: Served,
    url: string,
    token: string,
    { status, live }: { status: number; live: boolean },
  ): void {
    const endpoint = templateOf(url);
    this.#world.note(process, `${nameOf(token)} is refused with ${status} by ${endpointOf(url)}`);
    const { now } = this.#world;
    const stood = served.stood.get(endpoint);
    const replayed = this.#sent.get(url)!.length > 1;
    const worked = served.workedAt.has(`${endpoint} ${token}`);
    // An endpoint that has often refused fresh tokens is asked seldom.
    const own = stood && now - stood.at < 16 * MINUTE && (!stood.succeeded || stood.count > 1);
    if (!live && worked && !own && !replayed) this.#toBlame.add(url);
    if (replayed) served.stood.set(endpoint, { count: (stood?.count ?? 0) + 1, at: now, succeeded: false });
    const doubtful = !served.worked.has(token) && this.#refusedLately(served, token);
    served.refused.set(token, now);
    this.#truth(served).refused.set(token, now);
    if (!live && !replayed && !doubtful && !own) served.rejected.add(token);
  }

  /** A caller gets a refusal as the answer. */
  #isHealed(process: Incarnation, served: Served, url: string): void {
    const { signedOut, closed } = served.engine.state();
    const [token, second] = this.#sent.get(url)!;
    const { leftAt } = this.#truth(served);
    const { lostAt, troubledAt } = this.#world.store;
    // A call of the session before a logout is not sent again, and a store in trouble tells of a logout late.
    const isOver = this.#sessionAskedAt(token!) < leftAt || (leftAt > 0 && Math.max(lostAt, troubledAt) > 0);
    if (signedOut || closed || isOver || second || url.includes('/once/') || !this.#toBlame.has(url)) return;
    this.violated(
      'I26',
      process,
      `${endpointOf(url)}, which has worked with this token, is not tried with another`,
    );
  }

  /**
   * Another token was refused so lately that a login since then may be put off. A token that has not worked yet is used
   * on then, since the calls may be refused for lack of a right.
   */
  #refusedLately(served: Served, token: string): boolean {
    // By a clock that is behind that of another machine, what happened there counts from when it was first seen.
    const since = this.#jumped ? Number.NEGATIVE_INFINITY : this.#world.now - 15 * MINUTE;
    return [...this.#truth(served).refused].some(([other, at]) => other !== token && at > since);
  }

  accepted(served: Served, url: string, token: string): void {
    const endpoint = templateOf(url);
    served.worked.add(token);
    served.workedAt.add(`${endpoint} ${token}`);
    const stood = served.stood.get(endpoint);
    if (!stood) return;
    if (this.#sent.get(url)!.length > 1) served.stood.delete(endpoint);
    else stood.succeeded = true;
  }

  // Events.

  told(process: Incarnation, served: Served, event: AuthEvent): void {
    if (process.dead) return;
    this.#noSecret(process, JSON.stringify(event));
    if (!this.listenerBad) return;
    void served.engine.peek();
    void served.engine.state();
    served.engine.getToken().catch(() => {});
    throw new Error('the listener is broken');
  }

  #noSecret(process: Incarnation, text: string): void {
    if (text.includes(MODEL_SECRET)) this.violated('I17', process, 'a secret is told');
  }

  #truth({ account }: Served): AccountTruth {
    return this.#accounts.get(account)!;
  }
}

/** The secret of which the store has made a name. */
function secretOf(name: string): string {
  return name.replace(/^#\d+/, '');
}
