import { execFileSync } from 'node:child_process';
import { git, root } from '@tooling/test-kit/repository';
import { rememberRelease } from './last-release.ts';
import { complaints, releaseNeeds } from './needs.ts';

/**
 * `pnpm release:version`: turns the changesets into versions and changelogs, and remembers the commit that these versions
 * are made of. It commits nothing. Refuses where a package lacks the changeset that it needs, and where there are changes
 * that are in no commit, since nobody could say later what was released.
 */
const hasChanges = () => git(root, 'status', '--porcelain').trim() !== '';
const problems = complaints(await releaseNeeds(root));
if (hasChanges()) problems.push('There are changes that are not committed.');
if (problems.length > 0) {
  for (const problem of problems) console.error(problem);
  process.exit(1);
}
const args = ['node_modules/@changesets/cli/bin.js', 'version'];
execFileSync(process.execPath, args, { cwd: root, stdio: 'inherit' });
if (hasChanges()) rememberRelease(root, git(root, 'rev-parse', 'HEAD').trim());
else console.log('Nothing to release.');
