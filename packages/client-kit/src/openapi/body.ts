import { type CallName, UnreadableBodyError } from '../results/errors.ts';

/** A title of a few plain words: nothing in it can be a token. */
const TITLE =
  /<title>\s*((?:[a-z]{1,14}|\d{1,3})[,.:!|–-]?(?: +(?:[a-z]{1,14}|\d{1,3}|[|–-])[,.:!]?){0,9})\s*<\/title>/i;

/** Reads a text that was promised to be JSON. `undefined` for an empty one. `isSecret`: a title that is not quoted. */
export function readJson(
  call: CallName,
  response: Response,
  text: string,
  isSecret: (title: string) => boolean,
): unknown {
  if (text === '') return undefined;
  try {
    return JSON.parse(text);
  } catch {
    const type = contentType(response);
    const title = /^text\/html$/i.test(type) ? TITLE.exec(text.slice(0, 4096))?.[1] : undefined;
    const quote = title && !isSecret(title) ? `, with the title “${title.replace(/ +/g, ' ')}”` : '';
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
