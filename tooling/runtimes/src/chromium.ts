import { ensureProgram } from '@tooling/test-kit/debian';
import { type Browser, chromium as driver } from 'playwright-core';
import { bundle } from './entries.ts';
import { RUN_LIMIT_MS, versionOf } from './processes.ts';
import type { Runtime } from './runtime.ts';

/** Where Debian's package puts it. */
const PROGRAM = '/usr/bin/chromium';
const START_LIMIT_MS = 30_000;
const VIEWPORT = { width: 1000, height: 800 };

const page = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Checks in a page</title>
<h1>The packages in a page</h1>
<pre></pre>
<script type="module" src="/page.js"></script>
`;

/** Debian's Chromium, with a page on loopback whose vendors have other origins. */
export const chromium: Runtime = {
  id: 'chromium',
  title: 'Chromium',
  modules: 'bundle',
  abilities: [],
  isPage: true,
  async version() {
    ensureProgram(PROGRAM, 'chromium');
    return versionOf(PROGRAM);
  },
  files: async (consumer) => ({
    '/': { type: 'text/html', body: page },
    '/page.js': { type: 'text/javascript', body: await bundle(consumer, 'page.mjs', ['browser']) },
  }),
  async run({ stage, artefacts }) {
    const browser = await launchChromium();
    try {
      return await runPage(browser, stage.origin, `${artefacts}/chromium.png`);
    } finally {
      await browser.close();
    }
  },
};

/** Starts the browser. Its sandbox does not start for root; and nothing but loopback is to be called. */
export function launchChromium(): Promise<Browser> {
  return driver.launch({
    executablePath: PROGRAM,
    timeout: START_LIMIT_MS,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}

/** Opens the page, waits for its end and takes a picture of it. Resolves to what it printed. */
async function runPage(browser: Browser, origin: string, picture: string): Promise<string> {
  const tab = await browser.newPage({ viewport: VIEWPORT });
  const printed: string[] = [];
  tab.on('console', (message) => printed.push(message.text()));
  const broken = new Promise<never>((_, reject) => tab.once('pageerror', reject));
  broken.catch(() => {});
  const over = tab.waitForEvent('request', {
    predicate: (request) => request.url() === `${origin}/end`,
    timeout: RUN_LIMIT_MS,
  });
  over.catch(() => {});
  await tab.goto(`${origin}/`);
  const end = await Promise.race([over, broken]);
  await end.response();
  await tab.screenshot({ path: picture, fullPage: true });
  return printed.join('\n');
}
