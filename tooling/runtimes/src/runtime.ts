import { command } from '@tooling/test-kit/command';
import { root } from '@tooling/test-kit/repository';
import type { Ability } from './suite/setting.ts';

const VERSION_LIMIT_MS = 20_000;
/** How long the suite may take on one runtime. */
export const RUN_LIMIT_MS = 120_000;

/** Something that runs JavaScript, and the way in which it gets the packages. */
export interface Runtime {
  /** Its name, and how it gets the packages. */
  title: string;
  abilities: readonly Ability[];
  /** Makes sure that it is there and gives its version. Throws an error that says how to get it. */
  version(): Promise<string>;
  /**
   * Runs the suite to its end. Resolves to everything that was printed; rejects where it did not end well.
   *
   * @param folder - The consumer's.
   * @param stage - Origin of the stage.
   */
  run(folder: string, stage: string): Promise<string>;
}

/** Command of an npm package that this one depends on. */
export const binary = (name: string) => `${root}/tooling/runtimes/node_modules/.bin/${name}`;

/** Prints the version of a runtime that comes as an npm package. Throws an error that says how to get it. */
export async function versionOf(file: string): Promise<string> {
  const { code, output } = await command(file, ['--version'], { cwd: root, limitMs: VERSION_LIMIT_MS });
  const version = /\d+(?:[.-]\d+)+/.exec(output)?.[0];
  if (code === 0 && version) return version;
  throw new Error(
    `${file} does not start (exit code ${code}): ${output.trim()}. It comes with \`pnpm install\`; its package has to be in allowBuilds of pnpm-workspace.yaml.`,
  );
}
