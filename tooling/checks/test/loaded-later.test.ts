import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, realpathSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '@tooling/test-kit/repository';
import { build } from 'esbuild';
import { afterAll, expect, test } from 'vitest';

// A program in several files, one of which is not there when it is needed: as when a page is older than the server, or a
// deployment is under way.

const folder = realpathSync(mkdtempSync(join(tmpdir(), 'loaded-later-')));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const olderNode = (name: string) => `${root}/tooling/nodes/node_modules/${name}/bin/node`;

const PROGRAM = `
  import { renameSync } from 'node:fs';
  import { createTokenEngine } from '@x/auth-core';
  const engine = createTokenEngine({
    grant: {
      name: 'mine',
      facts: {},
      credentials: () => ({ key: 'k' }),
      account: ({ key }) => ({ endpoint: 'https://vendor.test.invalid/token', secret: key }),
      acquire: ({ credentials, send }) => send({ url: 'https://vendor.test.invalid/token', json: credentials }),
      read: ({ status, body }) => (status < 300 ? { accessToken: body.token } : undefined),
    },
    fetch: async () => Response.json({ token: 'the-token' }),
  });
  const outcome = () => engine.getToken().catch(({ code, cause }) => [code, cause.cause.code]);
  const [from, to] = process.argv.slice(2);
  const first = await Promise.all([outcome(), outcome()]);
  renameSync(from, to);
  const second = await outcome();
  console.log(JSON.stringify({ first, second, logins: engine.state().logins24h }));`;

test('a file that is missing once fails the calls of that moment, and the next one has a token', {
  timeout: 60_000,
}, async () => {
  await build({
    stdin: { contents: PROGRAM, resolveDir: `${root}/tooling/checks` },
    absWorkingDir: root,
    outdir: folder,
    entryNames: 'program',
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    tsconfigRaw: {},
    logLevel: 'silent',
  });
  const [later] = readdirSync(folder).filter((name) => name.startsWith('on-demand'));
  const there = join(folder, later!);
  const away = `${there}.away`;
  const missing = ['Transient', 'ERR_MODULE_NOT_FOUND'];
  for (const node of [process.execPath, olderNode('node22'), olderNode('node20')]) {
    renameSync(there, away);
    const printed = execFileSync(node, [join(folder, 'program.mjs'), away, there], {
      encoding: 'utf8',
      timeout: 30_000,
    });
    expect(JSON.parse(printed)).toEqual({ first: [missing, missing], second: 'the-token', logins: 1 });
  }
});
