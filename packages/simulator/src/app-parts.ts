import type { FaultList } from './faults.ts';
import type { Journal } from './journal.ts';
import type { Counters, VendorName } from './types.ts';
import type { Validator } from './validation.ts';
import type { Vendor } from './vendor.ts';

/** What carries the requests to an app. */
export interface Connection {
  /** The caller's network address. */
  address: string;
  /** It never leaves the process, so that any host may stand in the URL. */
  local: boolean;
  /** Breaks the connection instead of an answer. */
  drop(): void;
}

export type Env = { Bindings: { connection: Connection } };

/** What an app is made of. */
export interface AppParts {
  name: VendorName;
  vendor: Vendor;
  prefix: string;
  counters: Counters;
  faults: FaultList;
  /** The vendor's time, skewed as its faults demand. */
  now(): number;
  validator: Validator;
  /** Web origins whose pages may call. */
  origins: readonly string[];
  journal: Journal;
  /** The vendors of the same simulator and where they are, this one among them. */
  siblings(): { name: VendorName; url: string }[];
}
