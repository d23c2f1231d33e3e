import ts from 'typescript';

/** How declarations are read: as those of a user's program that is strict. */
const OPTIONS: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  lib: ['lib.es2022.d.ts', 'lib.esnext.disposable.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  strict: true,
  skipLibCheck: true,
  noEmit: true,
  types: [],
};

// The declarations of the language itself take longest to read, and are the same every time.
const libraries = new Map<string, ts.SourceFile | undefined>();

/** A program of files that are in memory, beside what is on the disk. */
export function programOf(files: Record<string, string>, roots = Object.keys(files)): ts.Program {
  const host = ts.createCompilerHost(OPTIONS);
  const { fileExists, readFile, getSourceFile } = host;
  host.fileExists = (path) => path in files || fileExists(path);
  host.readFile = (path) => files[path] ?? readFile(path);
  host.getSourceFile = (path, ...rest) => {
    if (path in files) return ts.createSourceFile(path, files[path]!, rest[0], true);
    if (!/\/lib\.[\w.]+\.d\.ts$/.test(path)) return getSourceFile(path, ...rest);
    if (!libraries.has(path)) libraries.set(path, getSourceFile(path, ...rest));
    return libraries.get(path);
  };
  return ts.createProgram(roots, OPTIONS, host);
}

/** Whether only the package makes values of a type: users may pass them back, and never write one themselves. */
export function isSealed(statement: ts.Statement): boolean {
  return ts.getJSDocTags(statement).some(({ tagName }) => tagName.text === 'sealed');
}
