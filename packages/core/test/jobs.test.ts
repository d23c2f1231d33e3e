import { expect, test } from 'vitest';
import { type JobProgress, waitForJob } from '../src/index.ts';
import { failure, passingClock, type Started, startCore } from './vendor.ts';

const minute = 60_000;

async function startJob(started: Started) {
  const core = started.client();
  const { jobId } = await core.imports.createFromJson({ body: {} });
  return { core, jobId };
}

test('a job is asked for until it is done, with progress', async () => {
  const started = await startCore({ core: { jobMs: minute } });
  const { core, jobId } = await startJob(started);
  const seen: JobProgress[] = [];
  const job = await waitForJob(core, jobId, {
    clock: passingClock(started),
    onProgress: (progress) => seen.push(progress),
  });
  expect(job).toMatchObject({ id: jobId, status: 2 });
  expect(seen.map(({ job: { status }, waitedMs }) => [status, waitedMs])).toEqual([
    [1, 0],
    [1, 15_000],
    [1, 30_000],
    [1, 45_000],
    [2, 60_000],
  ]);
});

test('a job that outlives four tokens costs no second login, also where it is rarely asked for', async () => {
  for (const everyMs of [15_000, 30 * minute]) {
    const started = await startCore({ core: { jobMs: 61 * minute } });
    const { core, jobId } = await startJob(started);
    await waitForJob(core, jobId, { everyMs, clock: passingClock(started) });
    const { logins, renewals, refused } = await started.vendor.counters();
    expect({ logins, refused }).toEqual({ logins: 1, refused: 0 });
    expect(renewals).toBeGreaterThanOrEqual(4);
  }
}, 30_000);

test('maintenance and broken connections meanwhile are waited out', async () => {
  const started = await startCore({ core: { jobMs: minute } });
  const core = started.client({ retries: 0 });
  const { jobId } = await core.imports.createFromJson({ body: {} });
  await started.vendor.faults.add(
    { kind: 'status', status: 503, on: 'data', times: 3 },
    { kind: 'drop', on: 'data', times: 2 },
  );
  expect(await waitForJob(core, jobId, { clock: passingClock(started) })).toMatchObject({ status: 2 });
});

test('what does not pass by itself ends the waiting', async () => {
  const started = await startCore();
  const core = started.client({ retries: 0 });
  const clock = passingClock(started);
  expect(await failure(waitForJob(core, 'unknown', { clock }))).toMatchObject({ code: 'Api', status: 404 });
  const { jobId } = await core.imports.createFromJson({ body: {} });
  await started.vendor.faults.add({ kind: 'status', status: 503, on: 'data' });
  expect(await failure(waitForJob(core, jobId, { clock }))).toMatchObject({ code: 'Api', status: 503 });
});

test('a limit and a signal end the waiting, and the job goes on', async () => {
  const started = await startCore({ core: { jobMs: 10 * minute } });
  const { core, jobId } = await startJob(started);
  const clock = passingClock(started);
  expect(await failure(waitForJob(core, jobId, { clock, limitMs: minute }))).toMatchObject({
    code: 'Timeout',
    message:
      '[@x/core] GET /object/job/{jobId}: the job was not done within 60000 ms. It goes on: wait for it again.',
  });
  const controller = new AbortController();
  const reason = new Error('enough');
  const waiting = waitForJob(core, jobId, {
    signal: controller.signal,
    clock: started.clock,
    onProgress: () => setImmediate(() => controller.abort(reason)),
  });
  expect(await failure(waiting)).toBe(reason);
  await started.clock.advance(9 * minute);
  expect((await core.jobs.get({ jobId })).status).toBe(2);
});

test('a question that hangs does not outlast the limit', async () => {
  const { vendor, clock, client } = await startCore();
  let hangs = false;
  let asked: () => void = () => {};
  const hasAsked = new Promise<void>((resolve) => {
    asked = resolve;
  });
  const core = client({
    retries: 5,
    fetch(url, init) {
      if (!hangs || !url.includes('/object/job/')) return fetch(url, init);
      asked();
      return new Promise((_, reject) => {
        init?.signal?.addEventListener('abort', () => reject(init.signal!.reason));
      });
    },
  });
  const { jobId } = await core.imports.createFromJson({ body: {} });
  hangs = true;
  const given = failure(waitForJob(core, jobId, { limitMs: 20_000, clock }));
  await hasAsked;
  await clock.advance(20_000);
  expect(await given).toMatchObject({
    code: 'Timeout',
    message: expect.stringContaining('It goes on: wait for it again.'),
  });
  expect((await vendor.counters()).logins).toBe(1);
});
