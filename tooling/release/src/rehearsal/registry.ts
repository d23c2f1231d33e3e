import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, mkdirSync, openSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { stringify } from 'yaml';
import { cleanEnvironment } from './run.ts';

/** A registry on loopback that has none of our packages yet. */
export interface Registry {
  url: string;
  /** Lines for an `.npmrc` that read and write here and nowhere else. */
  npmrc: string;
  close(): Promise<void>;
}

const START_LIMIT_MS = 60_000;

/**
 * Starts an empty registry. What is not ours it gets from wherever npm is set up to get packages from, which is read now
 * and written down nowhere but in `folder`.
 */
export async function startRegistry(folder: string): Promise<Registry> {
  mkdirSync(folder, { recursive: true });
  const setting = (name: string) => {
    const text = execFileSync('npm', ['config', 'get', name], { cwd: tmpdir(), encoding: 'utf8' }).trim();
    return text === '' || text === 'null' || text === 'undefined' ? undefined : text;
  };
  const port = await freePort();
  const config = {
    storage: join(folder, 'storage'),
    auth: { htpasswd: { file: join(folder, 'htpasswd') } },
    uplinks: { usual: { url: setting('registry'), timeout: '60s', maxage: '60m', cache: true } },
    packages: {
      // Never from elsewhere: whoever owns these names there has nothing to do with this code.
      '@x/*': { access: '$all', publish: '$authenticated' },
      '**': { access: '$all', proxy: 'usual' },
    },
    // The tarball of the simulator is larger than what is usual.
    max_body_size: '50mb',
    log: { type: 'stdout', level: 'warn' },
    web: { enable: false },
  };
  writeFileSync(join(folder, 'config.yaml'), stringify(config));

  const log = openSync(join(folder, 'log'), 'w');
  const manifest = createRequire(import.meta.url).resolve('verdaccio/package.json');
  const child = spawn(
    process.execPath,
    [join(dirname(manifest), 'bin/verdaccio'), '-c', join(folder, 'config.yaml'), '-l', `127.0.0.1:${port}`],
    {
      cwd: folder,
      env: {
        ...cleanEnvironment(),
        NODE_EXTRA_CA_CERTS: process.env.NODE_EXTRA_CA_CERTS ?? setting('cafile'),
      },
      stdio: ['ignore', log, log],
    },
  );
  closeSync(log);
  const kill = () => void child.kill('SIGKILL');
  process.once('exit', kill);
  const close = async () => {
    process.off('exit', kill);
    if (child.exitCode !== null) return;
    kill();
    await once(child, 'exit');
  };

  const url = `http://127.0.0.1:${port}/`;
  try {
    await answers(`${url}-/ping`, () => child.exitCode !== null, join(folder, 'log'));
    const token = await signUp(url);
    const npmrc = `registry=${url}\n@x:registry=${url}\n//127.0.0.1:${port}/:_authToken=${token}\n`;
    return { url, npmrc, close };
  } catch (error) {
    await close();
    throw error;
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  if (typeof address !== 'object' || !address) throw new Error('There is no free port on loopback.');
  return address.port;
}

async function answers(url: string, ended: () => boolean, log: string): Promise<void> {
  const until = performance.now() + START_LIMIT_MS;
  while (performance.now() < until && !ended()) {
    try {
      if ((await fetch(url)).ok) return;
    } catch {
      // Not listening yet.
    }
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error(`The registry did not start. Its log is ${log}.`);
}

async function signUp(url: string): Promise<string> {
  const response = await fetch(`${url}-/user/org.couchdb.user:rehearsal`, {
    method: 'PUT',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ name: 'rehearsal', password: 'rehearsal-of-a-release' }),
  });
  const { token } = (await response.json()) as { token?: string };
  if (!token) throw new Error(`The registry made no account: status ${response.status}.`);
  return token;
}
