/** Why a body was not read. */
export type Unread = 'too long' | 'too slow';

/** What bounds a body. */
export interface BodyLimits {
  maxBytes: number;
  timeoutMs: number;
}

/**
 * Reads the body of a request, and stops where it breaks a limit: what comes after that is never kept in memory. The rest is left
 * to the server, since cancelling it would end the connection before the answer is sent.
 */
export async function readBody(
  request: Request,
  { maxBytes, timeoutMs }: BodyLimits,
): Promise<Uint8Array | Unread> {
  if (Number(request.headers.get('content-length')) > maxBytes) return 'too long';
  const reader = request.body?.getReader();
  if (!reader) return new Uint8Array();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<'too slow'>((resolve) => {
    timer = setTimeout(resolve, timeoutMs, 'too slow' as const);
  });
  try {
    return await collect(reader, maxBytes, late);
  } finally {
    clearTimeout(timer);
  }
}

async function collect(
  reader: ReadableStreamDefaultReader<Uint8Array>,
  maxBytes: number,
  late: Promise<'too slow'>,
): Promise<Uint8Array | Unread> {
  // One buffer that grows: a list of chunks would cost much more than their bytes where each has one byte.
  let bytes = new Uint8Array(4_096);
  let length = 0;
  for (;;) {
    const next = await Promise.race([reader.read(), late]);
    if (next === 'too slow') return next;
    if (next.done) return bytes.subarray(0, length);
    const end = length + next.value.byteLength;
    if (end > maxBytes) return 'too long';
    if (end > bytes.byteLength) {
      const larger = new Uint8Array(Math.min(maxBytes, Math.max(end, 2 * bytes.byteLength)));
      larger.set(bytes.subarray(0, length));
      bytes = larger;
    }
    bytes.set(next.value, length);
    length = end;
  }
}
