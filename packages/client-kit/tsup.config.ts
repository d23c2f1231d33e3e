import { library, type Plugin } from '@tooling/configs/tsup';
import { defineConfig } from 'tsup';

/** Leaves the import of `internal` in `index` as it is, so that what both have is in one file and not in a third. */
const oneFile: Plugin = {
  name: 'one-file',
  setup(build) {
    const { '.js': extension = '.js' } = build.initialOptions.outExtension ?? {};
    build.onResolve({ filter: /^\.\/internal\.ts$/ }, () => ({
      path: `./internal${extension}`,
      external: true,
    }));
  },
};

export default defineConfig(
  library({ index: 'src/index.ts', internal: 'src/internal.ts' }, { esbuildPlugins: [oneFile] }),
);
