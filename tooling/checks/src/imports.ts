import { readFileSync } from 'node:fs';
import { filesBelow, root } from './repository.ts';

/** One import, export-from or require of a module. */
export interface Import {
  /** Path of the importing file, relative to the folder that was asked for. */
  file: string;
  /** As it is written, such as `zod/mini`. */
  specifier: string;
}

// Also `import type`, `import('…')` and `export … from`. Comments and texts that look alike are rare and harmless.
const SPECIFIER =
  /(?:\bfrom\s+|\bimport\s+|\bimport\(\s*|\brequire\(\s*|\brequire\.resolve\(\s*)['"]([^'"\n]+)['"]/g;

/** All imports in the code below a folder of the root; `within` keeps only files that start so. */
export function importsBelow(folder: string, within = ''): Import[] {
  return filesBelow(folder)
    .filter((file) => file.startsWith(within) && /\.[cm]?[jt]s$/.test(file))
    .flatMap((file) =>
      [...readFileSync(`${root}/${folder}/${file}`, 'utf8').matchAll(SPECIFIER)].map((match) => ({
        file,
        specifier: match[1]!,
      })),
    );
}

/** Name of the package that a specifier leads to; `undefined` for files and for what the runtime has itself. */
export function packageOf(specifier: string): string | undefined {
  if (/^([./]|node:|#|[a-z]+:)/.test(specifier)) return undefined;
  return specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/');
}
