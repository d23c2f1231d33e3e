import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import type { TokenProcessLine, TokenProcessTask } from './token-process.ts';

export interface TokenProcess {
  child: ChildProcess;
  /** What it has printed so far. */
  lines: TokenProcessLine[];
  /** Resolves when it has ended, with all that it has printed. */
  ended: Promise<TokenProcessLine[]>;
}

/** Starts a process of its own that asks for tokens. */
export function startTokenProcess(task: TokenProcessTask, { uid }: { uid?: number } = {}): TokenProcess {
  const script = fileURLToPath(new URL('token-process.ts', import.meta.url));
  const child = spawn(process.execPath, ['--no-warnings', script, JSON.stringify(task)], {
    stdio: ['ignore', 'pipe', 'inherit'],
    ...(uid !== undefined && { uid, gid: uid }),
  });
  const lines: TokenProcessLine[] = [];
  const reader = createInterface({ input: child.stdout! });
  reader.on('line', (line) => lines.push(JSON.parse(line)));
  const ended = Promise.all([once(child, 'close'), once(reader, 'close')]).then(() => lines);
  return { child, lines, ended };
}

export const tokensOf = (lines: TokenProcessLine[]) =>
  lines.flatMap((line) => ('token' in line ? [line.token] : []));
export const errorsOf = (lines: TokenProcessLine[]) =>
  lines.flatMap((line) => ('code' in line ? [line.code] : []));
export const eventsOf = (lines: TokenProcessLine[]) =>
  lines.flatMap((line) => ('event' in line ? [line.event] : []));
