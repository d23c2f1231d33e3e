import { type CallName, UnreadableBodyError } from '../results/errors.ts';

/**
 * The data of an answer whose text was promised to be JSON. `undefined` for an empty one. `secrets`: what a title that is
 * quoted must not echo; `undefined` of it: none is quoted.
 */
export function readJson(
  call: CallName,
  { data, response }: { data?: unknown; response: Response },
  secrets: () => unknown,
): unknown {
  try {
    return data ? JSON.parse(data as string) : undefined;
  } catch {
    return rejectText(call, response, data as string, secrets());
  }
}

async function rejectText(
  call: CallName,
  response: Response,
  text: string,
  secrets: unknown,
): Promise<never> {
  const type = contentType(response);
  const quote = await quoteOf(type, text, secrets);
  throw new UnreadableBodyError(
    call,
    `the body is not JSON (${type}, ${text.length} characters)${quote}. Check baseUrl and proxies, or pass parseAs.`,
    response.status,
  );
}

async function quoteOf(type: string, text: string, secrets: unknown): Promise<string> {
  if (secrets === undefined) return '';
  try {
    return (await import('./not-json.ts')).quoteOf(type, text, secrets);
  } catch {
    // It could not be loaded, and there is an error to throw.
    return '';
  }
}

/** The connection broke within the body. */
export function brokenBody(call: CallName, response: Response): UnreadableBodyError {
  const length = response.headers.get('content-length') ?? 'unknown';
  return new UnreadableBodyError(
    call,
    `the body broke off (${contentType(response)}, ${length} bytes). The call may have been processed.`,
    response.status,
  );
}

function contentType({ headers }: Response): string {
  // Only what looks like a media type, since this goes into a message.
  return /^[\w.+-]+\/[\w.+-]+/.exec(headers.get('content-type') ?? '')?.[0] ?? 'no content type';
}
