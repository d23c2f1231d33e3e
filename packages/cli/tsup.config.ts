import { readFile } from 'node:fs/promises';
import { library, licencesOfBundled, type Plugin } from '@tooling/configs/tsup';
import { defineConfig } from 'tsup';

/** The types are made without the linter that openapi-typescript loads beside its generator. */
const withoutLinter: Plugin = {
  name: 'without-linter',
  setup({ onResolve }) {
    onResolve({ filter: /^@redocly\/openapi-core$/ }, ({ path }) => ({
      path,
      external: true,
      sideEffects: false,
    }));
  },
};

/** Source maps lead to the code that packages ship, since what that was built from is not there. */
const withoutForeignMaps: Plugin = {
  name: 'without-foreign-maps',
  setup({ onLoad }) {
    onLoad({ filter: /[/\\]node_modules[/\\].*\.[cm]?js$/ }, async ({ path }) => {
      const text = await readFile(path, 'utf8');
      return { contents: text.replaceAll(/^\/\/# sourceMappingURL=.*$/gm, ''), loader: 'js' };
    });
  },
};

export default defineConfig(
  library(
    { cli: 'src/cli.ts' },
    {
      format: ['esm'],
      dts: false,
      removeNodeProtocol: false,
      // Some of what is bundled is CommonJS, and asks for modules of Node.
      banner: {
        js: "import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);",
      },
      esbuildPlugins: [withoutLinter, withoutForeignMaps, licencesOfBundled],
    },
  ),
);
