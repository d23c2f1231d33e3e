import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { type Package, publishedPackages, root } from '@tooling/test-kit/repository';

/**
 * `pnpm release:pack [folder]`: packs every package that is published, as it is built, into `.artefacts/packages` or into
 * that folder. The names of the files are in the order in which they are to be published.
 */
const into = process.argv[2] ?? `${root}/.artefacts/packages`;
rmSync(into, { recursive: true, force: true });
mkdirSync(into, { recursive: true });
for (const [index, { folder, shortName }] of inOrder(publishedPackages(root)).entries()) {
  const name = `${String(index + 1).padStart(2, '0')}-${shortName}.tgz`;
  execFileSync('pnpm', ['pack', '--out', `${into}/${name}`], { cwd: `${root}/${folder}`, stdio: 'pipe' });
  console.log(name);
}

/** What others depend on comes first. */
function inOrder(packages: readonly Package[]): Package[] {
  const placed: Package[] = [];
  const place = (one: Package) => {
    if (placed.includes(one)) return;
    const needed = Object.keys(one.manifest.dependencies ?? {});
    for (const other of packages) if (needed.includes(other.manifest.name)) place(other);
    placed.push(one);
  };
  for (const one of packages) place(one);
  return placed;
}
