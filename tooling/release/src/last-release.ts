import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileAt, git, readJson } from '@tooling/test-kit/repository';

const FILE = 'tooling/release/last-release.json';

/**
 * The commit whose code the last versions were made of; `undefined` before the first release. Everything that a release
 * has to answer for is what changed since then.
 *
 * Throws where the repository does not have that commit, as in a shallow clone.
 */
export function lastRelease(tree: string): string | undefined {
  if (!existsSync(`${tree}/${FILE}`)) return undefined;
  const { commit } = readJson<{ commit: string | null }>(`${tree}/${FILE}`);
  if (commit === null) return undefined;
  try {
    git(tree, 'cat-file', '-e', `${commit}^{commit}`);
  } catch {
    throw new Error(
      `${FILE} names the commit ${commit}, which this clone does not have. ` +
        'Run `git fetch --unshallow`, or clone with the whole history.',
    );
  }
  return commit;
}

/** Remembers the commit that versions are made of. */
export function rememberRelease(tree: string, commit: string): void {
  writeFileSync(`${tree}/${FILE}`, `${JSON.stringify({ commit }, null, 2)}\n`);
}

/** Reads a file of a tree as it was at a commit and as it is now; `undefined` where it is not there. */
export type Versions = (path: string) => [before: string | undefined, now: string | undefined];

export function versionsSince(tree: string, commit: string): Versions {
  return (path) => [
    fileAt(tree, commit, path),
    existsSync(`${tree}/${path}`) ? readFileSync(`${tree}/${path}`, 'utf8') : undefined,
  ];
}
