import { ApiError, type CallName, isApiError, isAuthError, MisconfiguredError, unwrap } from '@x/client-kit';
import type { CoreClient } from './client.ts';
import type { components } from './generated/schema.ts';

type File = components['schemas']['File'];

/** How far an upload or a download has come. */
export interface FileProgress {
  /** Bytes so far. */
  bytes: number;
  /** Bytes in all; `undefined` where nothing says so. */
  total: number | undefined;
}

/** Options of {@link uploadFile}. */
export interface UploadFileOptions {
  /** Name of the file, as it is shown. */
  name: string;
  /** Media type. Default: the one of the `Blob`, or `application/octet-stream`. */
  type?: string | undefined;
  /**
   * Hears of each part that was handed to the connection. Needs a runtime that can send streams: Node, Bun, Deno,
   * Chromium over HTTP/2.
   */
  onProgress?: ((progress: FileProgress) => void) | undefined;
  /** Ends the upload. */
  signal?: AbortSignal | undefined;
  /** Id of the user to act as, with an API key that may. */
  impersonateUserId?: number | undefined;
}

/** Options of {@link downloadFile}. */
export interface DownloadFileOptions {
  /** Hears of each part that was read. */
  onProgress?: ((progress: FileProgress) => void) | undefined;
  /** Ends the download. */
  signal?: AbortSignal | undefined;
  /** Fetches the file. Default: the `globalThis.fetch` of the moment. */
  fetch?: ((url: string, init: RequestInit) => Promise<Response>) | undefined;
}

const path = '/data/file/file';

/**
 * Uploads a file, which can be attached to records then: `core.records.attachFile`. A `Blob`, such as Node's
 * `fs.openAsBlob` gives, is read as it is sent, and sent once more where its token was refused; a stream has one try.
 * The vendor takes up to 100 MiB (observed).
 */
export async function uploadFile(
  core: CoreClient,
  content: Blob | ReadableStream<Uint8Array>,
  options: UploadFileOptions,
): Promise<File> {
  const { name, signal, impersonateUserId, onProgress } = options;
  const isBlob = content instanceof Blob;
  if (!isBlob && !(content instanceof ReadableStream)) {
    throw new MisconfiguredError({
      name: '@x/core',
      message: `POST ${path}: the content is neither a Blob nor a ReadableStream, so nothing was sent. Pass new Blob([bytes]), or openAsBlob(path) of node:fs.`,
    });
  }
  const type = (options.type ?? (isBlob ? content.type : '')) || 'application/octet-stream';
  const shared = {
    signal,
    headers: impersonateUserId === undefined ? {} : { 'impersonate-user-id': impersonateUserId },
  };
  if (isBlob && !onProgress) {
    const form = new FormData();
    form.set('file', content.type === type ? content : content.slice(0, content.size, type), name);
    return core.files.create({ body: form }, shared);
  }
  const send = () => {
    const { boundary, body } = multipart({ name, type, content, onProgress });
    return unwrap(
      core.POST(path, {
        ...shared,
        body: body as never,
        bodySerializer: (given) => given,
        headers: { ...shared.headers, 'content-type': `multipart/form-data; boundary=${boundary}` },
        duplex: 'half',
      }),
    ) as Promise<File>;
  };
  try {
    return await send();
  } catch (error) {
    if (!isBlob || !mayBeTheToken(error)) throw error;
    // A call that can be sent again finds out, and gets another token where this one is dead.
    await core.users.me({}, { signal }).catch(() => {});
    return send();
  }
}

/** No stream can be sent again by the engine itself. */
function mayBeTheToken(error: unknown): boolean {
  if (isAuthError(error)) return error.code === 'BodyNotReplayable';
  return isApiError(error) && (error.status === 401 || error.status === 403);
}

interface Part {
  name: string;
  type: string;
  content: Blob | ReadableStream<Uint8Array>;
  onProgress: UploadFileOptions['onProgress'];
}

/** A form with one file, as a stream. */
function multipart({ name, type, content, onProgress }: Part) {
  const boundary = `x-core-${crypto.getRandomValues(new Uint32Array(4)).join('')}`;
  const quoted = name.replace(/["\r\n]/g, (found) => encodeURIComponent(found));
  const encoder = new TextEncoder();
  const head = `--${boundary}\r\ncontent-disposition: form-data; name="file"; filename="${quoted}"\r\ncontent-type: ${type.replace(/[^\x20-\x7e]/g, '')}\r\n\r\n`;
  const file = content instanceof Blob ? content.stream() : content;
  const total = content instanceof Blob ? content.size : undefined;
  const counted = file.pipeThrough(counter(total, onProgress)).getReader();
  const parts = [encoder.encode(head)];
  const body = new ReadableStream<Uint8Array>({
    async pull(controller) {
      const next = parts.shift();
      if (next) return controller.enqueue(next);
      const { done, value } = await counted.read();
      if (!done) return controller.enqueue(value);
      controller.enqueue(encoder.encode(`\r\n--${boundary}--\r\n`));
      controller.close();
    },
    cancel: (reason) => counted.cancel(reason),
  });
  return { boundary, body };
}

function counter(total: number | undefined, onProgress: ((progress: FileProgress) => void) | undefined) {
  let bytes = 0;
  return new TransformStream<Uint8Array, Uint8Array>({
    transform(chunk, controller) {
      bytes += chunk.byteLength;
      controller.enqueue(chunk);
      onProgress?.({ bytes, total });
    },
  });
}

/**
 * The content of a file, as a stream: `await pipeline(await downloadFile(file), createWriteStream('photo.jpg'))`.
 * Its address (`fileUrl`) opens it to everybody who knows it, so that no token is sent there: that this is how the
 * vendor's addresses work is inferred.
 *
 * Rejects with `MisconfiguredError` where the file has no address, and with `ApiError` where the address is refused.
 */
export async function downloadFile(
  file: Pick<File, 'fileUrl'>,
  { onProgress, signal, fetch = (url, init) => globalThis.fetch(url, init) }: DownloadFileOptions = {},
): Promise<ReadableStream<Uint8Array>> {
  const url = file.fileUrl;
  if (typeof url !== 'string' || !/^https?:/i.test(url)) {
    throw new MisconfiguredError({
      name: '@x/core',
      message:
        'the file has no address (fileUrl) to be read from. Get it with records.listFiles or files.listByRecords.',
    });
  }
  const response = await fetch(url, signal ? { signal } : {});
  if (!response.ok || !response.body) {
    await response.body?.cancel();
    throw new ApiError(download, response);
  }
  const length = Number(response.headers.get('content-length') ?? Number.NaN);
  return response.body.pipeThrough(counter(Number.isNaN(length) ? undefined : length, onProgress));
}

// The address itself opens the file, so it is not named.
const download: CallName = { provider: '@x/core', method: 'GET', path: 'fileUrl' };
