import type { ContenderId } from '../contenders.ts';
import type { Results } from '../results.ts';

/** What a scenario is run with. */
export interface RunContext {
  /** Base URL of the vendor. */
  url: string;
  contenders: readonly ContenderId[];
  quick: boolean;
  step(what: string): void;
}

/** A scenario, as the process that runs them all sees it. */
export interface Run {
  /** How many steps it will tell of. */
  steps(context: Pick<RunContext, 'contenders' | 'quick'>): number;
  /** The part of the results that it finds. */
  run(context: RunContext): Promise<Partial<Results>>;
}
