import { MisconfiguredError } from '@x/auth-core';
import { entriesOf } from '../operations/table.ts';
import type { OperationTable } from '../operations/types.ts';
import type { Call, Layer } from './layer.ts';

/** Puts credentials into the headers of a call, by their names. */
export type SetHeaders = (call: Call, headers: Headers, names: readonly string[]) => Promise<void>;

/**
 * Sends no token with operations that take none, which then cost no login, and lets `setHeaders` send what they take
 * instead. The tables say which they are.
 */
export function credentials(
  tables: readonly (OperationTable | undefined)[],
  setHeaders: SetHeaders | undefined,
): Layer {
  // Few operations differ from the others.
  const own = tables.flatMap(entriesOf).filter((entry) => entry.credentials !== undefined);
  return (next) => (request, call) => {
    const listed = own.find(({ method, path }) => path === call.path && method === call.method)?.credentials;
    if (listed === undefined) return next(request, call);
    const names: readonly string[] = listed.match(/\S+/g) ?? [];
    call.withoutToken = !names.includes('Authorization');
    const set = setHeaders?.(call, request.headers, names);
    return set ? set.then(() => next(request, call)) : next(request, call);
  };
}

/**
 * What a vendor has in `credentialHeaders` whose operations take credentials in headers. A header of the caller's stays.
 *
 * @param values - The values that the credentials have for an operation, such as `GET /path`.
 */
export function credentialHeaders<Settings>(
  values: (settings: Settings, operation: string) => Readonly<Record<string, string | undefined>>,
): (settings: () => Promise<Settings>) => SetHeaders {
  return (settings) => async (call, headers, names) => {
    const wanted = names.filter((name) => name !== 'Authorization' && !headers.has(name.replace('?', '')));
    if (!wanted.length) return;
    const { provider, method, path } = call;
    const known = values(await settings(), `${method} ${path}`);
    for (const name of wanted) {
      const value = known[name.replace('?', '')];
      if (value !== undefined) headers.set(name.replace('?', ''), value);
    }
    const missing = wanted.filter((name) => !name.endsWith('?') && known[name] === undefined);
    if (!missing.length) return;
    throw new MisconfiguredError({
      name: provider,
      message: `${method} ${path}: the credentials have no ${missing.join(' and no ')}, so nothing was sent. Pass it in the call's headers, or use credentials that have it.`,
    });
  };
}
