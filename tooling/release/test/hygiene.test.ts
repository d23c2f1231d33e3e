import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { SourceMap } from 'node:module';
import { tmpdir } from 'node:os';
import { posix } from 'node:path';
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core';
import {
  entriesOf,
  type Manifest,
  promisedEntriesOf,
  publishedPackages,
  readJson,
  root,
} from '@tooling/test-kit/repository';
import { build } from 'esbuild';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { apiChanges } from '../src/api-changes.ts';
import { apiReport } from '../src/api-report.ts';
import { complaints, releaseNeeds, reportPath } from '../src/needs.ts';
import { fileList, pack, type Tarball } from '../src/tarball.ts';

// What would be published is packed once, and everything is looked up in there.

const folder = mkdtempSync(`${tmpdir()}/hygiene-`);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Bundles code that may import all published packages; `inputs` are the files of which something is left. */
async function bundle(code: string): Promise<{ text: string; inputs: string[] }> {
  const scope = `${folder}/bundle/node_modules/@x`;
  if (!existsSync(scope)) {
    mkdirSync(scope, { recursive: true });
    for (const one of publishedPackages(root))
      symlinkSync(`${root}/${one.folder}`, `${scope}/${one.shortName}`);
  }
  const { outputFiles, metafile } = await build({
    stdin: { contents: code, resolveDir: `${folder}/bundle` },
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'node',
    metafile: true,
    write: false,
    logLevel: 'silent',
  });
  const [output] = Object.values(metafile.outputs);
  const inputs = Object.entries(output!.inputs).filter(([, { bytesInOutput }]) => bytesInOutput > 0);
  return { text: outputFiles[0]!.text, inputs: inputs.map(([path]) => path) };
}

const PROVIDER = '@x/portal';
const LIMIT = { timeout: 60_000 };
const ALLOWED = ['MIT', 'ISC', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', '0BSD'];

describe.each(publishedPackages(root).map((pack) => [pack.manifest.name, pack] as const))(
  '%s',
  (name, one) => {
    let tarball: Tarball;
    let manifest: Manifest;
    const read = (path: string) => readFileSync(`${tarball.folder}/${path}`, 'utf8');
    const code = () => tarball.files.filter((path) => /\.c?js$/.test(path));
    beforeAll(() => {
      tarball = pack(root, one, folder);
      manifest = readJson<Manifest>(`${tarball.folder}/package.json`);
    }, 60_000);

    it('has the declarations that its report says', LIMIT, () => {
      expect(readFileSync(`${root}/${reportPath(one)}`, 'utf8'), 'if that is meant, run `pnpm api`').toBe(
        apiReport(root, one),
      );
    });

    it('is found compatible with itself, and with what has one more export', LIMIT, () => {
      const report = readFileSync(`${root}/${reportPath(one)}`, 'utf8');
      const more = report.replaceAll('export {};', 'export declare function oneMore(): void;\nexport {};');
      expect(apiChanges(report, more, `${root}/${one.folder}`)).toEqual(
        promisedEntriesOf(one.manifest).map(([entry]) => ({
          level: 'minor',
          what: `${entry}: oneMore was added`,
        })),
      );
    });

    it('is clean by publint, strictly', LIMIT, async () => {
      const data = readFileSync(tarball.path);
      const { messages } = await publint({
        pack: { tarball: data.buffer.slice(data.byteOffset, data.byteOffset + data.length) as ArrayBuffer },
        strict: true,
      });
      expect(messages.map((message) => formatMessage(message, manifest, { color: false }))).toEqual([]);
    });

    it('has the right types for every way to import it', LIMIT, async () => {
      const result = await checkPackage(createPackageFromTarballData(readFileSync(tarball.path)));
      const entries = entriesOf(manifest);
      // A command that cannot be imported has none.
      expect(Boolean(result.types)).toBe(entries.length > 0);
      if (!result.types) return;
      expect(result.problems).toEqual([]);
      const resolutions = Object.values(result.entrypoints).filter(({ hasTypes }) => hasTypes);
      expect(resolutions.length).toBe(entries.length);
      for (const { resolutions: modes } of resolutions) {
        expect(Object.keys(modes).sort()).toEqual(['bundler', 'node10', 'node16-cjs', 'node16-esm']);
      }
    });

    it('holds these files and no others', () => {
      const pinned = readFileSync(`${root}/tooling/release/files/${one.shortName}.txt`, 'utf8');
      expect(fileList(tarball), 'if that is meant, run `pnpm api`').toBe(pinned);
    });

    it('holds no workspace, script or setting that is only ours', () => {
      const { scripts = {}, dependencies = {}, engines, license, publishConfig, sideEffects } = manifest;
      const install = ['preinstall', 'install', 'postinstall', 'prepare', 'prepublish'];
      expect(Object.keys(scripts as object).filter((script) => install.includes(script))).toEqual([]);
      expect(
        Object.values(dependencies).filter((range) => /workspace|catalog|file|link/.test(range)),
      ).toEqual([]);
      for (const [dependency, range] of Object.entries(dependencies)) {
        if (dependency.startsWith('@x/')) expect(range).toMatch(/^\^\d/);
      }
      expect({ engines, license, publishConfig, sideEffects }).toEqual({
        engines: { node: '>=20' },
        license: 'MIT',
        publishConfig: { access: 'public', provenance: true },
        sideEffects: false,
      });
    });

    it('has a README, a changelog and the licence', () => {
      expect(read('README.md')).toMatch(new RegExp(`^# ${name}\n`));
      expect(read('CHANGELOG.md')).toMatch(new RegExp(`^# ${name}\n`));
      expect(read('LICENSE')).toBe(readFileSync(`${root}/LICENSE`, 'utf8'));
    });

    it('has source maps that lead to the line that was written', () => {
      let functions = 0;
      for (const path of code()) {
        const map = /\/\/# sourceMappingURL=(.+)\s*$/.exec(read(path))?.[1];
        expect(map, path).toBe(`${posix.basename(path)}.map`);
        const payload = JSON.parse(read(`${path}.map`));
        // CommonJS leaves the sources to the maps of the ES modules.
        const holdsSources = path.endsWith('.js');
        expect(payload.sourcesContent ?? []).toHaveLength(holdsSources ? payload.sources.length : 0);
        const sourceMap = new SourceMap(payload);
        for (const [row, line] of read(path).split('\n').entries()) {
          const [, head, declared] = /^((?:async )?function\*? )(\w+)\(/.exec(line) ?? [];
          // The bundler renames what is there twice, and has helpers of its own.
          if (!declared || /\d$|^_/.test(declared)) continue;
          const entry = sourceMap.findEntry(row, head!.length);
          if (!('originalSource' in entry)) throw new Error(`${path}: ${declared} leads nowhere.`);
          const file = posix.join(one.folder, posix.dirname(path), entry.originalSource);
          const lines = readFileSync(`${root}/${file}`, 'utf8').split('\n');
          expect(lines[entry.originalLine], `${path}: ${declared}`).toContain(declared);
          functions += 1;
        }
      }
      expect(functions).toBeGreaterThan(0);
    });

    it('is dropped from a bundle that uses nothing of it', LIMIT, async () => {
      for (const [entry] of entriesOf(manifest)) {
        const { text } = await bundle(`import '${entry}';`);
        expect(text.trim(), entry).toBe('');
      }
    });

    // What `sideEffects: false` promises, and what no bundler checks.
    it('changes nothing outside of itself when it is imported', LIMIT, () => {
      for (const [entry, { import: esm, require: cjs }] of entriesOf(manifest)) {
        const load = [esm, cjs].map((target) => `await import('${root}/${one.folder}/${target.default}');`);
        // Of Node its own fetch, which is loaded when first looked at.
        const code = `const before = new Set(Reflect.ownKeys(globalThis));
        ${load.join('\n')}
        const added = Reflect.ownKeys(globalThis).filter((key) => !before.has(key) && !/undici/.test(String(key)));
        if (added.length > 0) throw new Error('new globals: ' + added.map(String));
        const alive = process.getActiveResourcesInfo().filter((name) => name !== 'PipeWrap' && name !== 'TTYWrap');
        if (alive.length > 0) throw new Error('still alive: ' + alive);`;
        const args = ['--frozen-intrinsics', '--disable-warning=ExperimentalWarning', '--input-type=module'];
        const { stdout, stderr, status } = spawnSync(process.execPath, [...args, '-e', code], {
          encoding: 'utf8',
          timeout: 20_000,
        });
        expect({ entry, stdout, stderr, status }).toEqual({ entry, stdout: '', stderr: '', status: 0 });
      }
    });

    it('brings only licences that allow any use', () => {
      // Of all that an install brings, by licence. Ours are held to MIT above.
      const args = ['licenses', 'list', '--json', '--prod', `--filter-prod=${name}...`];
      const { stdout } = spawnSync('pnpm', args, { cwd: root, encoding: 'utf8' });
      const all = Object.entries(JSON.parse(stdout) as Record<string, { name: string }[]>);
      const names = all.flatMap(([, packages]) => packages.map((each) => each.name));
      const foreign = Object.keys(manifest.dependencies ?? {}).filter((each) => !each.startsWith('@x/'));
      expect(names).toEqual(expect.arrayContaining(foreign));
      const others = all
        .filter(([licence]) => !ALLOWED.includes(licence))
        .flatMap(([licence, packages]) => packages.map((each) => `${each.name}: ${licence}`));
      expect(others.sort()).toEqual([]);
    });
  },
);

describe('a provider of which one small function is used', () => {
  it('leaves the rest out of the bundle', LIMIT, async () => {
    const { text, inputs } = await bundle(
      `import { isApiError } from '${PROVIDER}'; globalThis.is = isApiError;`,
    );
    expect(inputs.filter((path) => /zod|openapi-fetch|portal/.test(path))).toEqual([]);
    expect(text.length).toBeLessThan(4_000);
  });
});

describe('the repository', () => {
  it('has the changeset that every package needs', LIMIT, async () => {
    expect(complaints(await releaseNeeds(root))).toEqual([]);
  });

  it('has no dependency in a published package that is unused or not declared', LIMIT, () => {
    const args = ['--directory', root, '--config', 'tooling/release/knip.json', '--no-progress'];
    const { stdout, status } = spawnSync(
      process.execPath,
      [
        `${root}/tooling/release/node_modules/knip/bin/knip.js`,
        ...args,
        '--include',
        'dependencies,unlisted,unresolved',
      ],
      { cwd: root, encoding: 'utf8' },
    );
    expect({ stdout, status }).toEqual({ stdout: '', status: 0 });
  });

  it('runs only actions that are named by the hash of a commit', () => {
    const uses = readdirSync(`${root}/.github/workflows`).flatMap((name) => [
      ...readFileSync(`${root}/.github/workflows/${name}`, 'utf8').matchAll(/^\s*-? *uses: *(.+)$/gm),
    ]);
    expect(uses.length).toBeGreaterThan(0);
    for (const [, action] of uses) expect(action).toMatch(/^[\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  });
});
