import type { Grant, GrantToken } from '../grant.ts';
import { isHeaderName, isHeaderValue } from '../platform/visible-text.ts';

/** The headers that present a token. */
export function presented<C>(
  grant: Grant<C>,
  token: Pick<GrantToken, 'accessToken' | 'extras'>,
  credentials: C,
): Record<string, string> {
  return grant.present?.(token, credentials) ?? { authorization: `Bearer ${token.accessToken}` };
}

/** What is wrong with headers, without their values; `undefined` where nothing is. */
export function headerProblem(headers: Record<string, string>): string | undefined {
  for (const [header, value] of Object.entries(headers)) {
    if (isHeaderName(header) && isHeaderValue(value)) continue;
    // A name that is none may be anything, also a secret in the wrong place.
    const which = isHeaderName(header) ? `the value for ${header}` : 'the name of a header';
    return `${which} is empty or has a character that no header may hold, such as a line break`;
  }
  return undefined;
}
