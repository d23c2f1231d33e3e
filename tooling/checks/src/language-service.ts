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

/** TypeScript's language service over one file, as every editor asks it. */
export interface Editor {
  hover(position: number): Shown;
  /** What may be written at a position, by name. */
  complete(position: number): Map<string, () => Shown>;
}

/** Opens a file with a text that need not be on disk. `file`: its absolute path, which decides what it may import. */
export function openEditor(file: string, text: string, options: ts.CompilerOptions): Editor {
  const host: ts.LanguageServiceHost = {
    getCompilationSettings: () => options,
    getScriptFileNames: () => [file],
    getScriptVersion: () => '1',
    getScriptSnapshot(name) {
      const content = name === file ? text : ts.sys.readFile(name);
      return content === undefined ? undefined : ts.ScriptSnapshot.fromString(content);
    },
    getCurrentDirectory: () => ts.sys.getCurrentDirectory(),
    getDefaultLibFileName: (settings) => ts.getDefaultLibFilePath(settings),
    fileExists: (name) => name === file || ts.sys.fileExists(name),
    readFile: ts.sys.readFile,
    readDirectory: ts.sys.readDirectory,
    directoryExists: ts.sys.directoryExists,
    getDirectories: ts.sys.getDirectories,
    ...(ts.sys.realpath && { realpath: ts.sys.realpath }),
  };
  const service = ts.createLanguageService(host);
  return {
    hover(position) {
      const info = service.getQuickInfoAtPosition(file, position);
      if (!info)
        throw new Error(`nothing is shown at ${JSON.stringify(text.slice(position, position + 40))}`);
      return shown(info);
    },
    complete(position) {
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
