/** The start of a stream, or all of it, and a stream that gives everything again. */
export interface Prefix {
  /** Everything, where the stream ended within the limit. */
  whole: Blob | undefined;
  all: Blob | ReadableStream<Uint8Array>;
}

/** Reads up to `limit` bytes of a stream, and no more than one chunk beyond. */
export async function readPrefix(stream: ReadableStream<Uint8Array>, limit: number): Promise<Prefix> {
  const reader = stream.getReader();
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let length = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) {
      const all = new Blob(chunks);
      return { whole: all, all };
    }
    chunks.push(value as Uint8Array<ArrayBuffer>);
    length += value.length;
    if (length > limit) break;
  }
  const all = new ReadableStream<Uint8Array>({
    async pull(controller) {
      const value = chunks.shift() ?? (await reader.read()).value;
      if (value) controller.enqueue(value);
      else controller.close();
    },
    cancel: (reason) => reader.cancel(reason),
  });
  return { whole: undefined, all };
}
