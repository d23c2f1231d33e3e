import { DOCUMENT } from './vendor.ts';

/**
 * A network without a network: what is left of a call is what the client itself does.
 *
 * `reads`: makes a `Request` of what it is called with, as every fetch does, so that a contender that hands over a
 * `Request` and one that hands over a URL are served alike. Otherwise it looks at nothing.
 */
export function createStubNetwork(reads: boolean) {
  const headers = { 'content-type': 'application/json', 'content-length': String(DOCUMENT.length) };
  const ready: Response[] = [];
  let connected = true;
  const fetch: typeof globalThis.fetch = async (input, init) => {
    if (connected) return globalThis.fetch(input, init);
    if (reads && !new Request(input, init).headers.has('authorization')) {
      throw new Error('A call has no token.');
    }
    const response = ready.pop();
    if (!response) throw new Error('The stub network has no answer left.');
    return response;
  };
  /** Makes answers ahead, so that making them is not measured. Until the first time, calls go to the vendor. */
  const prepare = (count: number) => {
    connected = false;
    while (ready.length < count) ready.push(new Response(DOCUMENT, { headers }));
  };
  return { fetch, prepare };
}
