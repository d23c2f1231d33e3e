import { existsSync, readdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundle, createConfig } from '@redocly/openapi-core';
import type { Json, Server, Specification } from '../../../packages/cli/src/generate/specification.ts';
import { FolderResolver, hazards } from './safe-spec.ts';

export type { Json, Server, Specification };

/** The root of the repository, with a slash at its end. */
export const repository = fileURLToPath(new URL('../../../', import.meta.url));

/** The providers that have a spec, by name. */
export function providers(): string[] {
  return readdirSync(`${repository}specs`)
    .filter((name) => existsSync(`${repository}specs/${name}/openapi.yaml`))
    .sort();
}

/**
 * Reads the spec of a provider and all files that it refers to into one document. What another file holds ends up in
 * `components` under its own name, so that types and messages keep their names. Throws where there is no spec.
 */
export async function loadSpec(provider: string): Promise<Specification> {
  const path = `specs/${provider}/openapi.yaml`;
  if (!existsSync(repository + path)) throw new Error(`No spec for '${provider}': ${path} is missing.`);
  return bundleFile(repository + path);
}

/**
 * As {@link loadSpec}, from any root document. Throws where a `$ref` leads nowhere or out of the folder of that document,
 * and where a name cannot stand in code.
 */
export async function bundleFile(path: string): Promise<Specification> {
  const config = await createConfig({});
  const externalRefResolver = new FolderResolver(dirname(path));
  const { bundle: result, problems } = await bundle({ ref: path, config, externalRefResolver });
  const errors = problems.filter(({ severity }) => severity === 'error').map(({ message }) => message);
  const found = errors.length > 0 ? errors : hazards(result.parsed as Json);
  if (found.length === 0) return result.parsed as Specification;
  throw new Error(`${path} cannot be read:\n${found.map((problem) => `- ${problem}`).join('\n')}`);
}
