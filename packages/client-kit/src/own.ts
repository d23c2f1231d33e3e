import { MisconfiguredError } from '@x/auth-core';
import { entriesOf } from './operations/table.ts';
import type { OperationTable } from './operations/types.ts';
import type { ProviderDefinition } from './provider.ts';

/**
 * Operations of your own, which a vendor serves and its package does not know: made by `x generate` (`@x/cli`) from a
 * description in OpenAPI 3 or Swagger 2, and passed as the option `own`.
 *
 * @typeParam Paths - Their types, as openapi-typescript generates them: added to those of the client.
 * @typeParam Operations - Their methods, in groups.
 */
export interface OwnOperations<Paths extends object = object, Operations extends object = object> {
  operations: OperationTable;
  /** Path template → name of the vendor's server that it is on, where that is not the first. */
  pathServers?: Readonly<Record<string, string>> | undefined;
  /** Path templates whose answers hold a secret, and are never quoted in an error. */
  secretPaths?: readonly string[] | undefined;
  /** Carries the types. Never there. */
  readonly types?: { paths: Paths; operations: Operations } | undefined;
}

/** Options of a client with operations of your own, whose types the client then has. */
export type WithOwn<Options extends object, Paths extends object, Operations extends object> = Options & {
  /** Operations of your own, as `x generate` writes them: added to those of the client, with their types. */
  own?: OwnOperations<Paths, Operations> | undefined;
};

/** A client with methods of your own. */
export type AddOperations<Client, Operations extends object> = [keyof Operations] extends [never]
  ? Client
  : Client & Operations;

/** The provider with what a user adds to it. Throws `MisconfiguredError` where a name is taken. */
export function withOwn(provider: ProviderDefinition, own: OwnOperations | undefined): ProviderDefinition {
  if (!own) return provider;
  const { name, servers, pathServers, secretPaths = [], operations } = provider;
  const wrong = (message: string) =>
    new MisconfiguredError({
      name,
      message: `the option own: ${message} Make the file again with x generate.`,
    });
  if (typeof own.operations?.methods !== 'string') throw wrong('it holds no operations.');
  const taken = groupsOf(operations).find((group) => groupsOf(own.operations).includes(group));
  if (taken) throw wrong(`the client has a group ${taken} itself.`);
  const unknown = Object.values(own.pathServers ?? {}).find((server) => !Object.hasOwn(servers, server));
  if (unknown) throw wrong(`the client has no server ${unknown}.`);
  return {
    ...provider,
    own: own.operations,
    pathServers: { ...own.pathServers, ...pathServers },
    secretPaths: [...secretPaths, ...(own.secretPaths ?? [])],
  };
}

function groupsOf(table: OperationTable | undefined): string[] {
  return entriesOf(table).map(({ group }) => group);
}
