import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import type { Package } from '@tooling/test-kit/repository';

/** A package as it would be published, packed and unpacked. */
export interface Tarball {
  /** The packed file. */
  path: string;
  /** The folder with what is in it. */
  folder: string;
  /** Paths of its files, sorted. */
  files: string[];
}

/** Packs a package of a tree into a folder, as publishing does. */
export function pack(tree: string, { folder, shortName }: Package, into: string): Tarball {
  const path = `${into}/${shortName}.tgz`;
  const target = `${into}/${shortName}`;
  mkdirSync(target, { recursive: true });
  execFileSync('pnpm', ['pack', '--out', path], { cwd: `${tree}/${folder}`, stdio: 'pipe' });
  const names = execFileSync('tar', ['-xvzf', path, '-C', target, '--strip-components=1'], {
    encoding: 'utf8',
  });
  const files = names
    .trim()
    .split('\n')
    .map((name) => name.replace(/^package\//, ''));
  return { path, folder: target, files: files.sort() };
}

/** The files of a tarball as a text to pin: the hash in the name of a shared chunk changes with what is in it. */
export function fileList({ files }: Tarball): string {
  const names = files.map((path) => path.replace(/-[\w-]{8}(?=\.(?:d\.)?c?[jt]s)/, '-*'));
  return `${[...new Set(names)].sort().join('\n')}\n`;
}
