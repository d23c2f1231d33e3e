import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { expect, onTestFinished, test } from 'vitest';
import { chromium, launchChromium } from '../src/chromium.ts';
import { inWorkerd, workerd } from '../src/workerd.ts';

/** What users of a browser or a worker write to test their own code. */
const usersTest = `
import { createPortalClient } from '@x/portal';
import { createSimulator } from '@x/simulator/memory';

async function usersTest() {
  const simulator = await createSimulator({ vendors: ['portal'] });
  const { url, credentials, fetch } = simulator.portal;
  const portal = createPortalClient({ baseUrl: url, credentials, fetch });
  const { data, response } = await portal.GET('/api/wallet');
  const { logins, dataCalls, invalid } = await simulator.portal.counters();
  return { status: response.status, wallets: data.result.length, logins, dataCalls, invalid };
}
`;
const seen = { status: 200, wallets: expect.any(Number), logins: 1, dataCalls: 1, invalid: 0 };

/** The code with the built packages, as bundlers put them together. What is left over of Node would be an error. */
async function bundled(code: string, conditions: string[]): Promise<string> {
  const { outputFiles, metafile } = await build({
    stdin: {
      contents: usersTest + code,
      resolveDir: fileURLToPath(new URL('.', import.meta.url)),
      loader: 'js',
    },
    bundle: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    conditions,
    write: false,
    metafile: true,
    tsconfigRaw: {},
    logLevel: 'silent',
  });
  const imports = Object.values(metafile.inputs).flatMap((input) => input.imports);
  expect(imports.filter(({ path, external }) => external || path.startsWith('node:'))).toEqual([]);
  return outputFiles[0]!.text;
}

test('in workerd a client calls the simulator in memory', async () => {
  await workerd.version();
  const folder = mkdtempSync(`${tmpdir()}/simulator-in-workerd-`);
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const code = await bundled('export default { fetch: async () => Response.json(await usersTest()) };', [
    'workerd',
    'worker',
    'browser',
  ]);
  writeFileSync(`${folder}/worker.mjs`, code);
  const printed = await inWorkerd(folder, async (origin) => {
    const answer = await fetch(origin, { signal: AbortSignal.timeout(60_000) });
    expect(await answer.json()).toEqual(seen);
  });
  expect(printed).toBe('');
}, 120_000);

test('in a page that is no secure context a client calls the simulator in memory, and nothing goes over the network', async () => {
  await chromium.version();
  const browser = await launchChromium();
  onTestFinished(() => browser.close());
  const page = await browser.newPage();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.addScriptTag({
    type: 'module',
    content: await bundled('globalThis.outcome = usersTest();', ['browser']),
  });
  await page.waitForFunction(() => 'outcome' in globalThis);
  expect(await page.evaluate(() => (globalThis as unknown as { outcome: unknown }).outcome)).toEqual(seen);
  expect(asked).toEqual([]);
}, 120_000);
