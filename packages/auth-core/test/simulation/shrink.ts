import { configOf, type Overrides } from './config.ts';
import { simulate } from './simulate.ts';
import type { Outcome } from './world.ts';

/** How many worlds are tried at most: each takes some ten milliseconds. */
const MOST_TRIES = 120;

/** A failing world that was made smaller. */
export interface Shrunk {
  overrides: Overrides;
  outcome: Outcome;
}

/** Takes away kinds of fault, processes and requests for as long as the same invariant breaks. */
export async function shrink(failing: Outcome, given: Overrides = {}): Promise<Shrunk> {
  const { seed } = failing;
  const invariant = failing.violation!.invariant;
  let best: Shrunk = { overrides: given, outcome: failing };
  let tries = 0;
  const attempt = async (overrides: Overrides): Promise<boolean> => {
    if (++tries > MOST_TRIES) return false;
    const outcome = await simulate(seed, { ...best.overrides, ...overrides });
    if (outcome.violation?.invariant !== invariant) return false;
    best = { overrides: { ...best.overrides, ...overrides }, outcome };
    return true;
  };

  const { faults, processes } = configOf(seed, given);
  let left = faults;
  for (const fault of faults) {
    const fewer = left.filter((one) => one !== fault);
    if (await attempt({ faults: fewer })) left = fewer;
  }
  for (let count = processes - 1; count > 0 && (await attempt({ processes: count })); count--);
  for (const lives of [1, 5, 10, 20]) if (await attempt({ lives, requests: 10 * lives })) break;
  return best;
}

/** What a person wants to see of a failing world. */
export function report({ overrides, outcome }: Shrunk, lines = 40): string {
  const { seed, violation, history, hash } = outcome;
  return [
    `seed ${seed}: ${violation!.invariant} is broken: ${violation!.text}`,
    `world: ${JSON.stringify(configOf(seed, overrides))}`,
    `history ${hash}, its end:`,
    ...history.slice(-lines).map((line) => `  ${line}`),
    `again: pnpm simulate --seed ${seed}`,
  ].join('\n');
}
