/** Only so much of a body is looked at: a refusal is short. */
const LOOK_BYTES = 4096;

/**
 * For grants whose vendor refuses tokens in the body: reads a JSON body of at most 4 KiB. Of whatever is longer or no
 * JSON, `body` is `undefined`. The response that comes back has its body whole: as bytes, or as what was read and the
 * rest.
 */
export async function lookAtJson(response: Response): Promise<{ response: Response; body?: unknown }> {
  const { status, statusText, headers } = response;
  const tooLong = Number(headers.get('content-length')) > LOOK_BYTES;
  if (!response.body || tooLong || !headers.get('content-type')?.includes('json')) return { response };
  const reader = response.body.getReader();
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let length = 0;
  let ended = false;
  while (length <= LOOK_BYTES && !ended) {
    const { done, value } = await reader.read();
    ended = done;
    if (value) length = chunks.push(value as Uint8Array<ArrayBuffer>) && length + value.length;
  }
  const seen = new Blob(chunks);
  const whole = ended && length <= LOOK_BYTES;
  const rest = new ReadableStream<Uint8Array>({
    start(controller) {
      for (const chunk of chunks) controller.enqueue(chunk);
    },
    async pull(controller) {
      const { done, value } = await reader.read();
      if (done) controller.close();
      else controller.enqueue(value);
    },
    cancel: (reason) => reader.cancel(reason),
  });
  const same = new Response(whole ? seen : rest, { status, statusText, headers });
  // A response of our own making has no address; callers may log it.
  Object.defineProperty(same, 'url', { value: response.url });
  let body: unknown;
  try {
    if (whole) body = JSON.parse(await seen.text());
  } catch {
    // Cut or no JSON: for whoever reads the body to say.
  }
  return { response: same, body };
}
