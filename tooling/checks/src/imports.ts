import { readFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { dirname, join } from 'node:path';
import { filesBelow, root } from '@tooling/test-kit/repository';
import ts from 'typescript';

/** One import, export-from or require of a module. */
export interface Import {
  /** Path of the importing file, relative to the root. */
  file: string;
  /** As it is written, such as `zod/mini`. */
  specifier: string;
}

/** All imports of one file: also for types alone, `import('…')`, `export … from` and `require`. */
export function importsOf(file: string): Import[] {
  const { importedFiles } = ts.preProcessFile(readFileSync(`${root}/${file}`, 'utf8'), true, true);
  return importedFiles.map(({ fileName: specifier }) => ({ file, specifier }));
}

/** All imports in the code below a folder of the root; `within` keeps only files that start so. */
export function importsBelow(folder: string, within = ''): Import[] {
  return filesBelow(folder)
    .filter((file) => file.startsWith(within) && /\.[cm]?[jt]s$/.test(file))
    .flatMap((file) => importsOf(`${folder}/${file}`));
}

/** All imports of a file and of the files that it leads to. */
export function importsFrom(file: string, seen = new Set<string>()): Import[] {
  if (seen.has(file)) return [];
  seen.add(file);
  return importsOf(file).flatMap((found) =>
    found.specifier.startsWith('.') ? importsFrom(join(dirname(file), found.specifier), seen) : [found],
  );
}

/** Name of the package that a specifier leads to; `undefined` for files, and for what a runtime has itself (`node:fs`). */
export function packageOf(specifier: string): string | undefined {
  if (/^([./#]|\w+:)/.test(specifier) || isBuiltin(specifier)) return undefined;
  return specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/');
}
