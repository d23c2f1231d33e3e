import { realpathSync } from 'node:fs';
import { relative, sep } from 'node:path';
import { BaseResolver } from '@redocly/openapi-core';
import type { Json } from '../../../packages/cli/src/generate/specification.ts';

// A spec becomes code that is committed and shipped, so what stands in it must not decide what that code does, nor which
// files and hosts its reader opens.

/** Reads the files of one folder and of those below it, and nothing else: no URL, no path or link that leads out. */
export class FolderResolver extends BaseResolver {
  readonly #folder: string;

  constructor(folder: string) {
    super();
    this.#folder = realpathSync(folder);
  }

  override async loadExternalRef(ref: string): ReturnType<BaseResolver['loadExternalRef']> {
    if (/^[a-z][a-z0-9+.-]+:/i.test(ref)) throw new Error(`a $ref must not be a URL: ${ref}`);
    let path: string;
    try {
      path = realpathSync(ref);
    } catch {
      throw new Error(`a $ref leads to no file: ${ref}`);
    }
    const way = relative(this.#folder, path);
    if (way === '..' || way.startsWith(`..${sep}`))
      throw new Error(`a $ref leads out of the spec's folder: ${ref}`);
    return super.loadExternalRef(path);
  }
}

/** Every name of a component that cannot stand in code, and every `$ref` that is left and leads out of the document. */
export function hazards(spec: Json): string[] {
  const found: string[] = [];
  for (const [group, members] of Object.entries((spec.components ?? {}) as Record<string, Json>)) {
    const unsafe = Object.keys(members).filter((name) => !/^[A-Za-z][A-Za-z0-9_]*$/.test(name));
    for (const name of unsafe)
      found.push(
        `components/${group}: a name has letters, digits and underscores alone: ${JSON.stringify(name)}`,
      );
  }
  // For its walk alone.
  JSON.stringify(spec, (key, value) => {
    if (key === '$ref' && typeof value === 'string' && !value.startsWith('#/'))
      found.push(`a $ref leads out of the document: ${value}`);
    return value;
  });
  return found;
}
