import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { until } from '@tooling/test-kit/until';
import { execa } from 'execa';
import getPort from 'get-port';
import { stringify } from 'yaml';
import { environment } from './run.ts';

/** A registry on loopback that has none of our packages yet. */
export interface Registry {
  url: string;
  /** Lines for an `.npmrc` that read and write here and nowhere else. */
  npmrc: string;
  close(): Promise<void>;
}

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
  const port = await getPort({ host: '127.0.0.1' });
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

  const log = { file: join(folder, 'log') };
  const manifest = createRequire(import.meta.url).resolve('verdaccio/package.json');
  const child = execa(
    process.execPath,
    [join(dirname(manifest), 'bin/verdaccio'), '-c', join(folder, 'config.yaml'), '-l', `127.0.0.1:${port}`],
    {
      cwd: folder,
      env: {
        ...environment(),
        NODE_EXTRA_CA_CERTS: process.env.NODE_EXTRA_CA_CERTS ?? setting('cafile'),
      },
      extendEnv: false,
      reject: false,
      stdin: 'ignore',
      stdout: log,
      stderr: log,
    },
  );
  const close = async () => {
    child.kill('SIGKILL');
    await child;
  };

  const url = `http://127.0.0.1:${port}/`;
  const answers = () =>
    fetch(`${url}-/ping`).then(
      ({ ok }) => ok,
      () => false,
    );
  try {
    await until(`The registry, whose log is ${log.file},`, 'answer', answers);
    const token = await signUp(url);
    const npmrc = `registry=${url}\n@x:registry=${url}\n//127.0.0.1:${port}/:_authToken=${token}\n`;
    return { url, npmrc, close };
  } catch (error) {
    await close();
    throw error;
  }
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
