import { command } from '@tooling/test-kit/command';
import { root } from '@tooling/test-kit/repository';
import type { Runtime } from './runtime.ts';
import type { Ability } from './suite/setting.ts';

const VERSION_LIMIT_MS = 20_000;
/** How long the suite may take on one runtime. */
export const RUN_LIMIT_MS = 120_000;

/** Prints the version of a runtime that comes as an npm package. Throws an error that says how to get it. */
export async function versionOf(file: string, args = ['--version']): Promise<string> {
  const { code, output } = await command(file, args, {
    cwd: root,
    limitMs: VERSION_LIMIT_MS,
  });
  const version = /\d+(?:[.-]\d+)+/.exec(output)?.[0];
  if (code === 0 && version) return version;
  throw new Error(
    `${file} does not start (exit code ${code}): ${output.trim()}. It comes with \`pnpm install\`; its package has to be in allowBuilds of pnpm-workspace.yaml.`,
  );
}

const everything: readonly Ability[] = [
  'files',
  'threads',
  'formats',
  'request-streams',
  'visible-redirects',
];

/** A runtime that is given a file to run. */
function fileRunner(
  facts: Pick<Runtime, 'id' | 'title' | 'modules'>,
  file: string,
  args: readonly string[],
): Runtime {
  return {
    ...facts,
    abilities: everything,
    version: () => versionOf(file),
    async run({ consumer, stage }) {
      const { code, output } = await command(file, [...args, stage.origin], {
        cwd: consumer.folder,
        limitMs: RUN_LIMIT_MS,
      });
      // It has to end by itself: a client that is closed keeps no process alive.
      if (code !== 0) throw new Error(`ended with ${code}:\n${output}`);
      return output;
    },
  };
}

const otherNode = (alias: string) => `${root}/tooling/nodes/node_modules/${alias}/bin/node`;
const nodes = {
  node20: otherNode('node20'),
  node22: otherNode('node22'),
  node24: `${root}/node_modules/node/bin/node`,
  node26: otherNode('node26'),
};

const nodeRuntimes = Object.entries(nodes).flatMap(([id, file]) => [
  fileRunner({ id, title: 'Node', modules: 'import' }, file, ['main.mjs']),
  fileRunner({ id, title: 'Node', modules: 'require' }, file, ['main.cjs']),
]);

/** Command of an npm package that this one depends on. */
export const binary = (name: string) => `${root}/tooling/runtimes/node_modules/.bin/${name}`;

/** Runtimes that are given a file to run. */
export const processRuntimes: Runtime[] = [
  ...nodeRuntimes,
  fileRunner({ id: 'bun', title: 'Bun', modules: 'import' }, binary('bun'), ['main.mjs']),
  // No remote code and no cache: what it needs lies in node_modules.
  fileRunner({ id: 'deno', title: 'Deno', modules: 'import' }, binary('deno'), [
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
