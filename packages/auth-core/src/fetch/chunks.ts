/** A body, piece by piece. */
export interface Chunks {
  /** `undefined` at the end. */
  next(): Promise<Uint8Array | undefined>;
  /** Gives up the rest. */
  stop(): void;
}

/** True where a body can be read piece by piece. */
export function isReadable(body: unknown): body is ReadableStream<Uint8Array> {
  return typeof body === 'object' && body !== null && ('getReader' in body || Symbol.asyncIterator in body);
}

/** Reads a stream of the web, or one of Node as node-fetch gives it. */
export function chunksOf(body: ReadableStream<Uint8Array>): Chunks {
  if (typeof body.getReader === 'function') {
    const reader = body.getReader();
    return {
      next: async () => (await reader.read()).value,
      stop: () => void reader.cancel().catch(() => {}),
    };
  }
  const stream = body as AsyncIterable<Uint8Array> & { destroy?(): void };
  const iterator = stream[Symbol.asyncIterator]();
  return {
    next: async () => (await iterator.next()).value as Uint8Array | undefined,
    stop: () => stream.destroy?.(),
  };
}

/** Gives up a body that is not read, which would hold its connection. */
export function discardBody({ body }: Response): void {
  if (!body) return;
  if ('cancel' in body) body.cancel().catch(() => {});
  else (body as { destroy?(): void }).destroy?.();
}
