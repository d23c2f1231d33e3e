import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { BlockedProcessTask } from './blocked-process.ts';

/** What a process has seen whose main thread was blocked. */
export interface BlockedReport {
  before: string;
  peeked: string | undefined;
  after: string;
  events: string[];
}

/** Runs `blocked-process.ts` to its end. One that lives on is killed, and rejects. */
export function runBlocked(task: BlockedProcessTask): Promise<BlockedReport> {
  const script = fileURLToPath(new URL('blocked-process.ts', import.meta.url));
  const args = ['--no-warnings', script, JSON.stringify(task)];
  return new Promise((resolve, reject) => {
    execFile(process.execPath, args, { timeout: 80_000 }, (error, out, errors) =>
      error ? reject(new Error(errors || String(error))) : resolve(JSON.parse(out)),
    );
  });
}
