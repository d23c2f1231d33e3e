import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { Measures, Report } from './worker.ts';

type Answer<Kind extends keyof Measures> = Awaited<ReturnType<Measures[Kind]>>;

/** No measurement takes this long; one that hangs is ended. */
const LIMIT_MS = 2 * 60_000;

/** Measures in a process of its own, so that neither compiled code nor memory of one contender meets another's. */
export async function runJob<Kind extends keyof Measures>(
  kind: Kind,
  job: Parameters<Measures[Kind]>[0],
  execArgv: readonly string[] = [],
): Promise<Answer<Kind>> {
  const worker = fork(fileURLToPath(new URL('worker.ts', import.meta.url)), [kind, JSON.stringify(job)], {
    execArgv: [...execArgv],
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
  let complaints = '';
  worker.stderr!.setEncoding('utf8').on('data', (text: string) => {
    complaints += text;
  });
  const limit = setTimeout(() => worker.kill('SIGKILL'), LIMIT_MS);
  const ended = once(worker, 'close').finally(() => clearTimeout(limit));
  // Without a report the reason stands below.
  const told = once(worker, 'message').then(([report]) => report as Report<Answer<Kind>>);
  const report = await Promise.race([told, ended.then(() => undefined)]);
  if (report && 'result' in report) {
    await ended;
    return report.result;
  }
  const reason = report?.error ?? (complaints || `no result within ${LIMIT_MS / 1000} s`);
  throw new Error(`Measuring ${kind} ${JSON.stringify(job)} failed: ${reason}`);
}
