import { configOf, type Overrides } from './config.ts';
import { importFlightCode } from './engine.ts';
import { type Outcome, SimulatedWorld } from './world.ts';

/** Runs one world from its seed. */
export async function simulate(seed: number, overrides?: Overrides): Promise<Outcome> {
  // Loading takes real time, which no world has.
  await importFlightCode();
  return new SimulatedWorld(configOf(seed, overrides)).run();
}
