import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { secretMarker, startSimulatorProcess } from '@x/simulator';
import { afterAll, expect, it } from 'vitest';
import { chromium } from '../src/chromium.ts';
import { failedRun, runOn } from '../src/run.ts';
import type { Run, Runtime } from '../src/runtime.ts';
import type { CheckResult, Setting } from '../src/suite/setting.ts';

const folder = mkdtempSync(`${tmpdir()}/runtimes-test-`);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const consumer = {
  folder,
  write: (name: string, text: string) => writeFileSync(`${folder}/${name}`, text),
  startSimulator: startSimulatorProcess,
};
const post = (url: string, body: unknown) => fetch(url, { method: 'POST', body: JSON.stringify(body) });

/** Runs something that plays the suite, and gives what is said of it. */
async function played(run: (origin: string) => Promise<string>) {
  const runtime: Runtime = {
    id: 'played',
    title: 'Played',
    modules: 'import',
    abilities: ['files'],
    version: async () => '1.0.0',
    run: ({ stage }: Run) => run(stage.origin),
  };
  return (await runOn(runtime, consumer, folder)).results;
}

it('tells the suite where the vendors are, and takes its results', async () => {
  const result: CheckResult = { name: 'a check', state: 'passed', ms: 1 };
  let told: Setting | undefined;
  const results = await played(async (origin) => {
    told = (await (await fetch(`${origin}/setting`)).json()) as Setting;
    const { status } = await fetch(`${told.vendors.portal.url}/api/wallet`);
    expect(status).toBe(401);
    await post(`${origin}/results`, result);
    await post(`${origin}/end`, {});
    return '';
  });
  expect(results).toEqual([result]);
  expect(told?.abilities).toEqual(['files']);
  await expect(fetch(told!.vendors.portal.url)).rejects.toThrow('fetch failed');
});

it('takes a suite that stops half-way for a failure', async () => {
  const results = await played(async () => 'some words');
  expect(results).toEqual([failedRun('the suite did not come to its end:\nsome words')]);
});

it('takes a runtime that fails for a failure, with its words', async () => {
  const results = await played(() => Promise.reject(new Error('ended with 1')));
  expect(results).toEqual([failedRun('ended with 1')]);
});

it('finds secrets in what was printed, and does not repeat them', async () => {
  const results = await played(async (origin) => {
    await post(`${origin}/end`, {});
    return `token ${secretMarker}-123`;
  });
  expect(results).toEqual([failedRun('a secret was printed')]);
});

it('takes a runtime that cannot be had for a failure, and says how to get it', async () => {
  const version = () => Promise.reject(new Error('played is missing. Install it.'));
  const { id, title, modules } = chromium;
  const outcome = await runOn({ ...chromium, version }, consumer, folder);
  expect(outcome).toEqual({
    id,
    title,
    modules,
    version: '',
    results: [failedRun('played is missing. Install it.')],
  });
});
