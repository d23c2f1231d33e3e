/** The start of a stream, and a stream that gives everything again. */
export interface Prefix {
  bytes: Uint8Array<ArrayBuffer>;
  /** `undefined`: the prefix is all there is. */
  rest: ReadableStream<Uint8Array> | undefined;
}

/** Reads up to `limit` bytes of a stream, and no more than one chunk beyond. */
export async function readPrefix(stream: ReadableStream<Uint8Array>, limit: number): Promise<Prefix> {
  const reader = stream.getReader();
  const chunks: Uint8Array[] = [];
  let length = 0;
  let ended = false;
  while (length <= limit && !ended) {
    const { done, value } = await reader.read();
    ended = done;
    if (value) {
      chunks.push(value);
      length += value.length;
    }
  }
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  if (ended) return { bytes, rest: undefined };
  const rest = new ReadableStream<Uint8Array>({
    start: (controller) => controller.enqueue(bytes),
    async pull(controller) {
      const { done, value } = await reader.read();
      if (done) controller.close();
      else controller.enqueue(value);
    },
    cancel: (reason) => reader.cancel(reason),
  });
  return { bytes, rest };
}

/** Only so much of a body is looked at: a refusal is short. */
const LOOK_BYTES = 4096;

/**
 * Looks at a JSON body of at most 4 KiB. The response that comes back has the same body, whatever was looked at; a
 * longer one passes on as what was read and the rest.
 */
export async function lookAtJson(response: Response): Promise<{ response: Response; body: unknown }> {
  const { status, statusText, headers } = response;
  const tooLong = Number(headers.get('content-length')) > LOOK_BYTES;
  if (!response.body || tooLong || !headers.get('content-type')?.includes('json'))
    return { response, body: undefined };
  const { bytes, rest } = await readPrefix(response.body, LOOK_BYTES);
  const same = new Response(rest ?? bytes, { status, statusText, headers });
  // A response of our own making has no address; callers may log it.
  Object.defineProperty(same, 'url', { value: response.url });
  let body: unknown;
  if (!rest && bytes.length <= LOOK_BYTES) {
    try {
      body = JSON.parse(new TextDecoder().decode(bytes));
    } catch {
      // Cut or no JSON: for whoever reads the body to say.
    }
  }
  return { response: same, body };
}
