import ts from 'typescript';

/** What an editor shows of a name. */
export interface Shown {
  documentation: string;
  /** Names of JSDoc tags. */
  tags: string[];
  deprecated: boolean;
}

export type Editor = ReturnType<typeof openEditor>;

/**
 * TypeScript's language service over open files, as every editor asks it. They need not be on disk: texts by their
 * absolute paths, which decide what they may import.
 */
export function openEditor(open: ReadonlyMap<string, string>, options: ts.CompilerOptions) {
  const texts = new Map(open);
  let changes = 0;
  const { writeFile: _, ...disk } = ts.createCompilerHost(options);
  const service = ts.createLanguageService({
    ...disk,
    getCompilationSettings: () => options,
    getScriptFileNames: () => [...texts.keys()],
    getProjectVersion: () => `${changes}`,
    getScriptVersion: (name) => (texts.has(name) ? `${changes}` : 'on disk'),
    getScriptSnapshot(name) {
      const content = texts.get(name) ?? ts.sys.readFile(name);
      return content === undefined ? undefined : ts.ScriptSnapshot.fromString(content);
    },
  });
  return {
    /** Changes an open file, or opens one. */
    write(file: string, text: string): void {
      texts.set(file, text);
      changes += 1;
    },
    hover(file: string, position: number): Shown {
      const info = service.getQuickInfoAtPosition(file, position);
      if (info) return shown(info);
      throw new Error(
        `nothing is shown at ${JSON.stringify(texts.get(file)?.slice(position, position + 40))}`,
      );
    },
    /** What may be written at a position, by name. */
    complete(file: string, position: number): Map<string, () => Shown> {
      const { entries = [] } = service.getCompletionsAtPosition(file, position, {}) ?? {};
      const details = (name: string) =>
        service.getCompletionEntryDetails(file, position, name, {}, undefined, {}, undefined)!;
      return new Map(entries.map(({ name }) => [name.replaceAll(/^"|"$/g, ''), () => shown(details(name))]));
    },
  };
}

function shown(info: ts.QuickInfo | ts.CompletionEntryDetails): Shown {
  const tags = (info.tags ?? []).map(({ name }) => name);
  const deprecated = /\bdeprecated\b/.test(info.kindModifiers) || tags.includes('deprecated');
  return { documentation: ts.displayPartsToString(info.documentation), tags, deprecated };
}
