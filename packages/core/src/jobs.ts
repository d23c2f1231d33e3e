import { type Clock, isAuthError, isCallError, TimeoutError } from '@x/client-kit';
import { systemClock } from '@x/client-kit/internal';
import type { CoreClient } from './client.ts';
import type { components } from './generated/schema.ts';

type Job = components['schemas']['Job'];

/** What a job is like each time that it has been asked for. */
export interface JobProgress {
  /** The job as the vendor has just given it. */
  job: Job;
  /** How long it has been waited for, in milliseconds. */
  waitedMs: number;
}

/** Options of {@link waitForJob}. */
export interface WaitForJobOptions {
  /** Pause between two questions, in milliseconds. Default 15 000, which is what public code uses. */
  everyMs?: number | undefined;
  /** Gives up after so many milliseconds; the job goes on at the vendor. Default: never. */
  limitMs?: number | undefined;
  /** Hears of the job each time that it has been asked for. */
  onProgress?: ((progress: JobProgress) => void) | undefined;
  /** Ends the waiting; the job goes on at the vendor. */
  signal?: AbortSignal | undefined;
  /** Replaces time, for tests. */
  clock?: Pick<Clock, 'now' | 'timer'> | undefined;
}

/** Running, says public code; any other number means that the job is done. */
const running = 1;
/** A session renews itself in its last 90 seconds, and only while it is in use. */
const longestPauseMs = 60_000;
/** So many questions in a row may fail in a way that passes by itself. */
const mostFailures = 20;

/**
 * Waits until a job is done, such as an import, and gives it. The session is renewed all the while, however long the job
 * takes. Questions that fail in a way that passes by itself (5xx, 429, no connection) are asked again, 20 in a row.
 *
 * Which `status` means that a job has failed is not known: look at its `payload`.
 *
 * Rejects with `TimeoutError` after `limitMs`, with the signal's reason, or with what a question is refused with.
 *
 * ```ts
 * const { jobId } = await core.imports.create({ body: form });
 * const { payload } = await waitForJob(core, jobId);
 * ```
 */
export async function waitForJob(
  core: CoreClient,
  jobId: string,
  { everyMs = 15_000, limitMs, onProgress, signal, clock = systemClock }: WaitForJobOptions = {},
): Promise<Job> {
  const started = clock.now();
  for (let failures = 0; ; ) {
    signal?.throwIfAborted();
    const left = () => (limitMs === undefined ? undefined : Math.max(1, started + limitMs - clock.now()));
    try {
      // A question that hangs must not outlast the limit.
      const job = await core.jobs.get({ jobId }, { signal, deadlineMs: left() });
      failures = 0;
      onProgress?.({ job, waitedMs: clock.now() - started });
      if (job.status !== running) return job;
    } catch (error) {
      failures += 1;
      if (!passes(error) || failures > mostFailures) throw error;
    }
    const leftMs = limitMs === undefined ? Number.POSITIVE_INFINITY : started + limitMs - clock.now();
    if (leftMs <= 0) {
      const call = { provider: '@x/core', method: 'GET', path: '/object/job/{jobId}' };
      throw new TimeoutError(
        call,
        `the job was not done within ${limitMs} ms. It goes on: wait for it again.`,
      );
    }
    await pause(core, Math.min(everyMs, leftMs), clock, signal);
  }
}

/** Waits, and keeps the session in use meanwhile. */
async function pause(
  core: CoreClient,
  ms: number,
  clock: Pick<Clock, 'timer'>,
  signal: AbortSignal | undefined,
): Promise<void> {
  for (let leftMs = ms; leftMs > 0; leftMs -= longestPauseMs) {
    await sleep(clock, Math.min(leftMs, longestPauseMs), signal);
    // The next question says what is wrong, if something is.
    if (leftMs > longestPauseMs) await core.auth.getToken().catch(() => {});
  }
}

function sleep(clock: Pick<Clock, 'timer'>, ms: number, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    const giveUp = () => {
      cancel();
      reject(signal?.reason);
    };
    const cancel = clock.timer(ms, () => {
      signal?.removeEventListener('abort', giveUp);
      resolve();
    });
    if (signal?.aborted) giveUp();
    else signal?.addEventListener('abort', giveUp, { once: true });
  });
}

function passes(error: unknown): boolean {
  if (isAuthError(error)) return error.code === 'Transient';
  if (!isCallError(error)) return false;
  const { code, status = 0 } = error;
  return code === 'Network' || code === 'Timeout' || (code === 'Api' && (status >= 500 || status === 429));
}
