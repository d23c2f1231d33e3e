import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { secretMarker, startSimulatorProcess } from '@x/simulator';
import { afterAll, expect, it } from 'vitest';
import { chromium } from '../src/chromium.ts';
import { runOn } from '../src/run.ts';
import type { Runtime } from '../src/runtime.ts';
import type { CheckResult, Setting } from '../src/suite/setting.ts';

const folder = mkdtempSync(`${tmpdir()}/runtimes-test-`);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const post = (url: string, body: unknown) => fetch(url, { method: 'POST', body: JSON.stringify(body) });

/** Runs something that plays the suite, and gives what is said of it. */
function played(run: (stage: string) => Promise<string>) {
  const runtime: Runtime = {
    title: 'played by import',
    abilities: ['files'],
    version: async () => '1.0.0',
    run: (_folder, stage) => run(stage),
  };
  return runOn(runtime, folder, startSimulatorProcess);
}

it('tells the suite where the vendors are, and takes its results', async () => {
  const result: CheckResult = { name: 'a check' };
  let told: Setting | undefined;
  const outcome = await played(async (stage) => {
    told = (await (await fetch(`${stage}/setting`)).json()) as Setting;
    const { status } = await fetch(`${told.vendors.portal.url}/api/wallet`);
    expect(status).toBe(401);
    await post(`${stage}/results`, result);
    await post(`${stage}/end`, {});
    return '';
  });
  expect(outcome).toEqual({ version: '1.0.0', results: [result] });
  expect(told?.abilities).toEqual(['files']);
  await expect(fetch(told!.vendors.portal.url)).rejects.toThrow('fetch failed');
});

it('takes a suite that stops half-way for a failure', async () => {
  const { problem } = await played(async () => 'some words');
  expect(problem).toBe('the suite did not come to its end:\nsome words');
});

it('takes a runtime that fails for a failure, with its words and the results until then', async () => {
  const outcome = await played(async (stage) => {
    await post(`${stage}/results`, { name: 'a check' });
    throw new Error('ended with 1');
  });
  expect(outcome).toEqual({ version: '1.0.0', results: [{ name: 'a check' }], problem: 'ended with 1' });
});

it('finds secrets in what was printed, and does not repeat them', async () => {
  const { problem } = await played(async (stage) => {
    await post(`${stage}/end`, {});
    return `token ${secretMarker}-123`;
  });
  expect(problem).toBe('a secret was printed');
});

it('takes a runtime that cannot be had for a failure, and says how to get it', async () => {
  const version = () => Promise.reject(new Error('played is missing. Install it.'));
  const outcome = await runOn({ ...chromium, version }, folder, startSimulatorProcess);
  expect(outcome).toEqual({ version: '', results: [], problem: 'played is missing. Install it.' });
});
