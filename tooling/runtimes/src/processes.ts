import { command } from '@tooling/test-kit/command';
import { manifest, root } from '@tooling/test-kit/repository';
import { binary, RUN_LIMIT_MS, type Runtime, versionOf } from './runtime.ts';

/** A runtime that is given a file to run. */
function fileRunner(title: string, file: string, args: readonly string[]): Runtime {
  return {
    title,
    abilities: ['files', 'threads', 'formats', 'request-streams', 'visible-redirects'],
    version: () => versionOf(file),
    async run(folder, stage) {
      const { code, output } = await command(file, [...args, stage], { cwd: folder, limitMs: RUN_LIMIT_MS });
      // It has to end by itself: a client that is closed keeps no process alive.
      if (code !== 0) throw new Error(`ended with ${code}:\n${output}`);
      return output;
    },
  };
}

const aliases = Object.keys(manifest('tooling/nodes').devDependencies!);
const nodes = [
  ...aliases.map((name) => [name, `${root}/tooling/nodes/node_modules/${name}/bin/node`] as const),
  ['node24', `${root}/node_modules/node/bin/node`] as const,
];

/** Runtimes that are given a file to run. */
export const processRuntimes: Runtime[] = [
  ...nodes.flatMap(([name, file]) => [
    fileRunner(`${name} by import`, file, ['main.mjs']),
    fileRunner(`${name} by require`, file, ['main.cjs']),
  ]),
  fileRunner('bun by import', binary('bun'), ['main.mjs']),
  // No remote code and no cache: what it needs lies in node_modules.
  fileRunner('deno by import', binary('deno'), [
    'run',
    '--no-remote',
    '--no-prompt',
    '--allow-net=127.0.0.1',
    '--allow-read',
    '--allow-write',
    '--allow-env',
    '--allow-sys',
    'main.mjs',
  ]),
];
