import ts from 'typescript';

/** What an editor shows of a name. */
export interface Shown {
  /** Signature or type. */
  text: string;
  documentation: string;
  /** Names of JSDoc tags. */
  tags: string[];
  deprecated: boolean;
}

/** TypeScript's language service over open files, as every editor asks it. */
export interface Editor {
  /** Changes an open file, or opens one. */
  write(file: string, text: string): void;
  hover(file: string, position: number): Shown;
  /** What may be written at a position, by name. */
  complete(file: string, position: number): Map<string, () => Shown>;
}

/** Opens files that need not be on disk: texts by their absolute paths, which decide what they may import. */
export function openEditor(open: ReadonlyMap<string, string>, options: ts.CompilerOptions): Editor {
  const texts = new Map(open);
  const versions = new Map<string, number>();
  let changes = 0;
  const host: ts.LanguageServiceHost = {
    getCompilationSettings: () => options,
    getScriptFileNames: () => [...texts.keys()],
    getProjectVersion: () => `${changes}`,
    getScriptVersion: (name) => `${versions.get(name) ?? 0}`,
    getScriptSnapshot(name) {
      const content = texts.get(name) ?? ts.sys.readFile(name);
      return content === undefined ? undefined : ts.ScriptSnapshot.fromString(content);
    },
    getCurrentDirectory: () => ts.sys.getCurrentDirectory(),
    getDefaultLibFileName: (settings) => ts.getDefaultLibFilePath(settings),
    fileExists: (name) => texts.has(name) || ts.sys.fileExists(name),
    readFile: ts.sys.readFile,
    readDirectory: ts.sys.readDirectory,
    directoryExists: ts.sys.directoryExists,
    getDirectories: ts.sys.getDirectories,
    ...(ts.sys.realpath && { realpath: ts.sys.realpath }),
  };
  const service = ts.createLanguageService(host);
  return {
    write(file, text) {
      texts.set(file, text);
      versions.set(file, ++changes);
    },
    hover(file, position) {
      const info = service.getQuickInfoAtPosition(file, position);
      if (!info)
        throw new Error(
          `nothing is shown at ${JSON.stringify(texts.get(file)?.slice(position, position + 40))}`,
        );
      return shown(info);
    },
    complete(file, position) {
      const { entries = [] } = service.getCompletionsAtPosition(file, position, {}) ?? {};
      return new Map(
        entries.map(({ name }) => [
          name.replaceAll(/^"|"$/g, ''),
          () => shown(service.getCompletionEntryDetails(file, position, name, {}, undefined, {}, undefined)!),
        ]),
      );
    },
  };
}

function shown(info: ts.QuickInfo | ts.CompletionEntryDetails): Shown {
  const tags = info.tags ?? [];
  return {
    text: ts.displayPartsToString(info.displayParts),
    documentation: ts.displayPartsToString(info.documentation),
    tags: tags.map(({ name }) => name),
    deprecated: /\bdeprecated\b/.test(info.kindModifiers) || tags.some(({ name }) => name === 'deprecated'),
  };
}
