import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileAt } from '@tooling/test-kit/repository';
import { declarationsAlone } from '../../../packages/cli/src/generate/declarations.ts';
import { methodTableSource } from '../../../packages/cli/src/generate/method-table.ts';
import { methodTypesSource } from '../../../packages/cli/src/generate/method-types.ts';
import { schemaTypes } from '../../../packages/cli/src/generate/schema-types.ts';
import { serverTable, serverTableSource } from '../../../packages/cli/src/generate/server-table.ts';
import { operationIndex } from './operation-index.ts';
import { repository, type Specification } from './specification.ts';

/** A file that is made and never written by hand. `path` starts at the root of the repository. */
export interface GeneratedFile {
  path: string;
  text: string;
}

const notice = (provider: string) => `DO NOT EDIT: generated from specs/${provider} by \`pnpm generate\`.`;

/** What a provider's package gets from its spec. Throws where the spec would put anything else than types and data there. */
export async function providerFiles(provider: string, spec: Specification): Promise<GeneratedFile[]> {
  const texts = {
    'schema.ts': await schemaTypes(spec),
    'servers.ts': serverTableSource(serverTable(spec)),
    'operations.ts': methodTypesSource(provider, spec),
    'table.ts': methodTableSource(spec),
  };
  return Object.entries(texts).map(([name, text]) => {
    const path = `packages/${provider}/src/generated/${name}`;
    return { path, text: declarationsAlone(path, `// ${notice(provider)}\n\n${text}`) };
  });
}

/**
 * What the simulator gets from a provider's spec: all of it in one piece, since it is shipped without the YAML. It is
 * JSON that is read at run time, so that a change in a spec does not rebuild the simulator and all that builds on it.
 */
export const simulatorFile = (provider: string, spec: Specification): GeneratedFile =>
  jsonFile('simulator', provider, spec, 2);

/** What the command line gets from a provider's spec: what it lists, searches and calls. */
export const commandLineFile = (provider: string, spec: Specification): GeneratedFile =>
  jsonFile('cli', provider, operationIndex(spec), 1);

function jsonFile(of: string, provider: string, content: object, indent: number): GeneratedFile {
  const text = JSON.stringify({ $comment: notice(provider), ...content }, null, indent);
  return { path: `packages/${of}/src/generated/${provider}.json`, text: `${text}\n` };
}

/** Writes files, those alone that would change, so that builds which watch them stay quiet. */
export function writeFiles(files: GeneratedFile[]): void {
  for (const { path, text } of files) {
    const target = repository + path;
    if (existsSync(target) && readFileSync(target, 'utf8') === text) continue;
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, text);
  }
}

/**
 * The files whose committed text is not what the spec gives now. The commit is compared and not the working tree: a
 * build's cache repairs a tampered file there before anybody sees it.
 */
export function staleFiles(
  files: GeneratedFile[],
  committed = (path: string) => fileAt(repository, 'HEAD', path),
): string[] {
  return files.filter(({ path, text }) => committed(path) !== text).map(({ path }) => path);
}
