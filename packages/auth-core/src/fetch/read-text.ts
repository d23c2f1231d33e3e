import { chunksOf } from './chunks.ts';

/**
 * The text of a body of at most `limit` bytes, as they come out of any compression. Of a longer one, or one that is cut
 * by the signal, the rest is not fetched; a longer one gives `undefined`.
 */
export async function readText(
  response: Response,
  limit: number,
  signal: AbortSignal,
): Promise<string | undefined> {
  const { body } = response;
  // Some runtimes give no stream.
  if (!body) return response.text();
  const { next, stop } = chunksOf(body);
  const decoder = new TextDecoder();
  let text = '';
  let length = 0;
  // A fetch of the user's may not know signals.
  signal.addEventListener('abort', stop);
  try {
    for (let chunk = await next(); chunk; chunk = await next()) {
      length += chunk.length;
      if (length > limit) {
        stop();
        return undefined;
      }
      text += decoder.decode(chunk, { stream: true });
    }
    return text + decoder.decode();
  } finally {
    signal.removeEventListener('abort', stop);
  }
}
