import { isReadable } from './chunks.ts';
import { likeness } from './likeness.ts';
import { readPrefix } from './peek-body.ts';

/** Only so much of a body is looked at: a refusal is short. */
const LOOK_BYTES = 4096;

/**
 * For grants whose vendor refuses tokens in the body: reads a JSON body of at most 4 KiB. Of whatever is longer, no JSON,
 * or not there before `over` resolves, `body` is `undefined`. The response that comes back has its body whole: as bytes,
 * or as what was read and the rest.
 */
export async function peekJson(
  response: Response,
  over?: PromiseLike<unknown>,
): Promise<{ response: Response; body?: unknown }> {
  const { headers } = response;
  const tooLong = Number(headers.get('content-length')) > LOOK_BYTES;
  if (!isReadable(response.body) || tooLong || !headers.get('content-type')?.includes('json'))
    return { response };
  const { whole, again } = await readPrefix(response.body, LOOK_BYTES, over);
  const same = likeness(response, again());
  let body: unknown;
  try {
    if (whole) body = JSON.parse(await whole.text());
  } catch {
    // Cut, or not JSON: the reader of the body says so.
  }
  return { response: same, body };
}
