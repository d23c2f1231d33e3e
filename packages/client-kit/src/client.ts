import type { ApiClient, ClientOptions, ProviderDefinition } from './provider.ts';

/**
 * Makes the client of one vendor. Touches neither network nor environment: what is missing is read from variables at
 * the first call, and the error then names the option and the variable.
 */
export function createClient<Paths extends {}>(
  provider: ProviderDefinition,
  _options: ClientOptions & object = {},
): ApiClient<Paths> {
  throw new Error(`[${provider.name}] createClient is not written yet`);
}
