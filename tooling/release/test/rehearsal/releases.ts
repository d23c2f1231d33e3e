import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { git } from '@tooling/test-kit/repository';
import { BASH, publishScript } from '../workflow.ts';
import type { Registry } from './registry.ts';
import { run } from './run.ts';

/** A clone of the repository from which versions are released to a registry on loopback. */
export type ReleaseClone = Awaited<ReturnType<typeof releaseClone>>;

/** Clones what is committed, and installs what it needs as always; only publishing goes to `registry`. */
export async function releaseClone(root: string, path: string, registry: Registry) {
  await run('git', ['clone', '-q', '--no-hardlinks', root, path], { cwd: root });
  // As npm is set up by the user, which is why the variables stay here.
  await run('pnpm', ['install', '--frozen-lockfile', '--prefer-offline'], { cwd: path, env: process.env });
  const commit = (message: string) => {
    git(path, 'add', '-A');
    const author = ['-c', 'user.name=rehearsal', '-c', 'user.email=rehearsal@localhost'];
    git(path, ...author, '-c', 'commit.gpgsign=false', 'commit', '-q', '--allow-empty', '-m', message);
  };

  const artefacts = `${path}/.artefacts`;
  const npmrc = `${path}-npmrc`;
  writeFileSync(npmrc, registry.npmrc);
  const npm = { cwd: artefacts, env: { npm_config_userconfig: npmrc } };
  const node = (...args: string[]) => run(process.execPath, args, { cwd: path });
  /** Builds, makes versions of the changesets that there are, publishes, and gives what was published. */
  const release = async (): Promise<string[]> => {
    await node('node_modules/turbo/bin/turbo', 'run', 'build', '--filter=./packages/*', '--concurrency=2');
    await node('tooling/release/src/version.ts');
    commit('Versions');
    await node('tooling/release/src/pack.ts', `${artefacts}/packages`);
    // Before anything leaves: a publish cannot be taken back.
    for (const key of ['registry', '@x:registry']) {
      const found = (await run('npm', ['config', 'get', key], npm)).trim();
      if (found !== registry.url)
        throw new Error(`npm would publish elsewhere: its setting ${key} is not the rehearsal's registry.`);
    }
    // What the workflow runs. Where a build was made can be said within a workflow alone.
    const env = { ...npm.env, PROVENANCE: 'false', GITHUB_OUTPUT: `${artefacts}/output` };
    const printed = await run('bash', [...BASH, publishScript()], { ...npm, env });
    return [...printed.matchAll(/^\+ (\S+)$/gm)].map(([, version]) => version!);
  };
  /** Changes a package in a way that no caller notices, releases that, and gives what was published. */
  const patch = async (shortName: string): Promise<string[]> => {
    const name = `@x/${shortName}`;
    appendFileSync(`${path}/packages/${shortName}/src/index.ts`, '\n// Changed by the rehearsal.\n');
    commit('A change');
    const answer = await node('tooling/release/src/check.ts').catch((error: Error) => error.message);
    if (!answer.includes(`${name} has no changeset`))
      throw new Error(`A change of ${name} without a changeset was not noticed.`);
    mkdirSync(`${path}/.changeset`, { recursive: true });
    writeFileSync(`${path}/.changeset/rehearsal.md`, `---\n'${name}': patch\n---\n\nA change.\n`);
    commit('A changeset');
    return release();
  };
  return { path, release, patch };
}
