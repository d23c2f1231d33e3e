import { ensureProgram } from '@tooling/test-kit/debian';
import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { createSimulator, startSimulator, type VendorName } from '../src/index.ts';
import { protocols, send } from './kit.ts';

const program = '/usr/bin/chromium';
let browser: Browser;

beforeAll(async () => {
  ensureProgram(program, 'chromium');
  browser = await chromium.launch({
    executablePath: program,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
    ],
  });
}, 180_000);
afterAll(() => browser?.close());

test('the page shows requests, tokens and counters as they come, and its buttons add and clear faults', async () => {
  const simulator = await startSimulator({ vendors: ['portal', 'core'] });
  onTestFinished(() => simulator.close());
  const { url, credentials } = simulator.portal;
  const page = await browser.newPage({ viewport: { width: 1200, height: 900 } });
  const failures: string[] = [];
  page.on('pageerror', (error) => failures.push(error.message));
  page.on('console', (message) => message.type() === 'error' && failures.push(message.text()));
  page.on('request', (request) => {
    if (!request.url().startsWith(url) && request.url() !== 'data:,')
      failures.push(`it asked ${request.url()}`);
  });
  page.setDefaultTimeout(10_000);
  await page.goto(`${url}/`);
  await page.getByText('live', { exact: true }).waitFor();
  expect(await page.locator('#requests').textContent()).toBe('No request has come yet.');
  expect(await page.locator('nav a').allInnerTexts()).toEqual(['portal', 'core']);

  await page.getByRole('button', { name: '503 on the next call' }).click();
  await page.locator('#faults').getByText('1 left').waitFor();
  const login = await send(`${url}/api/authorize`, {
    json: { Username: credentials.username, Password: credentials.password },
  });
  const call = () => send(`${url}/api/wallet`, { token: login.body.result.Token });
  expect((await call()).status).toBe(503);
  await call();
  const rows = page.locator('#requests tr');
  await rows.nth(2).waitFor();
  expect(await rows.first().textContent()).toContain('GET /api/wallet');
  expect(await rows.nth(1).textContent()).toMatch(/503fault: status$/);
  expect(await page.locator('#tokens').textContent()).toMatch(/^access.+60 min$/);
  expect(await page.locator('#counters').textContent()).toMatch(/dataCalls2refused/);

  await page.getByRole('button', { name: 'Revoke all tokens' }).click();
  await page.locator('#tokens').getByText('No token is good now.').waitFor();
  expect((await call()).status).toBe(401);
  expect(failures).toEqual([]);
  await page.close();
});

/** What the page shows after one login: kind of the token, its owner, what is left of its life. */
const shownTokens: Record<VendorName, string[][]> = {
  elevate: [['access', 'api.main', '15 min']],
  portal: [['access', '1b0c7c5e-6a52-4e0e-9d59-0d1f7d6a5c11', '60 min']],
  telematics: [
    ['access', '7e1f2a3b-4c5d-4e6f-8a9b-0c1d2e3f4a5b', '14 days'],
    ['refresh', '7e1f2a3b-4c5d-4e6f-8a9b-0c1d2e3f4a5b', '90 days'],
  ],
  core: [['session', 'main@example.com', '15 min']],
  elyssa: [
    ['access', 's3cr3t-elyssa-company-41d7', '24 h'],
    ['refresh', 's3cr3t-elyssa-company-41d7', '360 days'],
  ],
};

test.each(Object.keys(shownTokens) as VendorName[])(
  'the page shows the tokens of %s with the life that they have left',
  async (name) => {
    const simulator = await startSimulator({ vendors: [name] });
    onTestFinished(() => simulator.close());
    const vendor = simulator[name];
    const page = await browser.newPage();
    page.setDefaultTimeout(10_000);
    await page.goto(`${new URL(vendor.url).origin}/`);
    await page.locator('#tokens').getByText('No token is good now.').waitFor();
    expect((await protocols[name].login(vendor as never)).status).toBe(200);
    const rows = page.locator('#tokens tr');
    await rows.getByText(shownTokens[name].at(-1)![0]!, { exact: true }).waitFor();
    const shown = await rows.evaluateAll((all) =>
      all.map((row) => [...row.children].map((cell) => cell.textContent)),
    );
    expect(shown).toEqual(shownTokens[name]);
    await page.close();
  },
);

test('without a port the page is there too, and what it shows is text', async () => {
  const { core } = await createSimulator({ vendors: ['core'] });
  const answer = await core.fetch(new URL('/', core.url));
  expect([answer.status, answer.headers.get('content-security-policy')]).toEqual([
    200,
    expect.stringContaining("default-src 'none'"),
  ]);
  expect(await answer.text()).not.toMatch(/innerHTML|src="http|href="http/);
});
