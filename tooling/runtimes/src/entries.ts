import { fileURLToPath } from 'node:url';
import { type BuildOptions, build } from 'esbuild';
import type { Consumer } from './consumer.ts';

/** What starts the suite: the file of `suite/`, what it becomes, and how. */
const ENTRIES = [
  ['main.ts', 'main.mjs', 'esm'],
  ['main.ts', 'main.cjs', 'cjs'],
  ['worker.ts', 'worker.mjs', 'esm'],
  ['page.ts', 'page.mjs', 'esm'],
] as const;

const settings: BuildOptions = {
  bundle: true,
  target: 'es2022',
  // The paths of this repository lead to sources.
  tsconfigRaw: {},
  // What is wrong stands in what it throws.
  logLevel: 'silent',
};

/** Writes the suite into a consumer's folder, for each format in one file, with packages that each runtime resolves by itself. */
export async function writeEntries({ folder }: Consumer): Promise<void> {
  for (const [from, to, format] of ENTRIES) {
    await build({
      ...settings,
      entryPoints: [fileURLToPath(new URL(`./suite/${from}`, import.meta.url))],
      outfile: `${folder}/${to}`,
      format,
      packages: 'external',
      platform: 'neutral',
      define: { FORMAT: JSON.stringify(format) },
    });
  }
}

/** Bundles an entry as users of such a runtime do. `conditions`: what it is known by in the packages' exports. */
export async function bundle({ folder }: Consumer, entry: string, conditions: string[]): Promise<string> {
  const { outputFiles } = await build({
    ...settings,
    entryPoints: [`${folder}/${entry}`],
    format: 'esm',
    // What workerd has itself.
    external: ['cloudflare:workers'],
    // Anything of Node that is left over is an error.
    platform: 'browser',
    conditions,
    write: false,
  });
  return outputFiles[0]!.text;
}
