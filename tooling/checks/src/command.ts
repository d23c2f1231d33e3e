import { spawn } from 'node:child_process';
import type { Transcript } from './transcript.ts';

/** How a command ended. */
export interface CommandResult {
  /** Exit code; `null` where it was killed, by its time limit for example. */
  code: number | null;
  /** Everything that it printed. */
  output: string;
}

export interface CommandOptions {
  cwd: string;
  /** Limit in milliseconds; the command and everything that it started are killed then. Default 4 min. */
  limitMs?: number;
  env?: Record<string, string | undefined>;
  /** Keeps what is printed. */
  transcript?: Transcript;
  /** Gets each line as it is printed. */
  onLine?: (line: string) => void;
}

/** Runs a command to its end and keeps what it prints. Never throws for a command that fails. */
export function command(file: string, args: string[], options: CommandOptions): Promise<CommandResult> {
  const { cwd, limitMs = 600_000, env = process.env, transcript, onLine } = options;
  return new Promise((resolve) => {
    // A group of its own, so that a time-out ends its children too.
    const child = spawn(file, args, { cwd, env, detached: true, stdio: ['ignore', 'pipe', 'pipe'] });
    const kill = () => {
      try {
        if (child.pid) process.kill(-child.pid, 'SIGKILL');
      } catch {
        // Already gone.
      }
    };
    const limit = setTimeout(() => {
      take(`\n${file} was ended: no end after ${limitMs / 1000} s\n`);
      kill();
    }, limitMs);
    process.once('exit', kill);

    let output = '';
    let rest = '';
    const take = (text: string) => {
      output += text;
      transcript?.write(text);
      const lines = (rest + text).split('\n');
      rest = lines.pop()!;
      for (const line of lines) onLine?.(line);
    };
    child.stdout.setEncoding('utf8').on('data', take);
    child.stderr.setEncoding('utf8').on('data', take);
    const end = (code: number | null) => {
      clearTimeout(limit);
      process.off('exit', kill);
      resolve({ code, output });
    };
    child.once('error', (error) => {
      take(`${file} did not start: ${error.message}\n`);
      end(null);
    });
    child.once('close', end);
  });
}
