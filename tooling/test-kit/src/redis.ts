import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createConnection } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import getPort from 'get-port';
import { ensureProgram } from './debian.ts';
import { until } from './until.ts';

/** A Redis server on a free loopback port, in a process of its own, which fsyncs every write unless told otherwise. */
export interface RedisServer {
  readonly url: string;
  readonly port: number;
  /** Ends it at once, as a crash would. */
  kill(): Promise<void>;
  /** Stops and continues it, as a machine that hangs would. */
  freeze(): void;
  thaw(): void;
  /** Starts it again on the same port; `forget` deletes its data first. */
  restart(options?: { forget?: boolean }): Promise<void>;
  close(): Promise<void>;
}

const CLUSTER = { 'cluster-enabled': 'yes', 'cluster-announce-ip': '127.0.0.1' };

/**
 * Makes sure that there is a `redis-server`, by {@link ensureProgram}. Throws an error that says what is missing.
 */
export function ensureRedis(): void {
  ensureProgram('redis-server');
}

/**
 * `cluster`: a cluster of one, which holds all slots. `within`: where its data goes; default: the temporary folder.
 * `settings`: more of them, as in its configuration, where words are separated by blanks.
 */
export async function startRedis({
  cluster = false,
  within = tmpdir(),
  settings = {},
}: {
  cluster?: boolean;
  within?: string;
  settings?: Record<string, string>;
} = {}): Promise<RedisServer> {
  ensureRedis();
  const folder = mkdtempSync(join(within, 'redis-'));
  const port = await getPort({ host: '127.0.0.1' });
  const start = () => startServer({ port, dir: folder, ...(cluster && CLUSTER), ...settings });
  let child = await start();
  if (cluster) {
    await say(port, 'CLUSTER ADDSLOTSRANGE 0 16383');
    await until('redis-server', 'form a cluster', async () =>
      /cluster_state:ok/.test((await say(port, 'CLUSTER INFO')) ?? ''),
    );
  }
  const killChild = () => child.kill('SIGKILL');
  process.once('exit', killChild);
  const kill = async () => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    child.ref();
    const ended = once(child, 'exit');
    child.kill('SIGKILL');
    await ended;
  };
  return {
    url: `redis://127.0.0.1:${port}`,
    port,
    kill,
    freeze: () => child.kill('SIGSTOP'),
    thaw: () => child.kill('SIGCONT'),
    async restart({ forget = false } = {}) {
      await kill();
      if (forget) rmSync(join(folder, 'appendonlydir'), { recursive: true, force: true });
      child = await start();
    },
    async close() {
      await kill();
      process.off('exit', killChild);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function startServer(settings: { port: number; dir: string }) {
  const durable = { bind: '127.0.0.1', save: '', appendonly: 'yes', appendfsync: 'always' };
  const args = Object.entries({ ...durable, ...settings }).flatMap(([name, value]) => [
    `--${name}`,
    ...`${value}`.split(' '),
  ]);
  const child = spawn('redis-server', args, { stdio: 'ignore' });
  child.unref();
  // Anything else than PONG: it still loads its data.
  await until('redis-server', 'answer', async () =>
    /^\+PONG|^-NOAUTH/.test((await say(settings.port, 'PING')) ?? ''),
  );
  return child;
}

/** One command, and its answer as it comes. */
function say(port: number, command: string): Promise<string | undefined> {
  return new Promise((resolve) => {
    const socket = createConnection({ port, host: '127.0.0.1' });
    socket.once('connect', () => socket.write(`${command}\r\n`));
    socket.once('data', (data) => {
      socket.destroy();
      resolve(data.toString().trim());
    });
    socket.once('error', () => resolve(undefined));
  });
}
