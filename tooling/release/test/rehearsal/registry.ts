import { once } from 'node:events';
import { mkdirSync, readFileSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { execa } from 'execa';
import { runServer } from 'verdaccio';

/** A registry on loopback that has none of our packages yet. */
export interface Registry {
  url: string;
  /** Lines for an `.npmrc` that read and write here and nowhere else. */
  npmrc: string;
  close(): void;
}

/**
 * Starts an empty registry. What is not ours it gets from wherever npm is set up to get packages from, which is read now
 * and written down nowhere.
 */
export async function startRegistry(folder: string): Promise<Registry> {
  mkdirSync(folder, { recursive: true });
  const [usual, cafile] = await Promise.all(['registry', 'cafile'].map(settingOfNpm));
  const server: Server = await runServer({
    storage: `${folder}/storage`,
    configPath: `${folder}/config.yaml`,
    uplinks: {
      usual: {
        url: usual!,
        timeout: '60s',
        maxage: '60m',
        cache: true,
        ca: cafile && readFileSync(cafile, 'utf8'),
      },
    },
    packages: {
      // Never from elsewhere: whoever owns these names there has nothing to do with this code.
      '@x/*': { access: '$all', publish: '$all' },
      '**': { access: '$all', proxy: 'usual' },
    },
    // The tarball of the simulator is larger than what is usual.
    max_body_size: '50mb',
    log: { type: 'file', path: `${folder}/log`, level: 'warn' },
    web: { enable: false },
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const address = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  const url = `http://${address}/`;
  const close = () => {
    server.close();
    server.closeAllConnections();
  };
  // npm publishes nothing without a token. This registry takes any.
  return { url, npmrc: `registry=${url}\n@x:registry=${url}\n//${address}/:_authToken=any\n`, close };
}

async function settingOfNpm(name: string): Promise<string | undefined> {
  const { stdout } = await execa('npm', ['config', 'get', name], { cwd: tmpdir() });
  return ['', 'null', 'undefined'].includes(stdout) ? undefined : stdout;
}
