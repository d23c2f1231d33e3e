import { execFileSync } from 'node:child_process';
import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '@tooling/test-kit/repository';
import { build } from 'esbuild';
import { afterAll, beforeAll, expect, test } from 'vitest';

// A program that has one signal for its whole life, as a server has for its end: what a call leaves on it stays for ever.
// Node 20 and 22 kept something for each signal that depends on another.

const folder = realpathSync(mkdtempSync(join(tmpdir(), 'one-signal-')));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const program = join(folder, 'program.mjs');

beforeAll(async () => {
  await build({
    stdin: {
      contents: `
        import { createPortalClient } from '@x/portal';
        import { getEventListeners } from 'node:events';
        import { queryObjects } from 'node:v8';
        const fetch = async (url) => Response.json(
          String(url).endsWith('/authorize')
            ? { statusCode: 200, isError: false, result: { Token: 't' } }
            : { statusCode: 200, isError: false, result: [] });
        const portal = createPortalClient({ fetch, credentials: { username: 'a', password: 'b' } });
        const collect = async () => {
          for (let round = 0; round < 5; round++) { gc(); await new Promise((resolve) => setTimeout(resolve, 5)); }
        };
        const { signal } = new AbortController();
        // Node's own sets have none of the usual prototypes.
        const sizeOf = Object.getOwnPropertyDescriptor(Set.prototype, 'size').get;
        const size = (value) => { try { return sizeOf.call(value); } catch { return 0; } };
        const left = (on) => Object.getOwnPropertySymbols(on)
          .reduce((sum, key) => sum + size(on[key]), getEventListeners(on, 'abort').length);
        const probe = new AbortController();
        const kept = [1, 2].map(() => AbortSignal.any([probe.signal]));
        /** How many objects of the kinds that signals are made of are alive. */
        const alive = () => [AbortSignal, AbortController, WeakRef].map((kind) => queryObjects(kind, { format: 'count' }));
        const calls = async (count) => {
          for (let call = 0; call < count; call++) await portal.GET('/api/wallet', { signal });
          await collect();
        };
        await calls(20);
        const before = alive();
        await calls(500);
        console.log(JSON.stringify({ left: left(signal), noticed: left(probe.signal) === kept.length, more: alive().map((count, kind) => count - before[kind]) }));`,
      resolveDir: `${root}/tooling/checks`,
    },
    absWorkingDir: root,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    outfile: program,
    tsconfigRaw: {},
    logLevel: 'silent',
  });
}, 60_000);

test.each(['node20', 'node22', 'the Node of these tests'])(
  'a call leaves nothing on the signal of a program, on %s',
  { timeout: 60_000 },
  (name) => {
    const older = join(root, 'tooling/nodes/node_modules', name, 'bin/node');
    const node = name.startsWith('node') ? older : process.execPath;
    const { left, more, noticed } = JSON.parse(
      execFileSync(node, ['--expose-gc', '--no-warnings', program], { encoding: 'utf8' }),
    );
    expect(left).toBe(0);
    // Newer versions let go of them, and show none.
    if (name === 'node20') expect(noticed).toBe(true);
    // Of 500 calls.
    for (const count of more) expect(count).toBeLessThan(20);
  },
);
