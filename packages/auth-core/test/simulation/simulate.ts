import { configOf, type Overrides } from './config.ts';
import { type Outcome, SimulatedWorld } from './world.ts';

/** Runs one world from its seed. */
export function simulate(seed: number, overrides?: Overrides): Promise<Outcome> {
  return new SimulatedWorld(configOf(seed, overrides)).run();
}
