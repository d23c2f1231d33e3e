import type { ContenderId } from './contenders.ts';
import type { Spread } from './statistics.ts';

/** What one run has found. Every table and chart is made from this and from nothing else. */
export interface Results {
  machine: Machine;
  /** Short rounds: good for a look, not for a statement. */
  quick: boolean;
  contenders: ContenderFacts[];
  overhead?: Overhead;
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
