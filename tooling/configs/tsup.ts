import type { Options } from 'tsup';

/** One build for every published package: ESM and CommonJS, each with its own declarations and source maps. */
export function library(entry: Record<string, string>, more: Options = {}): Options {
  return {
    entry,
    format: ['esm', 'cjs'],
    target: 'es2022',
    dts: declarations(entry),
    sourcemap: true,
    clean: true,
    splitting: true,
    treeshake: true,
    ...more,
  };
}

/** The build of a vendor's package. `share-declarations.ts` runs after it. */
export function provider(): Options {
  const entries = { index: 'src/index.ts', file: 'src/file.ts', redis: 'src/redis.ts' };
  const generated = { schema: 'src/generated/schema.ts', operations: 'src/generated/operations.ts' };
  return library(entries, { dts: declarations({ ...entries, ...generated }) });
}

// Declarations resolve the other packages through their package.json, as users do, not through `paths`.
function declarations(entry: Record<string, string>): Options['dts'] {
  return { entry, compilerOptions: { paths: {}, ignoreDeprecations: '6.0' } };
}
