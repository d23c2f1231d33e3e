import type { ElevateClient } from '../../src/index.ts';

export interface Given {
  /** Parameters that may be left out: they are, in one of two runs. */
  optional<Parameters extends object>(parameters: Parameters): Partial<Parameters>;
  login: { brand: string; username: string; password: string };
}

/** A call of each operation, by the operation's id. */
export type Calls = Record<string, (elevate: ElevateClient, given: Given) => PromiseLike<unknown>>;
