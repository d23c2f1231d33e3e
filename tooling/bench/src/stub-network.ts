import { DOCUMENT } from './vendor.ts';

/** A network without a network: what is left of a call is what the client itself does. */
export interface StubNetwork {
  fetch: typeof globalThis.fetch;
  /** Makes answers ahead, so that making them is not measured. Until the first time, calls go to the vendor. */
  prepare(count: number): void;
}

/**
 * `reads`: makes a `Request` of what it is called with, as every fetch does, so that a contender that hands over a
 * `Request` and one that hands over a URL are served alike. Otherwise it looks at nothing.
 */
export function createStubNetwork(reads: boolean): StubNetwork {
  const headers = { 'content-type': 'application/json', 'content-length': String(DOCUMENT.length) };
  const ready: Response[] = [];
  let connected = true;

  const next = (): Response => {
    const response = ready.pop();
    if (!response) throw new Error('The stub network has no answer left.');
    return response;
  };
  return {
    async fetch(input, init) {
      if (connected) return globalThis.fetch(input, init);
      if (reads && !new Request(input, init).headers.has('authorization')) {
        throw new Error('A call has no token.');
      }
      return next();
    },
    prepare(count) {
      connected = false;
      while (ready.length < count) ready.push(new Response(DOCUMENT, { headers }));
    },
  };
}
