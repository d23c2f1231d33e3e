import type { Envelope } from '@x/client-kit/internal';

/**
 * What the envelope `{ success, data, timestamp }` says; `undefined` where the body is none, as with tokens. `success` is
 * missing in one of the page's samples, so that `data` alone makes an envelope too.
 */
export function readEnvelope(body: unknown): Envelope | undefined {
  if (typeof body !== 'object' || body === null) return undefined;
  const { success, data } = body as { success?: unknown; data?: unknown };
  if (success === undefined && data === undefined) return undefined;
  return { failed: success === false, payload: data };
}
