import type { likeness } from '@x/auth-core/internal';

// Imports no code, so that bundlers can load it by itself, where a `fetch` has bodies of Node.

/** The answer with its body, a stream of Node, as a web stream. `abort` ends the sending. */
export function withWebBody(response: Response, like: typeof likeness, abort: () => void): Response {
  const chunks = (response.body as AsyncIterable<Uint8Array>)[Symbol.asyncIterator]();
  const stream = new ReadableStream<Uint8Array>({
    async pull(controller) {
      const { done, value } = await chunks.next();
      if (done) controller.close();
      else controller.enqueue(value);
    },
    // Its own `destroy` would leave the connection as it is.
    cancel: abort,
  });
  return like(response, stream);
}
