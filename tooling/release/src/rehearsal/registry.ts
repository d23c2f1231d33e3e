import { mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { root } from '@tooling/test-kit/repository';
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
  const [usual, cafile] = await Promise.all(['registry', 'cafile'].map(settingOfNpm));
  const config = {
    storage: `${folder}/storage`,
    uplinks: { usual: { url: usual, timeout: '60s', maxage: '60m', cache: true } },
    packages: {
      // Never from elsewhere: whoever owns these names there has nothing to do with this code.
      '@x/*': { access: '$all', publish: '$all' },
      '**': { access: '$all', proxy: 'usual' },
    },
    // The tarball of the simulator is larger than what is usual.
    max_body_size: '50mb',
    log: { type: 'stdout', level: 'warn' },
    web: { enable: false },
  };
  writeFileSync(`${folder}/config.yaml`, stringify(config));

  const address = `127.0.0.1:${await getPort({ host: '127.0.0.1' })}`;
  const log = { file: `${folder}/log` };
  const program = `${root}/tooling/release/node_modules/verdaccio/bin/verdaccio`;
  const child = execa(process.execPath, [program, '-c', `${folder}/config.yaml`, '-l', address], {
    cwd: folder,
    env: { NODE_EXTRA_CA_CERTS: cafile, ...environment() },
    extendEnv: false,
    reject: false,
    stdin: 'ignore',
    stdout: log,
    stderr: log,
  });
  const close = async () => {
    child.kill('SIGKILL');
    await child;
  };
  const url = `http://${address}/`;
  const answers = async () => {
    const response = await fetch(`${url}-/ping`).catch(() => undefined);
    return response?.ok ?? false;
  };
  try {
    await until(`The registry, whose log is ${log.file},`, 'answer', answers);
  } catch (error) {
    await close();
    throw error;
  }
  // npm publishes nothing without a token. This registry takes any.
  return { url, npmrc: `registry=${url}\n@x:registry=${url}\n//${address}/:_authToken=any\n`, close };
}

async function settingOfNpm(name: string): Promise<string | undefined> {
  const { stdout } = await execa('npm', ['config', 'get', name], { cwd: tmpdir() });
  return ['', 'null', 'undefined'].includes(stdout) ? undefined : stdout;
}
