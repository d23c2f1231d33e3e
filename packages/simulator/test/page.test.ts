import { ensureProgram } from '@tooling/test-kit/debian';
import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { createSimulator, startSimulator } from '../src/index.ts';
import { send } from './kit.ts';

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

test('without a port the page is there too, and what it shows is text', async () => {
  const { core } = await createSimulator({ vendors: ['core'] });
  const answer = await core.fetch(new URL('/', core.url));
  expect([answer.status, answer.headers.get('content-security-policy')]).toEqual([
    200,
    expect.stringContaining("default-src 'none'"),
  ]);
  expect(await answer.text()).not.toMatch(/innerHTML|src="http|href="http/);
});
