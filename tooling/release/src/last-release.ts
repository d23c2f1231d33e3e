import { existsSync, writeFileSync } from 'node:fs';
import { git, readJson } from '@tooling/test-kit/repository';

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
