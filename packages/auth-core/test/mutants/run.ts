import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { MUTANTS, type Mutant } from './list.ts';

/** One line of the table. */
export interface Verdict {
  mutant: Mutant;
  /** The seed or the test that has noticed the named invariant; none: the mutant lives. */
  caughtBy: string | undefined;
  /** What else was noticed on the way. */
  others: Record<string, number>;
}

const here = dirname(fileURLToPath(import.meta.url));
const home = join(here, '../..');
const place = join(home, '.artefacts/mutants');
/** Caught mutants need a few seeds, most of them one. */
const MOST_SEEDS = 400;

/** Applies each mutant to a copy of the sources, and runs what should notice it there. */
export async function runMutants(
  wanted = MUTANTS,
  told: (verdict: Verdict) => void = () => {},
): Promise<Verdict[]> {
  rmSync(place, { recursive: true, force: true });
  const verdicts: Verdict[] = [];
  const queue = wanted.map((mutant, index) => ({ mutant, index }));
  const work = async () => {
    for (let next = queue.shift(); next; next = queue.shift()) {
      const verdict = await judge(next.mutant, join(place, String(next.index)));
      verdicts[next.index] = verdict;
      told(verdict);
    }
  };
  await Promise.all([work(), work()]);
  rmSync(place, { recursive: true, force: true });
  return verdicts;
}

async function judge(mutant: Mutant, copy: string): Promise<Verdict> {
  const { file, find, replace, also, invariant, by } = mutant;
  mkdirSync(join(copy, 'test'), { recursive: true });
  cpSync(join(home, 'src'), join(copy, 'src'), { recursive: true });
  cpSync(join(home, 'test/simulation'), join(copy, 'test/simulation'), { recursive: true });
  for (const change of [{ file, find, replace }, ...(also ? [also] : [])]) {
    const path = join(copy, 'src', change.file);
    const source = readFileSync(path, 'utf8');
    if (source.split(change.find).length !== 2)
      throw new Error(`The mutant "${mutant.name}" fits ${change.file} in no place or several. Adjust it.`);
    writeFileSync(
      path,
      source.replace(change.find, () => change.replace),
    );
  }
  if (by !== 'test') {
    const { stdout } = await run(
      [join(copy, 'test/simulation/probe.ts'), invariant, String(MOST_SEEDS)],
      copy,
    );
    // A crash is no catch.
    const { found, others } = JSON.parse(stdout || '{"others":{"crash":1}}') as {
      found?: { seed: number; text: string };
      others: Record<string, number>;
    };
    return { mutant, caughtBy: found && `seed ${found.seed}: ${found.text}`, others };
  }
  cpSync(join(home, 'test/invariants.test.ts'), join(copy, 'test/invariants.test.ts'));
  cpSync(join(home, 'vitest.config.ts'), join(copy, 'vitest.config.ts'));
  symlinkSync(join(home, 'node_modules'), join(copy, 'node_modules'));
  const vitest = join(dirname(createRequire(import.meta.url).resolve('vitest/package.json')), 'vitest.mjs');
  const result = join(copy, 'result.json');
  const options = ['--root', copy, '--reporter', 'json', '--outputFile', result, '-t', `${invariant} `];
  await run([vitest, 'run', ...options], copy);
  const { testResults } = JSON.parse(readFileSync(result, 'utf8')) as {
    testResults: { assertionResults: { status: string; fullName: string }[] }[];
  };
  const failed = testResults.flatMap(({ assertionResults }) =>
    assertionResults.filter(({ status }) => status === 'failed'),
  );
  return { mutant, caughtBy: failed[0]?.fullName, others: {} };
}

function run(args: string[], cwd: string): Promise<{ stdout: string }> {
  return new Promise((resolve) => {
    const options = { cwd, maxBuffer: 1 << 26, timeout: 90_000, env: { ...process.env, VITEST: undefined } };
    execFile(process.execPath, args, options as never, (error, stdout, stderr) => {
      // A failing test run ends with 1, and prints what failed.
      if (error && !String(stdout).includes('{')) process.stderr.write(String(stderr).slice(0, 2000));
      resolve({ stdout: String(stdout) });
    });
  });
}

/** The table that is part of the test output. */
export function table(verdicts: Verdict[]): string {
  return verdicts
    .map(({ mutant, caughtBy }) => {
      const what = mutant.name.padEnd(64);
      return `${mutant.invariant.padEnd(4)} ${what} ${caughtBy ?? 'LIVES'}`;
    })
    .join('\n');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const only = process.argv[2];
  const verdicts = await runMutants(
    only ? MUTANTS.filter(({ invariant }) => invariant === only) : MUTANTS,
    (verdict) => console.log(table([verdict]), verdict.caughtBy ? '' : verdict.others),
  );
  process.exitCode = verdicts.every(({ caughtBy }) => caughtBy) ? 0 : 1;
}
