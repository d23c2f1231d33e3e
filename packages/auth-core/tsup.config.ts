import { relative } from 'node:path';
import { library, type Plugin } from '@tooling/configs/tsup';
import { defineConfig } from 'tsup';

/** What stands around the engine, and the entry from which it takes each module of the engine's. */
const AROUND =
  /^src\/(worker|testing|stores\/(file|redis)|stores\/(encryption|slow-names|store-keys|retention)\.ts)/;
const ENTRIES: Record<string, string> = {
  'errors.ts': 'index',
  'engine/engine.ts': 'index',
  'fetch/auth-fetch.ts': 'index',
  'stores/memory-store.ts': 'index',
  'stores/define-store.ts': 'index',
  'stores/read-record.ts': 'internal',
  'engine/internals.ts': 'internal',
};

const COPIED = 'stores/file/file-options.ts';

/**
 * Without it the engine falls into ten files, one for each set of entries that needs a part of it, and each file costs
 * a process that imports a client most of a millisecond.
 */
const throughEntries: Plugin = {
  name: 'through-entries',
  setup({ initialOptions, onResolve, resolve }) {
    const root = process.cwd();
    const extension = initialOptions.outExtension?.['.js'] ?? '.js';
    onResolve({ filter: /^\.\.?\// }, async ({ path, importer, kind, resolveDir, pluginData }) => {
      if (pluginData === throughEntries || !AROUND.test(relative(root, importer))) return undefined;
      const found = await resolve(path, { kind, resolveDir, importer, pluginData: throughEntries });
      const module = relative(`${root}/src`, found.path);
      // Small enough to stand in two files.
      if (module === COPIED) return { path: found.path, suffix: `?${importer}` };
      const entry = ENTRIES[module];
      return entry ? { path: `./${entry}${extension}`, external: true } : undefined;
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
    { shims: true, removeNodeProtocol: false, esbuildPlugins: [throughEntries] },
  ),
);
