import { execFileSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readlinkSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname } from 'node:path';
import { root, workspaces } from '@tooling/test-kit/repository';

/** A copy of the repository as it is now, committed, in which things may be broken. */
export interface Copy {
  path: string;
  /** Commits whatever was changed in the copy. */
  commit(): void;
  remove(): void;
}

/** Copies what git knows or would know; what is installed is linked, not copied. */
export function copyOfRepository(): Copy {
  const path = mkdtempSync(`${tmpdir()}/checks-`);
  const git = (...args: string[]) => execFileSync('git', args, { cwd: path, stdio: 'pipe' });
  const listed = execFileSync('git', ['ls-files', '-co', '--exclude-standard', '-z'], {
    cwd: root,
    encoding: 'utf8',
  });
  for (const file of new Set(listed.split('\0'))) {
    // A file that was deleted and not committed is still listed.
    if (file === '' || !existsSync(`${root}/${file}`)) continue;
    mkdirSync(dirname(`${path}/${file}`), { recursive: true });
    cpSync(`${root}/${file}`, `${path}/${file}`);
  }
  symlinkSync(`${root}/node_modules`, `${path}/node_modules`);
  for (const folder of workspaces()) copyLinks(`${folder}/node_modules`, path);

  git('init', '-q', '-b', 'main');
  const commit = () => {
    git('add', '-A');
    git('-c', 'user.name=checks', '-c', 'user.email=checks@localhost', 'commit', '-q', '-m', 'copy');
  };
  commit();
  return { path, commit, remove: () => rmSync(path, { recursive: true, force: true }) };
}

// The links are relative, so that those between packages lead to the copy's own.
function copyLinks(folder: string, to: string): void {
  if (!existsSync(`${root}/${folder}`)) return;
  mkdirSync(`${to}/${folder}`, { recursive: true });
  for (const name of readdirSync(`${root}/${folder}`)) {
    const link = `${folder}/${name}`;
    if (lstatSync(`${root}/${link}`).isSymbolicLink()) {
      symlinkSync(readlinkSync(`${root}/${link}`), `${to}/${link}`);
    } else if (name.startsWith('@')) {
      copyLinks(link, to);
    }
  }
}
