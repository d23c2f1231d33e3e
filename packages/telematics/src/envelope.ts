/*
 * The vendor's envelope `{ Result, Status, Title, Errors }`. It is parsed tolerantly: one of the vendor's own
 * clients meets `Status` as text and `Errors` as a single object.
 */
export type Fields = Record<string, unknown>;

function fields(body: unknown): Fields | undefined {
  return typeof body === 'object' && body !== null && !Array.isArray(body) ? (body as Fields) : undefined;
}

/** `Status` of the body; `undefined` where there is none. */
export function bodyStatus(body: unknown): number | undefined {
  const status = Number(fields(body)?.Status ?? Number.NaN);
  return Number.isInteger(status) ? status : undefined;
}

/** The HTTP status or the one in the body, whichever is worse. */
export function worseStatus(httpStatus: number, body: unknown): number {
  return Math.max(httpStatus, bodyStatus(body) ?? 0);
}

/** The payload; `undefined` where the body is no envelope. */
export function result(body: unknown): unknown {
  return fields(body)?.Result;
}

/** True for an answer in the vendor's own format, which a gateway in front of it would not give. */
export function isEnvelope(body: unknown): boolean {
  return bodyStatus(body) !== undefined;
}

/** What `Errors` says, in at most 200 characters and without the values it may quote; empty where it says nothing. */
export function vendorErrors(body: unknown): string {
  return [fields(body)?.Errors]
    .flat()
    .map((error) => {
      const { Key, Message } = fields(error) ?? {};
      return [Key, Message].filter(Boolean).map(withoutValues).join(': ');
    })
    .filter(Boolean)
    .join('; ')
    .slice(0, 200);
}

// A message may quote what was sent, and what was sent is secret: quoted text and every word with a digit or an @ go.
function withoutValues(text: unknown): string {
  return String(text)
    .replace(/["'`‘“].*?["'`’”]|\S*[\d@]\S*/g, '…')
    .replace(/[^\x20-\x7e…]+/g, ' ');
}
