import type { SimulationConfig } from './config.ts';
import type {
  AuthEvent,
  AuthFetch,
  Clock,
  ModelVendor,
  StoredRecord,
  StorePort,
  TokenEngine,
} from './engine.ts';
import type { Fault, Quirk } from './faults.ts';
import type { Draws } from './random.ts';
import type { Schedule } from './schedule.ts';

// What the parts of a simulated world are to each other, so that no part has to import another.

export const VENDOR_ORIGIN = 'https://vendor.example';
export const DATA_ORIGIN = 'https://data.example';
export const worldStart = Date.UTC(2026, 0, 1);

/** The endpoint of a data call. */
export const endpointOf = (url: string): string => url.slice(DATA_ORIGIN.length + 1).split('/')[0]!;
/** What an engine takes for one: a method and the path without its number. */
export const templateOf = (url: string): string => url.slice(0, url.lastIndexOf('/'));

/** One account as one process serves it. */
export interface Served {
  account: string;
  engine: TokenEngine;
  fetch: AuthFetch;
  /** When a lease was taken last; `undefined`: the last attempt has brought none, or its answer is not known. */
  leaseTakenAt: number | undefined;
  /** Since when somebody else has had it whenever it was asked for. */
  leaseDeniedSince: number | undefined;
  /** Calls to the token endpoint under way. */
  inFlight: number;
  /** Tokens whose refusal has reached this process, and when. */
  refused: Map<string, number>;
  /** Of those, the ones that a first sending was refused with, which leaves no doubt. */
  rejected: Set<string>;
  /** Tokens that a call has succeeded with. */
  worked: Set<string>;
  /** The same by endpoint and token. */
  workedAt: Set<string>;
  /** Endpoints that have refused a replay: how often in a row, when, and whether a call there has succeeded since. */
  stood: Map<string, { count: number; at: number; succeeded: boolean }>;
  /** Tokens that were handed out, and when for the first time. */
  handedOut: Map<string, number>;
  /** When the last logout began here, and when the last one that has cleared the store. */
  leftAt: number;
  leavingSince: number;
  /** Calls for a token with a life that it must still have. */
  demanding: number;
  /** Calls without a cause that jumps of the clock may still lead to. */
  renewalsForJumps: number;
  /** Calls without an answer in the outage of now. */
  callsInOutage: number;
  /** The vendor has asked this process to wait until then. */
  waitUntil: number;
}

/** A process from its start to its end. */
export interface Incarnation {
  readonly name: string;
  readonly index: number;
  readonly startedAt: number;
  readonly served: Served[];
  readonly clock: Clock;
  readonly wall: number;
  readonly monotonic: number;
  dead: boolean;
  pausedUntil: number;
  /** When it last stood still for any reason. */
  stoodStillAt: number;
  /** Calls to ports until it is killed. */
  killIn: number;
  storeTroubleAt: number;
  readAt: number;
  /** A signal that many calls share, and who has to be told when it aborts. */
  shared: { abort: AbortController; waiting: Set<() => void> };
  /**
   * Runs something in this process: later where it is paused, never where it is gone. `io`: it comes from outside, which
   * a process that goes on sees after its timers.
   */
  deliver(at: number, run: () => void, io?: boolean): () => void;
  /** One way out of the process and back. A reply after -1 ms is a broken connection. */
  call<T>(requestMs: number, replyMs: number, effect: () => T): Promise<T>;
  departs(): boolean;
  pause(ms: number): void;
  suspend(ms: number): void;
}

/** A broken invariant. */
export interface Violation {
  invariant: string;
  text: string;
}

/** What is told of a call to the token endpoint while it is under way. */
export interface TokenCallWatch {
  aborted(): void;
  processed(status: number, token: string | undefined, secret: string | undefined): void;
  /** `own`: it is the vendor's own answer. */
  ended(status: number | undefined, own: boolean, retryAfter?: string): void;
}

/** What is told of one caller. */
export interface CallerWatch {
  token(token: string): void;
  /** The answer, by its URL; `refused`: it refuses the token. */
  done(url: string, refused: boolean): void;
  error(error: unknown): void;
  aborted(): void;
}

/** A time in which no call to the token endpoint succeeds. */
export interface Outage {
  fault: Fault;
  since: number;
  until: number;
  /** The one process that cannot reach the vendor; left out: all. */
  only: number | undefined;
  /** What the vendor asks for, where it answers; in seconds. */
  retryAfter: number | undefined;
}

export interface LeaseEntry {
  nonce: string;
  endsAt: number;
  holder: Incarnation;
  takenAt: number;
}

/** What the store does at the moment, beside its work. */
export interface StoreTrouble {
  mode: 'slow' | 'error' | 'hang' | 'lost-ack';
  until: number;
  /** The one process that feels it; left out: all. */
  only: number | undefined;
}

/** The shared store with a network in front of it. */
export interface StoreSide {
  trouble: StoreTrouble | undefined;
  /** When the store last went wrong in a way that any process may feel later, and when it last lost bytes. */
  troubledAt: number;
  lostAt: number;
  /** The next lease that is taken is lost so soon. */
  stealAfterMs: number | undefined;
  recordOf(account: string): StoredRecord | undefined;
  leaseOf(account: string): LeaseEntry | undefined;
  lose(): void;
  rollBack(): number;
  portOf(process: Incarnation): StorePort;
}

/** The vendor with a network in front of it. */
export interface VendorPart {
  readonly vendor: ModelVendor;
  outage: Outage | undefined;
  /** What happens to the next call. */
  next: Fault | undefined;
  /** An endpoint that refuses every token for a while. */
  blip: { endpoint: string; until: number } | undefined;
  tokenFetch(process: Incarnation, served: Served): typeof globalThis.fetch;
  dataFetch(process: Incarnation, served: Served): typeof globalThis.fetch;
}

/** Who judges: everybody tells it what they see. */
export interface Judge {
  violation: Violation | undefined;
  listenerBad: boolean;
  violated(invariant: string, process: Incarnation | undefined, text: string): void;
  jumped(index: number): void;
  outageBegins(): void;
  storeLost(rolledBack: boolean): void;
  killed(process: Incarnation): void;
  reset(served: Served): void;
  leasesStolen(): void;
  written(process: Incarnation, key: string, before: StoredRecord | undefined, after: StoredRecord): void;
  leaves(served: Served): void;
  loggedOut(
    process: Incarnation,
    served: Served,
    began: number,
    result: { revoked: boolean; cleared: boolean },
  ): void;
  caller(
    process: Incarnation,
    served: Served,
    how: { signal: AbortSignal | undefined; demanding: boolean },
  ): CallerWatch;
  tokenCall(
    process: Incarnation,
    served: Served,
    call: 'acquire' | 'renew' | 'revoke',
    fault: Fault | undefined,
  ): TokenCallWatch;
  dataCall(process: Incarnation, served: Served, url: string, token: string): void;
  /** `live`: the vendor takes the token elsewhere. */
  refused(
    process: Incarnation,
    served: Served,
    url: string,
    token: string,
    why: { status: number; live: boolean },
  ): void;
  accepted(served: Served, url: string, token: string): void;
  told(process: Incarnation, served: Served, event: AuthEvent): void;
}

/** The callers. */
export interface Callers {
  data(
    process: Incarnation,
    served: Served,
    how?: { endpoint?: string; ended?: (how: 'well' | 'refused' | Error) => void },
  ): void;
  logout(process: Incarnation, served: Served): void;
  reset(process: Incarnation, served: Served): void;
}

/** Processes, a store and a vendor, all made from one seed. */
export interface World {
  readonly config: SimulationConfig;
  readonly schedule: Schedule;
  readonly accounts: readonly string[];
  /** What the processes log in with. */
  readonly passwords: Map<string, string>;
  /** How far each machine's wall clock is off. */
  readonly offsets: number[];
  readonly store: StoreSide;
  readonly vendorSide: VendorPart;
  readonly oracle: Judge;
  readonly workload: Callers;
  readonly faultMaker: { readonly draw: Draws };
  /** The process that runs on each machine, if one does. */
  readonly processes: (Incarnation | undefined)[];
  requests: number;
  /** Does something so many milliseconds into the next call to the token endpoint. */
  duringCall: ((ms: number) => void) | undefined;
  /** The faults have ended, and what remains is to recover. */
  calm: boolean;
  readonly now: number;
  draws(concern: string): Draws;
  note(process: Incarnation | undefined, text: string): void;
  happened(fault: Fault): void;
  met(quirk: Quirk): void;
  start(index: number): Incarnation;
  kill(process: Incarnation, how: string): void;
  startLater(index: number, ms: number): void;
}
