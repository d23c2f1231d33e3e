import { chunksOf } from './chunks.ts';

/** The start of a body, or all of it. */
export interface Prefix {
  /** Everything, where the body ended within the limits. */
  whole: Blob | undefined;
  /** The whole body again: bytes, or what was read and the rest. */
  again(): Blob | ReadableStream<Uint8Array>;
  /** What was read, and then an error, as of a body that breaks off: the rest is given up. */
  cut(): ReadableStream<Uint8Array>;
}

/**
 * Reads up to `limit` bytes of a body, and no more than one chunk beyond. Stops early when `over` resolves, and where the
 * body breaks off: who reads it again meets that then.
 */
export async function readPrefix(
  body: ReadableStream<Uint8Array>,
  limit: number,
  over: PromiseLike<unknown> = new Promise(() => {}),
): Promise<Prefix> {
  const { next, stop } = chunksOf(body);
  let isCut = false;
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  const broken = () => ({ value: undefined, done: false });
  const unread = over.then(broken);
  let pending: ReturnType<typeof next> | undefined;
  let whole: Blob | undefined;
  for (let length = 0; length <= limit; ) {
    pending = next();
    const read = pending.then((value) => ({ value, done: !value }), broken);
    const { value, done } = await Promise.race([read, unread]);
    if (done) whole = new Blob(chunks);
    if (!value) break;
    pending = undefined;
    chunks.push(value as Uint8Array<ArrayBuffer>);
    length += value.length;
  }
  const rest = () =>
    new ReadableStream<Uint8Array>({
      async pull(controller) {
        let value: Uint8Array | undefined = chunks.shift();
        if (!value) {
          if (isCut) throw new TypeError('terminated');
          value = await (pending ?? next());
          pending = undefined;
        }
        if (value) controller.enqueue(value);
        else controller.close();
      },
      cancel: stop,
    });
  const cut = () => {
    isCut = true;
    stop();
    return rest();
  };
  return { whole, again: () => whole ?? rest(), cut };
}
