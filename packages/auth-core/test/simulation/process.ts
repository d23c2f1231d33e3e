import {
  type Clock,
  createAuthFetch,
  createTokenEngine,
  defineStore,
  type Grant,
  plainGrant,
  type Random,
} from './engine.ts';
import { lazy } from './lazy.ts';
import {
  DATA_ORIGIN,
  type Incarnation,
  type Served,
  VENDOR_ORIGIN,
  type World,
  worldStart,
} from './parts.ts';
import type { Draws } from './random.ts';

/** A process that goes on runs its timers before it reads its sockets. */
const AFTER_TIMERS_MS = 0.01;

/** Reads HTTP 200 with an error inside as what it is. */
function refusalIn200({ refusal }: Pick<Grant, 'refusal'>): Pick<Grant, 'refusal' | 'peekBody'> {
  return {
    refusal: (response, body) => {
      if (response.status !== 200) return refusal?.(response) ?? (response.status === 401 ? 'token' : 'none');
      if (body === undefined) return 'peek';
      return (body as { status?: number } | null)?.status === 401 ? 'token' : 'none';
    },
    peekBody: async (response) => ({
      response,
      body: (response as unknown as { told: unknown }).told ?? null,
    }),
  };
}

/** A process from its start to its end, with every port of its own. */
export class SimulatedProcess implements Incarnation {
  readonly name: string;
  readonly index: number;
  readonly startedAt: number;
  readonly world: World;
  readonly served: Served[] = [];
  dead = false;
  pausedUntil = 0;
  /** When it last stood still for any reason. */
  stoodStillAt = Number.NEGATIVE_INFINITY;
  /** Calls to ports until it is killed. */
  killIn = Number.POSITIVE_INFINITY;
  storeTroubleAt = Number.NEGATIVE_INFINITY;
  readAt = Number.NEGATIVE_INFINITY;
  shared = { abort: new AbortController(), waiting: new Set<() => void>() };
  #asleepMs = 0;
  #ids = 0;
  readonly #draw: Draws;

  constructor(world: World, index: number, life: number) {
    this.world = world;
    this.index = index;
    this.name = `p${index}.${life}`;
    this.startedAt = world.now;
    this.#draw = world.draws(`process ${this.name}`);
    if (world.config.quirks.includes('coarse-clock')) world.met('coarse-clock');
    for (const account of world.accounts) this.#serve(account);
  }

  #serve(account: string): void {
    const { world } = this;
    const { facts, traits, quirks } = world.config;
    const lazily = <T>(answer: () => T): T =>
      quirks.includes('lazy-answers') ? lazy(world, answer) : answer();
    const store = defineStore(world.store.portOf(this));
    const grant = plainGrant({
      origin: VENDOR_ORIGIN,
      credentials: () => lazily(() => ({ username: account, password: world.passwords.get(account)! })),
      facts,
      renews: traits.renewsBy !== 'nothing',
    });
    const served = {
      account,
      inFlight: 0,
      refused: new Map(),
      rejected: new Set(),
      worked: new Set(),
      workedAt: new Set(),
      stood: new Map(),
      handedOut: new Map(),
      leftAt: Number.NEGATIVE_INFINITY,
      leavingSince: Number.NEGATIVE_INFINITY,
      demanding: 0,
      renewalsForJumps: 0,
      callsInOutage: 0,
      waitUntil: 0,
    } as unknown as Served;
    served.engine = createTokenEngine({
      grant: quirks.includes('refusal-in-200') ? { ...grant, ...refusalIn200(grant) } : grant,
      store,
      clock: this.clock,
      random: this.random,
      fetch: world.vendorSide.tokenFetch(this, served),
      onEvent: (event) => {
        world.oracle.told(this, served, event);
        return lazily<unknown>(() => undefined) as undefined;
      },
    });
    served.fetch = createAuthFetch(served.engine, {
      origins: [DATA_ORIGIN],
      fetch: world.vendorSide.dataFetch(this, served),
    });
    this.served.push(served);
  }

  /** The wall clock. */
  get wall(): number {
    const fine = worldStart + this.world.now + this.world.offsets[this.index]!;
    return this.world.config.quirks.includes('coarse-clock') ? Math.floor(fine) : fine;
  }

  get monotonic(): number {
    return this.world.now - this.startedAt - this.#asleepMs;
  }

  readonly clock: Clock = {
    now: () => this.wall,
    monotonic: () => this.monotonic,
    timer: (ms, callback) => {
      if (!(ms >= 0 && ms <= 2 ** 31 - 1)) this.world.oracle.violated('I16', this, `a timer for ${ms} ms`);
      if (this.dead) return () => {};
      const dueAt = this.monotonic + ms;
      let cancel = () => {};
      const arm = (afterMs: number) => {
        cancel = this.deliver(this.world.now + afterMs, () => {
          // A machine that slept has its timers later.
          const leftMs = dueAt - this.monotonic;
          if (leftMs > 0.001) arm(leftMs);
          else callback();
        });
      };
      arm(ms);
      return () => cancel();
    },
  };

  readonly random: Random = {
    uniform: () => this.#draw(),
    id: () => `${this.name}-${++this.#ids}`,
  };

  deliver(at: number, run: () => void, io = false): () => void {
    const { schedule } = this.world;
    if (at === Number.POSITIVE_INFINITY) return () => {};
    const arrive = () => {
      if (this.dead) return;
      if (this.pausedUntil > this.world.now)
        cancel = schedule.at(this.pausedUntil + (io ? AFTER_TIMERS_MS : 0), arrive);
      else run();
    };
    let cancel = schedule.at(at, arrive);
    return () => cancel();
  }

  /** One way out of the process and back. A reply after -1 ms is a broken connection. */
  call<T>(requestMs: number, replyMs: number, effect: () => T): Promise<T> {
    return new Promise<T>((resolve, reject) => {
      const { schedule } = this.world;
      if (!this.departs()) return;
      if (requestMs === Number.POSITIVE_INFINITY) return;
      schedule.after(requestMs, () => {
        let settle: () => void;
        try {
          const value = effect();
          settle = replyMs < 0 ? () => reject(new Error('the connection broke')) : () => resolve(value);
        } catch (error) {
          settle = () => reject(error);
        }
        this.deliver(schedule.now + Math.abs(replyMs), settle, true);
      });
    });
  }

  /** Whether a call leaves the process: it may be gone, or be killed just now, before or after. */
  departs(): boolean {
    if (this.dead) return false;
    if (--this.killIn > 0) return true;
    const sent = this.#draw.chance(0.6);
    this.world.kill(this, sent ? 'after a port was called' : 'before a port was called');
    return sent;
  }

  pause(ms: number): void {
    if (this.pausedUntil > this.world.now) return;
    this.pausedUntil = this.world.now + ms;
    this.stoodStillAt = this.pausedUntil;
  }

  /** Like a pause, but the monotonic clock stands still too. */
  suspend(ms: number): void {
    if (this.pausedUntil > this.world.now) return;
    this.pause(ms);
    this.#asleepMs += ms;
  }
}
