import type { Reply } from '../../vendor.ts';

/** An error: a key in dots, as the vendor's own client knows them. */
export function failure(status: number, message: string, details?: object): Reply {
  return { status, body: { statusCode: status, message, ...(details ? { details } : {}) } };
}

/** The keys that are known; others are our own, in the same form. */
const messages: Record<number, string> = {
  400: 'bad.request',
  401: 'unauthorized',
  403: 'forbidden',
  404: 'not.found',
  429: 'too.many.requests',
  503: 'org.is.in.maintenance.mode',
};

export const error = (status: number): Reply => failure(status, messages[status] ?? 'internal.server.error');

export const ok = (body: unknown): Reply => ({ status: 200, body });
/** Most lists stand in `data`. */
export const list = (data: readonly unknown[]): Reply => ok({ data });
export const noContent: Reply = { status: 204 };
/** What was found, or that it was not. */
export const found = (row: unknown): Reply => (row === undefined ? error(404) : ok(row));
/** For what changes something that has to be there. */
export const done = (there: unknown): Reply => (there ? noContent : error(404));
