import type { Envelope } from '@x/client-kit/internal';

/** `{ statusCode, isError, result }`, which every answer of the vendor is wrapped in. Source: the overview page. */
interface VendorEnvelope {
  statusCode?: unknown;
  isError?: unknown;
  result?: unknown;
}

/** What the envelope says; `undefined` where the body is none, as when a proxy answers. */
export function readEnvelope(body: unknown): Envelope | undefined {
  if (typeof body !== 'object' || body === null || !('isError' in body)) return undefined;
  const { isError, result } = body as VendorEnvelope;
  return { failed: isError === true, payload: result };
}

/** The HTTP status, unless that says success and the envelope an error: then what stands in the envelope, or 400. */
export function trueStatus(httpStatus: number, body: unknown): number {
  if (httpStatus >= 300 || !readEnvelope(body)?.failed) return httpStatus;
  const status = Number((body as VendorEnvelope).statusCode);
  return status >= 400 && status < 600 ? status : 400;
}
