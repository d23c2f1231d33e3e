import { likeness } from '@x/auth-core/internal';

/** The answer with its body as a web stream, where the `fetch` gives one of Node. `abort` ends the sending. */
export function withWebBody(response: Response, abort: () => void): Response {
  const { body } = response;
  if (!body || 'getReader' in body) return response;
  const chunks = (body as AsyncIterable<Uint8Array>)[Symbol.asyncIterator]();
  const stream = new ReadableStream<Uint8Array>({
    async pull(controller) {
      const { done, value } = await chunks.next();
      if (done) controller.close();
      else controller.enqueue(value);
    },
    // Its own `destroy` would leave the connection as it is.
    cancel: abort,
  });
  return likeness(response, stream);
}
