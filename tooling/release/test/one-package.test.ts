import { execFile } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  realpathSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname } from 'node:path';
import { promisify } from 'node:util';
import { providers, publishedPackages, root } from '@tooling/test-kit/repository';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { pack } from '../src/tarball.ts';

// A program that has installed one package, laid out as pnpm does it: what that package depends on is not on its way.

const folder = mkdtempSync(`${tmpdir()}/one-package-`);
const store = `${folder}/store/node_modules`;
afterAll(() => rmSync(folder, { recursive: true, force: true }));
beforeAll(() => {
  mkdirSync(`${store}/@x`, { recursive: true });
  for (const one of publishedPackages(root)) {
    const { folder: unpacked } = pack(root, one, folder);
    renameSync(unpacked, `${store}/@x/${one.shortName}`);
    for (const name of Object.keys(one.manifest.dependencies ?? {})) {
      if (name.startsWith('@x/')) continue;
      const from = realpathSync(`${root}/${one.folder}/node_modules/${name}`);
      mkdirSync(dirname(`${store}/${name}`), { recursive: true });
      if (!existsSync(`${store}/${name}`)) symlinkSync(from, `${store}/${name}`);
    }
  }
}, 120_000);

test.each(providers)(
  'a job with a store in files, or in Redis, needs @x/%s and no other package',
  async (provider) => {
    const program = `${folder}/program-${provider}`;
    mkdirSync(`${program}/node_modules/@x`, { recursive: true });
    symlinkSync(`${store}/@x/${provider}`, `${program}/node_modules/@x/${provider}`);
    const create = `create${provider[0]!.toUpperCase()}${provider.slice(1)}Client`;
    const use = `
const store = fileStore({ path: ${JSON.stringify(`${program}/tokens`)}, key: 'plain-text' });
const inRedis = redisStore({ client: async () => 'none', key: 'plain-text' });
const made = typeof ${create} === 'function' && typeof store.open === 'function' && typeof inRedis.open === 'function';
const other = () => import('@x/auth-core/file').then(() => 'found', ({ code }) => code);
other().then((found) => console.log(JSON.stringify({ made, found })));`;
    writeFileSync(
      `${program}/job.mjs`,
      `import { ${create} } from '@x/${provider}';
import { fileStore } from '@x/${provider}/file';
import { redisStore } from '@x/${provider}/redis';${use}`,
    );
    writeFileSync(
      `${program}/job.cjs`,
      `const { ${create} } = require('@x/${provider}');
const { fileStore } = require('@x/${provider}/file');
const { redisStore } = require('@x/${provider}/redis');${use}`,
    );
    for (const job of ['job.mjs', 'job.cjs']) {
      const { stdout } = await promisify(execFile)(process.execPath, [job], {
        cwd: program,
        timeout: 20_000,
      });
      expect(JSON.parse(stdout)).toEqual({ made: true, found: 'ERR_MODULE_NOT_FOUND' });
    }
  },
  60_000,
);
