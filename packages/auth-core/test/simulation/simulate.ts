import { configOf, type Overrides } from './config.ts';
import { type Outcome, World } from './world.ts';

/** Runs one world from its seed. */
export function simulate(seed: number, overrides?: Overrides): Promise<Outcome> {
  return new World(configOf(seed, overrides)).run();
}
