import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';

/** What a program under rehearsal gets to know. */
export interface RehearsalWorld {
  /** The variables that the Portal's client reads, and `PORTAL_WEBHOOK_SECRET`. */
  env: Record<string, string>;
  /** Aborted when the program has to stop at once: it is killed here, or the rehearsal is over. */
  signal: AbortSignal;
}

/** A command with its arguments, or a function that runs until its signal is aborted. */
export type RehearsalStart = readonly string[] | ((world: RehearsalWorld) => unknown);

/** The program while it runs. */
export interface Running {
  /** Ends it without a warning, and waits for its end. */
  kill(): Promise<void>;
  /** Asks it to end, and kills it where it does not within two seconds. */
  stop(): Promise<void>;
  /** Whether it ended by itself. */
  ended(): boolean;
}

const stopLimitMs = 2_000;

/** Starts the program once. */
export function run(start: RehearsalStart, env: Record<string, string>): Running {
  return typeof start === 'function' ? runFunction(start, env) : runCommand(start, env);
}

function runFunction(start: (world: RehearsalWorld) => unknown, env: Record<string, string>): Running {
  const ending = new AbortController();
  let over = false;
  const done = Promise.resolve()
    .then(() => start({ env, signal: ending.signal }))
    .catch(() => {})
    .finally(() => {
      over = true;
    });
  const end = async () => {
    ending.abort();
    const limit = new Promise((resolve) => setTimeout(resolve, stopLimitMs).unref());
    await Promise.race([done, limit]);
  };
  return { kill: end, stop: end, ended: () => over };
}

function runCommand([program = '', ...args]: readonly string[], env: Record<string, string>): Running {
  const child: ChildProcess = spawn(program, args, { env: { ...process.env, ...env }, stdio: 'inherit' });
  let over = false;
  const closed = once(child, 'close').catch(() => {});
  void closed.then(() => {
    over = true;
  });
  const end = async (signal: NodeJS.Signals) => {
    child.kill(signal);
    const timer = setTimeout(() => child.kill('SIGKILL'), stopLimitMs);
    await closed;
    clearTimeout(timer);
  };
  return { kill: () => end('SIGKILL'), stop: () => end('SIGTERM'), ended: () => over };
}
