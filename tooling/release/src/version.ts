import { execFileSync } from 'node:child_process';
import { git, root } from '@tooling/test-kit/repository';
import { lastRelease, rememberRelease } from './last-release.ts';
import { complaints, releaseNeeds } from './needs.ts';

/**
 * `pnpm release:version`: turns the changesets into versions and changelogs, and remembers the commit that these versions
 * are made of. It commits nothing. Refuses where a package lacks the changeset that it needs, and where there are changes
 * that are in no commit, since nobody could say later what was released.
 */
const problems = complaints(await releaseNeeds(root));
if (git(root, 'status', '--porcelain').trim() !== '')
  problems.push('There are changes that are not committed.');
if (problems.length > 0) {
  for (const problem of problems) console.error(problem);
  process.exit(1);
}
const before = lastRelease(root);
execFileSync(process.execPath, ['node_modules/@changesets/cli/bin.js', 'version'], {
  cwd: root,
  stdio: 'inherit',
});
if (git(root, 'status', '--porcelain').trim() === '') {
  console.log(before ? `Nothing to release since ${before}.` : 'Nothing to release.');
} else {
  rememberRelease(root, git(root, 'rev-parse', 'HEAD').trim());
}
