import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Options } from 'tsup';

export type Plugin = NonNullable<Options['esbuildPlugins']>[number];

/**
 * Jest runs CommonJS without `import()`. So in CommonJS, which no browser loads, all is there from the start; in ESM what
 * few calls need is loaded by the first that does.
 */
const loadedAtOnce: Plugin = {
  name: 'loaded-at-once',
  setup({ initialOptions, onLoad }) {
    if (initialOptions.outExtension?.['.js'] !== '.cjs') return;
    onLoad({ filter: /[/\\]src[/\\].*\.ts$/ }, async ({ path }) => {
      const source = await readFile(path, 'utf8');
      const modules = new Set(
        [...source.matchAll(/\bawait import\('(\..+?)'\)/g)].map(([, module]) => module!),
      );
      if (!modules.size) return undefined;
      let contents = source;
      for (const [at, module] of [...modules].entries()) {
        // On the first line, so that those of the source map stay right.
        contents = `import * as loaded${at} from '${module}'; ${contents}`;
        contents = contents.replaceAll(`await import('${module}')`, `(await loaded${at})`);
      }
      return { contents, loader: 'ts' };
    });
  },
};

/** Writes the licences of other packages' code that a build holds, for whom it is passed on to. */
export const licencesOfBundled: Plugin = {
  name: 'licences-of-bundled',
  setup({ initialOptions: { outdir }, onEnd }) {
    onEnd(async ({ metafile }) => {
      // A build that has failed says so itself.
      if (!metafile) return;
      const inputs = Object.values(metafile.outputs).flatMap((output) => Object.entries(output.inputs));
      const folders = inputs
        .filter(([, { bytesInOutput }]) => bytesInOutput > 0)
        .flatMap(([path]) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(path) ?? []);
      const texts = await Promise.all([...new Set(folders)].sort().map(licenceIn));
      await mkdir(outdir!, { recursive: true });
      await writeFile(join(outdir!, 'third-party-licences.txt'), texts.join('\n\n'));
    });
  },
};

async function licenceIn(folder: string): Promise<string> {
  const { name, version, license } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'));
  const file = (await readdir(folder)).find((each) => /^licen[cs]e/i.test(each));
  const text = file ? await readFile(join(folder, file), 'utf8') : '';
  return `${name} ${version} (${license})\n\n${text.trim()}\n`;
}

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
    esbuildOptions(options, { format }) {
      // The maps of the ES modules hold the same sources, and one copy is enough to install.
      if (format === 'cjs') options.sourcesContent = false;
    },
    esbuildPlugins: [loadedAtOnce, ...(more.esbuildPlugins ?? [])],
  };
}

/** Takes what a provider hands on from the file that it loads in any case: one file less is read at its import. */
const kitInOneFile: Plugin = {
  name: 'kit-in-one-file',
  setup(build) {
    build.onResolve({ filter: /^@x\/client-kit$/ }, () => ({
      path: '@x/client-kit/internal',
      external: true,
    }));
  },
};

/** The build of a vendor's package. `thin-declarations.ts` runs after it. */
export function provider(): Options {
  const entries = { index: 'src/index.ts', file: 'src/file.ts', redis: 'src/redis.ts' };
  const generated = { schema: 'src/generated/schema.ts', operations: 'src/generated/operations.ts' };
  return library(entries, {
    dts: declarations({ ...entries, ...generated }),
    // What it is then is the plugin's to say.
    noExternal: [/^@x\/client-kit$/],
    esbuildPlugins: [kitInOneFile],
  });
}

// Declarations resolve the other packages through their package.json, as users do, not through `paths`.
function declarations(entry: Record<string, string>): Options['dts'] {
  return { entry, compilerOptions: { paths: {}, ignoreDeprecations: '6.0' } };
}
