import { MisconfiguredError } from '../errors.ts';
import { isHeaderName } from '../platform/visible-text.ts';

/** The headers of a call. Throws where they are none, without what the runtime would quote. */
export function readHeaders(name: string, given: HeadersInit | undefined): Headers {
  try {
    return new Headers(given);
  } catch {
    throw new MisconfiguredError({ name, message: `${problemOf(given)}, so nothing was sent. Correct it.` });
  }
}

/** What no `Headers` can be made of. A name that is none may be anything, also a secret in the wrong place. */
function problemOf(given: HeadersInit | undefined): string {
  for (const [header, value] of pairsOf(given)) {
    if (typeof header !== 'string' || !isHeaderName(header))
      return 'the name of a header of the call has a character that no header may hold';
    try {
      new Headers([[header, value as string]]);
    } catch {
      return `the value of the header ${header} of the call has a character that no header may hold, such as a line break`;
    }
  }
  return 'the headers of the call are neither a Headers nor an object of texts nor a list of pairs';
}

function pairsOf(given: unknown): readonly [unknown, unknown][] {
  if (typeof given !== 'object' || given === null) return [];
  if (!Array.isArray(given)) return Object.entries(given);
  return given.filter((pair) => Array.isArray(pair) && pair.length === 2) as [unknown, unknown][];
}
