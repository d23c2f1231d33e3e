import { readFileSync } from 'node:fs';
import { type CommandResult, command } from '@tooling/test-kit/command';
import { providers, root } from '@tooling/test-kit/repository';
import type { Transcript } from './transcript.ts';

/**
 * The single checks, as commands on a tree: the repository itself, or a copy of it in which something was broken on
 * purpose. Each resolves to `true` where everything holds.
 */
export interface CheckContext {
  /** Root of the tree that is checked. */
  tree: string;
  transcript?: Transcript;
  onLine?: (line: string) => void;
}

/** Runs a tool of the tree's root by its own `node`, so that every tool runs on the version that the root names. */
export function node(args: string[], context: CheckContext): Promise<CommandResult> {
  return run(process.execPath, args, context);
}

function run(file: string, args: string[], context: CheckContext): Promise<CommandResult> {
  const { tree, transcript, onLine } = context;
  let rest = '';
  return command(file, args, {
    cwd: tree,
    onText(text) {
      transcript?.write(text);
      const lines = (rest + text).split('\n');
      rest = lines.pop()!;
      for (const line of lines) onLine?.(line);
    },
  });
}

const passes = async (args: string[], context: CheckContext) => (await node(args, context)).code === 0;

/** pnpm puts the root's own `node` in front of PATH for every script. */
export async function runsOnTheRightNode(context: CheckContext): Promise<boolean> {
  const wanted: string = JSON.parse(readFileSync(`${context.tree}/package.json`, 'utf8')).devDependencies
    .node;
  const { output } = await run('node', ['--version'], context);
  if (output.trim() === `v${wanted}` && process.versions.node === wanted) return true;
  context.onLine?.(
    `Node ${process.versions.node} runs, PATH has ${output.trim()} and the root names ${wanted}. ` +
      'Run `npx -y pnpm@12 test`, which finds the right one first.',
  );
  return false;
}

/** What is generated is what the specs give now, compared with the last commit. Without `targets`: all of it. */
export const generatedIsFresh = (context: CheckContext, targets: readonly string[] = []) =>
  passes(['tooling/codegen/src/generate.ts', ...targets, '--check'], context);

/** Every spec keeps the rules of OpenAPI and of this repository. */
export const specsAreClean = (context: CheckContext, of: readonly string[] = providers) =>
  passes(['tooling/codegen/src/lint.ts', ...of], context);

/** Formatted and linted. */
export const sourcesAreClean = (context: CheckContext) =>
  passes(['node_modules/@biomejs/biome/bin/biome', 'check', '--error-on-warnings', '.'], context);

// The second one: what is published for browsers and workers knows nothing of Node.
const ALL_TYPES = ['tooling/checks/tsconfig.all.json', 'tooling/checks/tsconfig.portable.json'];

/** The types of sources and tests fit, by the tsconfig of every package or of `only`. */
export async function typesFit(context: CheckContext, only: readonly string[] = ALL_TYPES) {
  const check = (project: string) => passes(['node_modules/typescript/bin/tsc', '-p', project], context);
  return !(await Promise.all(only.map(check))).includes(false);
}

/** No module imports itself over others, for its types neither: in sources, tests and tooling. */
export function importsHaveNoCycle(context: CheckContext) {
  const cruiser = `${root}/tooling/checks/node_modules/dependency-cruiser/bin/dependency-cruiser.mjs`;
  const config = 'tooling/checks/dependency-cruiser.cjs';
  return passes([cruiser, '--config', config, 'packages', 'tooling'], context);
}

/** Every defect that is put into a changed file of the engine breaks its invariant in a test; prints the table. */
export const mutantsAreCaught = (context: CheckContext) =>
  passes(['packages/auth-core/test/mutants/main.ts', '--changed'], context);

/** Everything builds, and nothing of it comes from a cache. */
export const everythingBuilds = (context: CheckContext) =>
  passes(['node_modules/turbo/bin/turbo', 'run', 'build', '--force', '--output-logs=errors-only'], context);

/** How many tests passed and failed. */
export interface TestCounts {
  passed: number;
  failed: number;
}

/** Runs tests with vitest; `report` is where it writes its result. */
export async function testsPass(context: CheckContext, report: string, args: string[]): Promise<TestCounts> {
  const vitest = `${root}/tooling/checks/node_modules/vitest/vitest.mjs`;
  const { code } = await node(
    [vitest, 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`, ...args],
    context,
  );
  return countsOf(report, code);
}

// A file that does not load has no failed test in it, so the exit code counts too.
function countsOf(report: string, code: number | null): TestCounts {
  try {
    const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, 'utf8'));
    return { passed: numPassedTests, failed: Math.max(numFailedTests, code === 0 ? 0 : 1) };
  } catch {
    return { passed: 0, failed: 1 };
  }
}
