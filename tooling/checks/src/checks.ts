import { readFileSync } from 'node:fs';
import { type CommandResult, command } from '@tooling/test-kit/command';
import { root } from '@tooling/test-kit/repository';

const installed = `${root}/tooling/checks/node_modules`;

/** The single checks, as what Node is to run. Each ends with 0 where everything holds, and says what does not. */
export const checks = {
  /** The types of sources and tests fit, by a tsconfig or that of a folder. */
  types: (project: string) => ['node_modules/typescript/bin/tsc', '-p', project],
  /** What is generated is what the specs give now, compared with the last commit. */
  generated: ['tooling/codegen/src/generate.ts', '--check'],
  /** Every spec keeps the rules of OpenAPI and of this repository. */
  specs: ['tooling/codegen/src/lint.ts'],
  /** Formatted and linted. */
  sources: ['node_modules/@biomejs/biome/bin/biome', 'check', '--error-on-warnings', '.'],
  /** No module imports itself over others, for its types neither: in sources, tests and tooling. */
  cycles: [
    `${installed}/dependency-cruiser/bin/dependency-cruiser.mjs`,
    ...['--config', 'tooling/checks/dependency-cruiser.cjs', 'packages', 'tooling'],
  ],
  /** Everything builds, and nothing of it comes from a cache. */
  build: ['node_modules/turbo/bin/turbo', 'run', 'build', '--force', '--output-logs=errors-only'],
  /** Every defect that is put into a changed file of the engine breaks its invariant in a test; prints the table. */
  mutants: ['packages/auth-core/test/mutants/main.ts', '--changed'],
  /** Tests pass; `report` is the file that {@link testCounts} reads. */
  tests: (report: string, ...args: string[]) => [
    ...[
      `${installed}/vitest/vitest.mjs`,
      'run',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${report}`,
    ],
    ...args,
  ],
};

/**
 * Runs something in a tree: the repository itself, or a copy of it in which something was broken on purpose. By the `node`
 * that this runs on, which is the one that the root names.
 */
export function node(
  tree: string,
  args: readonly string[],
  onText?: (text: string) => void,
): Promise<CommandResult> {
  return command(process.execPath, args, { cwd: tree, onText });
}

/** How many tests passed and failed. A file that does not load has no failed test in it, so the exit code counts too. */
export function testCounts(report: string, code: number | null): { passed: number; failed: number } {
  try {
    const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, 'utf8'));
    return { passed: numPassedTests, failed: Math.max(numFailedTests, code === 0 ? 0 : 1) };
  } catch {
    return { passed: 0, failed: 1 };
  }
}

/** In every secret that the simulator knows or issues, so that a leak can be found by it. */
export const SECRET_MARKER = 's3cr3t';

/** The lines of a file that hold a secret, by number from 1. Their text is not given. */
export function linesWithSecrets(path: string): number[] {
  const lines = readFileSync(path, 'utf8').split('\n');
  return lines.flatMap((line, index) => (line.includes(SECRET_MARKER) ? [index + 1] : []));
}
