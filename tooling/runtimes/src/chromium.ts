import { ensureProgram } from '@tooling/test-kit/debian';
import { root } from '@tooling/test-kit/repository';
import { type Browser, chromium as driver } from 'playwright-core';
import { RUN_LIMIT_MS, type Runtime, versionOf } from './runtime.ts';

/** Where Debian's package puts it. */
const PROGRAM = '/usr/bin/chromium';
const START_LIMIT_MS = 30_000;
/** What the page looks like at its end. */
const PICTURE = `${root}/.artefacts/chromium.png`;

/** Debian's Chromium, with a page on loopback whose vendors have other origins. */
export const chromium: Runtime = {
  title: 'chromium by bundle',
  abilities: [],
  async version() {
    ensureProgram(PROGRAM, 'chromium');
    return versionOf(PROGRAM);
  },
  async run(_folder, stage) {
    const browser = await launchChromium();
    try {
      const page = await browser.newPage({ viewport: { width: 1000, height: 800 } });
      const printed: string[] = [];
      page.on('console', (message) => printed.push(message.text()));
      const broken = new Promise<never>((_, reject) => page.once('pageerror', reject));
      const over = page
        .goto(stage)
        .then(() =>
          page.waitForFunction(() => document.title === 'The end', null, { timeout: RUN_LIMIT_MS }),
        );
      await Promise.race([over, broken]);
      await page.screenshot({ path: PICTURE, fullPage: true });
      return printed.join('\n');
    } finally {
      await browser.close();
    }
  },
};

/** Starts the browser, without a sandbox, which does not start for root. Nothing but loopback is to be called. */
export function launchChromium(): Promise<Browser> {
  return driver.launch({
    executablePath: PROGRAM,
    timeout: START_LIMIT_MS,
    args: ['--disable-gpu', '--disable-quic'],
  });
}
