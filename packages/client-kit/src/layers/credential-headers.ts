import { MisconfiguredError } from '@x/auth-core';
import type { CredentialHeaders } from '../provider.ts';
import type { Layer } from './layer.ts';

/**
 * Puts the credentials into the headers of the operations that take them so, unless the caller has. An operation that
 * takes nothing else is sent without a token, and so costs no login.
 */
export function credentialHeaders<Settings>(
  { operations, values }: CredentialHeaders<Settings>,
  settings: () => Promise<Settings>,
): Layer {
  return async (request, call, next) => {
    const operation = `${call.method} ${call.path}`;
    const listed = operations[operation];
    if (listed === undefined) return next(request, call);
    const names: readonly string[] = listed.match(/\S+/g) ?? [];
    call.withoutToken = !names.includes('Authorization');
    const { headers } = request;
    const wanted = names.filter((name) => name !== 'Authorization' && !headers.has(name.replace('?', '')));
    const known = wanted.length ? values!(await settings(), operation) : {};
    const missing: string[] = [];
    for (const entry of wanted) {
      const name = entry.replace('?', '');
      const value = known[name];
      if (value !== undefined) headers.set(name, value);
      else if (name === entry) missing.push(name);
    }
    if (!missing.length) return next(request, call);
    throw new MisconfiguredError({
      name: call.provider,
      message: `${operation}: the credentials have no ${missing.join(' and no ')}, so nothing was sent. Pass it in the call's headers, or use credentials that have it.`,
    });
  };
}
