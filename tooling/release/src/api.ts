import { mkdirSync, writeFileSync } from 'node:fs';
import { apiReport } from './api-report.ts';
import { publishedPackages, root } from './repository.ts';

/** `pnpm api`: writes the public declarations of every package, as they are built now, to `tooling/release/api/`. */
mkdirSync(`${root}/tooling/release/api`, { recursive: true });
for (const pack of publishedPackages(root)) {
  writeFileSync(`${root}/tooling/release/api/${pack.shortName}.md`, apiReport(root, pack));
}
