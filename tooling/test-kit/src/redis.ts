import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execa } from 'execa';
import getPort from 'get-port';
import { ensureProgram } from './debian.ts';
import { until } from './until.ts';

export type RedisServer = Awaited<ReturnType<typeof startRedis>>;

const DURABLE = { bind: '127.0.0.1', save: '', appendonly: 'yes', appendfsync: 'always' };
const CLUSTER = { 'cluster-enabled': 'yes', 'cluster-announce-ip': '127.0.0.1' };

/**
 * A Redis server on a free loopback port, in a process of its own, which fsyncs every write unless told otherwise.
 *
 * `cluster`: a cluster of one, which holds all slots. `within`: where its data goes; default: the temporary folder.
 * `settings`: more of them, as in its configuration, where words are separated by blanks.
 */
export async function startRedis({
  cluster = false,
  within = tmpdir(),
  settings = {} as Record<string, string>,
} = {}) {
  ensureProgram('redis-server');
  const dir = mkdtempSync(join(within, 'redis-'));
  const port = await getPort({ host: '127.0.0.1' });
  const all = { port, dir, ...DURABLE, ...(cluster && CLUSTER), ...settings };
  const args = Object.entries(all).flatMap(([name, value]) => [`--${name}`, ...`${value}`.split(' ')]);
  const spawn = () => {
    const child = execa('redis-server', args, { stdio: 'ignore', reject: false, killSignal: 'SIGKILL' });
    // A program that has nothing else to do may end, and ends it.
    child.nodeChildProcess.unref();
    return child;
  };
  // Anything else than PONG: it still loads its data.
  const answers = () =>
    until('redis-server', 'answer', async () => /^(PONG|NOAUTH)/.test(await say(port, 'PING')));
  let server = spawn();
  await answers();
  if (cluster) {
    await say(port, 'CLUSTER', 'ADDSLOTSRANGE', '0', '16383');
    const info = () => say(port, 'CLUSTER', 'INFO');
    await until('redis-server', 'form a cluster', async () => (await info()).includes('cluster_state:ok'));
  }
  const kill = async () => {
    server.nodeChildProcess.ref();
    server.kill();
    await server;
  };
  return {
    url: `redis://127.0.0.1:${port}`,
    port,
    /** Ends it at once, as a crash would. */
    kill,
    /** Stops and continues it, as a machine that hangs would. */
    freeze: () => server.kill('SIGSTOP'),
    thaw: () => server.kill('SIGCONT'),
    /** Starts it again on the same port; `forget` deletes its data first. */
    async restart({ forget = false } = {}): Promise<void> {
      await kill();
      if (forget) rmSync(join(dir, 'appendonlydir'), { recursive: true, force: true });
      server = spawn();
      await answers();
    },
    async close(): Promise<void> {
      await kill();
      rmSync(dir, { recursive: true, force: true });
    },
  };
}

/** One command, and its answer; what went wrong, where there is none. */
async function say(port: number, ...words: string[]): Promise<string> {
  const options = { all: true, reject: false, timeout: 5_000 } as const;
  return (await execa('redis-cli', ['-h', '127.0.0.1', '-p', `${port}`, ...words], options)).all;
}
