import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { git, publishedPackages } from '@tooling/test-kit/repository';
import { BASH, publishScript } from '../workflow.ts';
import type { Registry } from './registry.ts';
import { run } from './run.ts';

/** A clone of the repository from which versions are released to a registry on loopback. */
export interface ReleaseClone {
  path: string;
  /** Builds, makes versions of the changesets that there are, publishes, and gives what was published. */
  release(): Promise<string[]>;
  /** Whether `pnpm release:check` is content. */
  isContent(): Promise<boolean>;
  /** Changes the shipped code of a package in a way that no caller notices. */
  patch(folder: string): void;
  /** Writes a changeset and commits everything. */
  declare(name: string, level: string): void;
}

/** Clones what is committed, and installs what it needs as always; only publishing goes to `registry`. */
export async function releaseClone(root: string, path: string, registry: Registry): Promise<ReleaseClone> {
  await run('git', ['clone', '-q', '--no-hardlinks', root, path], { cwd: root });
  git(path, 'config', 'user.name', 'rehearsal');
  git(path, 'config', 'user.email', 'rehearsal@localhost');
  git(path, 'config', 'commit.gpgsign', 'false');
  git(path, 'config', 'tag.gpgsign', 'false');
  // As npm is set up by the user, which is why the variables stay here.
  await run('pnpm', ['install', '--frozen-lockfile', '--prefer-offline'], { cwd: path, env: process.env });

  const commit = (message: string) => {
    git(path, 'add', '-A');
    if (git(path, 'status', '--porcelain').trim() !== '') git(path, 'commit', '-q', '-m', message);
  };
  // Out of the commits, so that a release never waits for it.
  appendFileSync(`${path}/.git/info/exclude`, '/.npmrc\n');
  writeFileSync(`${path}/.npmrc`, registry.npmrc);

  const node = (args: string[], env = {}) => run(process.execPath, args, { cwd: path, env });
  const versions = () =>
    publishedPackages(path).map(({ manifest }) => `${manifest.name}@${manifest.version}`);
  const published = new Set<string>();
  return {
    path,
    async release() {
      await node([
        'node_modules/turbo/bin/turbo',
        'run',
        'build',
        '--filter=./packages/*',
        '--concurrency=2',
      ]);
      await node(['tooling/release/src/version.ts']);
      commit('Versions');
      await assertLoopback('pnpm', path, registry.url);
      await node(['tooling/release/src/pack.ts', `${path}/.artefacts/packages`]);
      const folder = `${path}/.artefacts`;
      await assertLoopback('npm', folder, registry.url);
      // What the workflow runs. Where a build was made can be said within a workflow alone.
      const env = { PROVENANCE: 'false', GITHUB_OUTPUT: `${folder}/output` };
      await run('bash', [...BASH, publishScript()], { cwd: folder, env });
      const found: string[] = [];
      for (const version of versions()) {
        if (published.has(version)) continue;
        await assertPublished(registry.url, version);
        published.add(version);
        found.push(version);
      }
      return found;
    },
    isContent: () =>
      node(['tooling/release/src/check.ts']).then(
        () => true,
        () => false,
      ),
    patch(folder) {
      appendFileSync(`${path}/${folder}/src/index.ts`, '\n// Changed by the rehearsal.\n');
      commit('A change');
    },
    declare(name, level) {
      mkdirSync(`${path}/.changeset`, { recursive: true });
      writeFileSync(`${path}/.changeset/rehearsal.md`, `---\n'${name}': ${level}\n---\n\nA change.\n`);
      commit('A changeset');
    },
  };
}

// Before anything leaves: a publish cannot be taken back.
async function assertLoopback(command: 'npm' | 'pnpm', path: string, url: string): Promise<void> {
  for (const key of ['registry', '@x:registry']) {
    const found = (await run(command, ['config', 'get', key], { cwd: path })).trim();
    if (found !== url)
      throw new Error(
        `${command} would publish elsewhere: its setting ${key} is not the rehearsal's registry.`,
      );
  }
}

async function assertPublished(url: string, nameAndVersion: string): Promise<void> {
  const [, name, version] = /^(.+)@(.+)$/.exec(nameAndVersion)!;
  const response = await fetch(url + name!.replace('/', '%2f'));
  const { versions = {} } = (await response.json()) as { versions?: Record<string, unknown> };
  if (!(version! in versions)) throw new Error(`${nameAndVersion} is not in the registry after publishing.`);
}
