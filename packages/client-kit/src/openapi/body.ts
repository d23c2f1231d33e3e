import { type CallName, UnreadableBodyError } from '../results/errors.ts';

const MOST_QUOTED = 80;

/** Reads a text that was promised to be JSON. `undefined` for an empty one. `isSecret`: a text that is not quoted. */
export function readJson(
  call: CallName,
  response: Response,
  text: string,
  isSecret: (call: CallName, text: string) => boolean,
): unknown {
  if (text === '') return undefined;
  try {
    return JSON.parse(text);
  } catch {
    const type = contentType(response);
    const quote =
      isQuotable(type, text) && !isSecret(call, text) ? `, which begins “${beginning(text)}”` : '';
    throw new UnreadableBodyError(
      call,
      `the body is not JSON (${type}, ${text.length} characters)${quote}. Check baseUrl and proxies, or pass parseAs.`,
      response.status,
    );
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

/** HTML and plain text only, and not when it is cut JSON under a wrong name: that may hold somebody's data. */
function isQuotable(type: string, text: string): boolean {
  return /^text\/(html|plain)$/i.test(type) && !/^\s*["[{]/.test(text);
}

function beginning(text: string): string {
  return text
    .slice(0, 4 * MOST_QUOTED)
    .replace(/[\s\x00-\x1f\x7f-\x9f]+/g, ' ')
    .trim()
    .slice(0, MOST_QUOTED);
}
