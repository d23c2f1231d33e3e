import { execFile } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Told } from './reporter.ts';

/** What has noticed: a seed of the simulation, or the full name of a test of `invariants.test.ts`. */
export type Catcher = number | string;

/** A broken invariant, as it was seen. */
export interface Catch {
  by: Catcher;
  /** What was seen, in words. */
  text: string;
}

/** Of a search; most mutants are caught by the first seeds. */
const MOST_SEEDS = '1-400';
/** A mutant may well run for ever. */
const LIMIT_MS = 120_000;
const here = import.meta.dirname;
const vitest = join(dirname(createRequire(import.meta.url).resolve('vitest/package.json')), 'vitest.mjs');

/** Lets the simulation of a copy run: the first seed that breaks the invariant, and those that broke others. */
export async function simulated(
  folder: string,
  invariant: string,
  seeds: readonly string[] = [MOST_SEEDS],
): Promise<{ caught: Catch | undefined; others: Record<string, number[]> }> {
  const stdout = await run([join(folder, 'test/simulation/probe.ts'), invariant, ...seeds], folder);
  try {
    const { found, others } = JSON.parse(stdout) as {
      found?: { seed: number; text: string };
      others: Record<string, number[]>;
    };
    return { caught: found && { by: found.seed, text: found.text }, others };
  } catch {
    // A crash is no catch.
    return { caught: undefined, others: { crash: seeds.map(Number) } };
  }
}

/** Runs tests of a copy by their names: those that passed, and those that an assertion has failed. */
export async function tested(
  folder: string,
  names: RegExp,
): Promise<{ passed: string[]; failed: string[]; crashed: boolean }> {
  const options = ['--root', folder, '--reporter', join(here, 'reporter.ts'), '-t', names.source];
  const stdout = await run([vitest, 'run', ...options], folder);
  try {
    const told = JSON.parse(stdout.split('\n').find((line) => line.startsWith('[')) ?? '') as Told[];
    const failed = told.filter(({ passed, crashed }) => !passed && !crashed);
    return {
      passed: told.filter(({ passed }) => passed).map(({ name }) => name),
      failed: failed.map(({ name }) => name),
      crashed: told.some(({ crashed }) => crashed),
    };
  } catch {
    return { passed: [], failed: [], crashed: true };
  }
}

/** A pattern that is true of these names and no other. */
export function exactly(names: readonly Catcher[]): RegExp {
  const escaped = names.map((name) => `${name}`.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^(${escaped.join('|')})$`);
}

/** What a script prints. One that fails has printed why. */
function run(args: string[], cwd: string): Promise<string> {
  const env = { ...process.env, VITEST: undefined, NODE_ENV: undefined };
  return new Promise((resolve) => {
    execFile(process.execPath, args, { cwd, env, maxBuffer: 1 << 26, timeout: LIMIT_MS }, (_error, stdout) =>
      resolve(stdout),
    );
  });
}
