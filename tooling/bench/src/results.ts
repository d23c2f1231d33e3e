import type { ContenderId } from './contenders.ts';
import type { HerdJob, HerdResult } from './scenarios/herd.ts';
import type { RevokeJob, RevokeResult } from './scenarios/revoke.ts';
import type { StormJob, StormResult } from './scenarios/storm.ts';
import type { Spread } from './statistics.ts';

/** What one run has found. Every table and chart is made from this and from nothing else. */
export interface Results {
  machine: Machine;
  /** Short rounds: good for a look, not for a statement. */
  quick: boolean;
  contenders: ContenderFacts[];
  overhead?: Overhead;
  herd?: Herd;
  storm?: Storm;
  revoke?: Revoke;
  bodies?: Bodies;
  start?: Start;
}

export interface Machine {
  node: string;
  cores: number;
  platform: string;
}

export interface ContenderFacts {
  id: ContenderId;
  name: string;
  /** Packages with the versions that were measured. */
  packages: string[];
  recipe: string;
  renews: string;
}

export interface Overhead {
  rows: OverheadRow[];
  engine: EngineShare;
}

export interface OverheadRow {
  id: ContenderId;
  /** Times of the floor's, by network. */
  ratios: { bare: Spread; stub: Spread; loopback: Spread };
  /** Microseconds of a call on the stub network. */
  stubMicroseconds: number;
  /** Bytes that a call allocates on the heap, on the stub network. */
  bytes: number;
}

/** What the token engine adds to a call whose token is fresh. */
export interface EngineShare {
  authFetchNs: Spread;
  authFetchBytes: number;
  getTokenNs: Spread;
  getTokenBytes: number;
}

/** How a scenario was set up: its job without what differs by contender. */
export type Setup<Job> = Omit<Job, 'contender' | 'url'>;

/** One row for each contender, where the scenario makes one measurement. */
export type Row<Result> = Result & { id: ContenderId };

export interface Herd {
  setup: Setup<HerdJob>;
  rows: Row<HerdResult>[];
}

export interface Storm {
  setup: Setup<StormJob>;
  /** The fewest logins that such a run can do with. */
  leastLogins: number;
  /** The most logins of a client that renews within the soft window. */
  allowedLogins: number;
  rows: StormRow[];
}

/** Rounds as one: calls add up, the most logins of a round count, times are the medians of all rounds. */
export interface StormRow extends Row<StormResult> {
  rounds: number;
}

export interface Revoke {
  setup: Setup<RevokeJob>;
  rows: Row<RevokeResult>[];
}

export interface Bodies {
  rows: BodiesRow[];
}

export interface BodiesRow {
  id: ContenderId;
  post: Transfer;
  download: Transfer;
}

export interface Transfer {
  /** Times the floor's throughput. */
  throughput: Spread;
  mibPerSecond: number;
  /** Times the floor's peak memory. */
  memory: Spread;
  peakMiB: number;
}

export interface Start {
  rows: StartRow[];
}

export interface StartRow {
  id: ContenderId;
  importMs: Spread;
  firstCallMs: Spread;
  /** Import and first call together, as times of the floor's. */
  ratio: Spread;
}
