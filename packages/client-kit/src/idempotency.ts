import { MisconfiguredError, type Random } from '@x/auth-core';
import type { Call } from './call.ts';
import type { ProviderDefinition } from './provider.ts';

/** True where the vendor knows a repetition of this call by its key. */
export function takesKey({ idempotencyHeader, idempotencyExcept }: ProviderDefinition, call: Call): boolean {
  return call.method === 'POST' && !!idempotencyHeader && !idempotencyExcept?.includes(call.path);
}

/** Puts the caller's key, or a new one, into the headers of a call. It then stays over all retries. */
export function setKey(provider: ProviderDefinition, call: Call, headers: Headers, random: Random): void {
  const { name, idempotencyHeader, idempotencyKeyLength = Number.POSITIVE_INFINITY } = provider;
  const { method, path, idempotencyKey: given } = call;
  if (!idempotencyHeader && given === undefined) return;
  const wrong = (message: string) =>
    new MisconfiguredError({ name, message: `${method} ${path}: ${message}` });
  if (!takesKey(provider, call)) {
    if (given !== undefined) throw wrong('it takes no idempotencyKey. Leave it out.');
    if (idempotencyHeader) headers.delete(idempotencyHeader);
    return;
  }
  const own = given === undefined ? (headers.get(idempotencyHeader!) ?? 'auto') : given;
  const key = own === 'auto' ? random.id() : own;
  if (typeof key !== 'string' || !key || key.length > idempotencyKeyLength) {
    throw wrong(
      `the idempotencyKey must be 'auto' or a text of 1 to ${idempotencyKeyLength} characters. Shorten it, or use a UUID.`,
    );
  }
  headers.set(idempotencyHeader!, key);
}
