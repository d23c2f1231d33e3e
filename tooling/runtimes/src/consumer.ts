import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  realpathSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname } from 'node:path';
import { pack } from '@tooling/release/tarball';
import { publishedPackages, root } from '@tooling/test-kit/repository';
import { type BuildOptions, build } from 'esbuild';

/** Packs every package into a new folder of a user who has installed them, together with what they depend on. */
export function createConsumer(): string {
  const folder = mkdtempSync(`${tmpdir()}/consumer-`);
  const modules = `${folder}/node_modules`;
  // What lies behind a link finds what it depends on itself, where pnpm has it.
  const bring = (name: string, importer: string) => {
    const link = `${modules}/${name}`;
    if (name.startsWith('@x/') || existsSync(link)) return;
    mkdirSync(dirname(link), { recursive: true });
    symlinkSync(realpathSync(`${root}/${importer}/node_modules/${name}`), link);
  };
  mkdirSync(`${modules}/@x`, { recursive: true });
  for (const one of publishedPackages(root)) {
    pack(root, one, `${modules}/@x`);
    for (const name of Object.keys(one.manifest.dependencies ?? {})) bring(name, one.folder);
  }
  // What programs have, and packages do not bring.
  for (const name of ['@types/node', 'chai', 'expect-type']) bring(name, 'tooling/runtimes');
  writeFileSync(`${folder}/package.json`, '{ "private": true, "type": "module" }\n');
  return folder;
}

/** The suite in one file for each kind of runtime. */
const BUNDLES: BuildOptions[] = [
  // Each runtime resolves the packages by itself.
  ...(['esm', 'cjs'] as const).map((format) => ({
    entryPoints: ['suite/main.ts'],
    outfile: format === 'esm' ? 'main.mjs' : 'main.cjs',
    format,
    external: ['@x/*', 'node:*'],
  })),
  // As users of such runtimes bundle them. Anything of Node that is left over is an error.
  {
    entryPoints: ['suite/worker.ts'],
    outfile: 'worker.mjs',
    format: 'esm',
    conditions: ['workerd', 'worker', 'browser'],
    // What workerd has itself.
    external: ['cloudflare:workers'],
  },
  { entryPoints: ['suite/page.ts'], outfile: 'page.mjs', format: 'esm', conditions: ['browser'] },
];

/** Writes the suite into a consumer's folder. */
export async function writeSuite(folder: string): Promise<void> {
  cpSync(new URL('./suite', import.meta.url), `${folder}/suite`, { recursive: true });
  for (const bundle of BUNDLES) {
    await build({
      ...bundle,
      absWorkingDir: folder,
      bundle: true,
      platform: 'browser',
      target: 'es2022',
      // What is wrong stands in what it throws.
      logLevel: 'silent',
    });
  }
}
