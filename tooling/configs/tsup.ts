import type { Options } from 'tsup';

/** One build for every published package: ESM and CommonJS, each with its own declarations and source maps. */
export function library(entry: Record<string, string>, more: Options = {}): Options {
  return {
    entry,
    format: ['esm', 'cjs'],
    target: 'es2022',
    // Declarations resolve the other packages through their package.json, as users do, not through `paths`.
    dts: { compilerOptions: { paths: {}, ignoreDeprecations: '6.0' } },
    sourcemap: true,
    clean: true,
    splitting: true,
    treeshake: true,
    ...more,
  };
}
