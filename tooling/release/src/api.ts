import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { publishedPackages, root } from '@tooling/test-kit/repository';
import { apiReport } from './api-report.ts';
import { reportPath } from './needs.ts';
import { fileList, pack } from './tarball.ts';

/** `pnpm api`: writes down what users get of every package as it is built now, its declarations and its files. */
const folder = mkdtempSync(`${tmpdir()}/api-`);
try {
  for (const one of publishedPackages(root)) {
    writeFileSync(`${root}/${reportPath(one)}`, apiReport(root, one));
    const list = fileList(pack(root, one, folder));
    writeFileSync(`${root}/tooling/release/files/${one.shortName}.txt`, list);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
