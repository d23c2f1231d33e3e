import { relative } from 'node:path';
import { library, type Plugin } from '@tooling/configs/tsup';
import { defineConfig } from 'tsup';

type Esbuild = Parameters<Plugin['setup']>[0]['esbuild'];

/** What a client imports. */
const AT_START = ['src/index.ts', 'src/internal.ts'];
/** Small enough to stand in two files. */
const COPIED = 'src/stores/file/file-options.ts';

/** The modules that entries lead to, and with `later` also those that they load with `import()`. */
async function modulesOf(esbuild: Esbuild, entries: string[], later: boolean): Promise<Set<string>> {
  const { metafile } = await esbuild.build({
    entryPoints: entries,
    bundle: true,
    format: 'esm',
    splitting: true,
    outdir: 'dist',
    write: false,
    metafile: true,
  });
  const found = new Set(entries);
  for (const module of found) {
    for (const { path, kind } of metafile.inputs[module]!.imports)
      if (kind === 'import-statement' || later) found.add(path);
  }
  return found;
}

/**
 * Puts all that a client imports into `internal`, from which every other file takes it. Otherwise it falls into a file for
 * each set of entries that needs a part of it, and each file costs a process that imports a client most of a millisecond.
 */
const oneFile: Plugin = {
  name: 'one-file',
  async setup({ esbuild, initialOptions, onLoad, onResolve, resolve }) {
    const root = process.cwd();
    const extension = initialOptions.outExtension?.['.js'] ?? '.js';
    const shared = await modulesOf(esbuild, AT_START, false);
    // CommonJS has no part that is loaded later.
    const inside = extension === '.cjs' ? await modulesOf(esbuild, AT_START, true) : shared;

    onLoad({ filter: /[/\\]src[/\\]internal\.ts$/ }, () => ({
      contents: [...shared]
        .filter((module) => !AT_START.includes(module))
        .map((module) => `export * from './${relative('src', module)}';`)
        .join('\n'),
      resolveDir: `${root}/src`,
      loader: 'ts',
    }));
    onResolve({ filter: /^\.\.?\// }, async ({ path, importer, kind, resolveDir, pluginData }) => {
      if (kind === 'entry-point') return undefined;
      const from = relative(root, importer);
      if (pluginData === oneFile || (inside.has(from) && from !== 'src/index.ts')) return undefined;
      const found = await resolve(path, { kind, resolveDir, importer, pluginData: oneFile });
      const module = relative(root, found.path);
      if (module === COPIED) return { path: found.path, suffix: `?${importer}` };
      return inside.has(module) ? { path: `./internal${extension}`, external: true } : undefined;
    });
  },
};

export default defineConfig(
  library(
    {
      index: 'src/index.ts',
      internal: 'src/internal.ts',
      file: 'src/file.ts',
      redis: 'src/redis.ts',
      testing: 'src/testing.ts',
      worker: 'src/worker.ts',
      // In its place where there are no worker threads: browsers, workerd.
      'no-worker': 'src/no-worker.ts',
      // Not imported: `worker` starts it as a thread.
      'worker-thread': 'src/worker/worker-thread.ts',
    },
    { shims: true, removeNodeProtocol: false, esbuildPlugins: [oneFile] },
  ),
);
