import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import {
  filesBelow,
  manifest,
  type Provider,
  providers,
  root,
  workspaces,
} from '@tooling/test-kit/repository';
import * as kit from '@x/client-kit';
import * as internal from '@x/client-kit/internal';
import { describe, expect, it } from 'vitest';

// The five providers look alike, so that whoever knows one knows all, and a sixth is quickly made.

const read = (path: string) => readFileSync(`${root}/${path}`, 'utf8');
const capital = (name: string) => name[0]!.toUpperCase() + name.slice(1);

/** The text of a provider's file with its own name left out. `@x/auth-core` does not name `core`. */
const nameless = (text: string, provider: string) =>
  text.replaceAll(new RegExp(`(?<![-\\w])${provider}\\b`, 'g'), '<name>');

/** What a provider exports beyond what all of them do. A new entry is a decision: can all have it? */
const special: Partial<Record<Provider, string[]>> = {
  core: ['coreFailure', 'downloadFile', 'uploadFile', 'waitForJob'],
  elevate: ['filter', 'paginateList'],
  elyssa: ['elyssaFailure'],
  portal: [
    'BatchFileError',
    'buildBatchFile',
    'cents',
    'createWebhookHandler',
    'isWebhook',
    'paginateFilter',
    'parseBatchFile',
    'portalFailure',
    'portalLimiter',
    'readWebhook',
    'signatureHeader',
    'toCents',
    'toDollars',
    'verifyWebhook',
  ],
  telematics: ['createTelematicsUsers'],
};

describe.each(providers)('%s', (provider) => {
  const folder = `packages/${provider}`;

  it('has the files of a provider', () => {
    expect(filesBelow(folder)).toEqual(
      expect.arrayContaining([
        'README.md',
        'LICENSE',
        'package.json',
        'src/client.ts',
        'src/generated/operations.ts',
        'src/generated/schema.ts',
        'src/generated/servers.ts',
        'src/generated/table.ts',
        'src/grant.ts',
        'src/index.ts',
        'src/settings.ts',
        'test/client.test.ts',
        'test/fixtures.test.ts',
        'test/grant.test.ts',
        'test/types.test.ts',
      ]),
    );
    expect(filesBelow(`${folder}/test/fixtures`).filter((name) => name.endsWith('.json'))).not.toEqual([]);
    expect(existsSync(`${root}/specs/${provider}/openapi.yaml`)).toBe(true);
  });

  it.each([
    'package.json',
    'tsconfig.json',
    'tsup.config.ts',
    'vitest.config.ts',
    'turbo.json',
    'src/file.ts',
    'src/redis.ts',
  ])('has the same %s as the others', (name) => {
    const shape = (which: string) => {
      const text = nameless(read(`packages/${which}/${name}`), which);
      if (name !== 'package.json') return text.replaceAll(/\s+/g, ' ');
      const { description, version, ...rest } = JSON.parse(text);
      // What tests of single providers need besides.
      for (const own of ['fast-check', 'write-excel-file']) delete rest.devDependencies[own];
      expect(description).toMatch(
        /^Typed client for the .+ API that keeps its own (token|tokens|session)\.$/,
      );
      expect(version).toMatch(/^\d+\.\d+\.\d+$/);
      return JSON.stringify(rest, null, 2);
    };
    expect(shape(provider)).toBe(shape(providers[0]));
  });

  it('has the headings that every provider has', () => {
    const headings = [...read(`${folder}/README.md`).matchAll(/^(#{1,2}) (.+)$/gm)].map(([line]) => line);
    // An example of more than one call has a heading of its own.
    expect(headings.filter((heading) => !heading.startsWith('## Example'))).toEqual([
      `# @x/${provider}`,
      '## Install',
      '## Use',
      '## Credentials',
      '## Tokens',
      '## Errors',
      '## Options',
      '## Operations',
    ]);
  });

  it('hands on the stores, so that a program needs no other package', async () => {
    const entry = async (name: string) => Object.keys(await import(`@x/${provider}/${name}`)).sort();
    expect(await entry('file')).toEqual(Object.keys(await import('@x/auth-core/file')).sort());
    expect(await entry('redis')).toEqual(Object.keys(await import('@x/auth-core/redis')).sort());
  });

  it('exports its factory and what every client has, and nothing that clients are made with', async () => {
    const names = Object.keys(await import(`@x/${provider}`));
    const own = names.filter((name) => !(name in kit));
    expect(own.sort()).toEqual([`create${capital(provider)}Client`, ...(special[provider] ?? [])].sort());
    expect(names).toEqual(expect.arrayContaining(Object.keys(kit)));
    expect(own.filter((name) => name in internal || name === 'createTokenEngine')).toEqual([]);
  });

  it('exports the types that every client has', () => {
    const typesOf = (path: string) =>
      [...read(path).matchAll(/export (type )?\{([^}]*)\}/g)].flatMap(([, all, list]) =>
        list!
          .split(',')
          .map((name) => name.trim())
          .filter((name) => (all ? name : name.startsWith('type ')))
          .map((name) => name.replace('type ', '')),
      );
    const missing = typesOf('packages/client-kit/src/index.ts').filter(
      (name) => !typesOf(`${folder}/src/index.ts`).includes(name),
    );
    expect(missing).toEqual([]);
  });
});

it('every index.ts lists what it exports', () => {
  const stars = workspaces().filter(
    (folder) =>
      existsSync(`${root}/${folder}/src/index.ts`) &&
      /^export (type )?\*(?! from '\.\/generated)/m.test(read(`${folder}/src/index.ts`)),
  );
  expect(stars).toEqual([]);
});

const published = workspaces().filter((folder) => !manifest(folder).private);

describe.each(published)('%s', (folder) => {
  const {
    name,
    exports = {},
    files,
    engines,
    publishConfig,
    license,
    sideEffects,
    type,
    bin,
  } = manifest(folder);

  it('can be published', () => {
    expect({ files, engines, publishConfig, license, sideEffects, type }).toEqual({
      files: expect.arrayContaining(['dist', 'README.md', 'CHANGELOG.md', 'LICENSE']),
      engines: { node: '>=20' },
      publishConfig: { access: 'public', provenance: true },
      license: 'MIT',
      sideEffects: false,
      type: 'module',
    });
    expect(read(`${folder}/LICENSE`)).toBe(read('LICENSE'));
    expect(existsSync(`${root}/${folder}/README.md`)).toBe(true);
  });

  it('has only files with kebab-case names', () => {
    const sources = filesBelow(folder).filter((file) => /\.[cm]?[jt]s$/.test(file));
    expect(
      sources.filter((file) => !/^([a-z0-9-]+\/)*[a-z0-9]+(-[a-z0-9]+)*(\.[a-z]+)+$/.test(file)),
    ).toEqual([]);
  });

  // The tests run on the sources; this is what users get.
  it('gives the same exports to import and to require, with declarations for each', async () => {
    for (const [path, conditions] of Object.entries(exports)) {
      if (typeof conditions === 'string') continue;
      const { import: esm, require: cjs } = conditions as Record<string, { types: string; default: string }>;
      for (const file of [esm!.types, esm!.default, cjs!.types, cjs!.default]) {
        expect(existsSync(`${root}/${folder}/${file}`), `${name}${path.slice(1)}: ${file} is built`).toBe(
          true,
        );
      }
      const imported = await import(/* @vite-ignore */ `${root}/${folder}/${esm!.default}`);
      const required = createRequire(import.meta.url)(`${root}/${folder}/${cjs!.default}`);
      expect(Object.keys(required).sort()).toEqual(Object.keys(imported).sort());
    }
    for (const file of Object.values(bin ?? {})) expect(existsSync(`${root}/${folder}/${file}`)).toBe(true);
  });
});
