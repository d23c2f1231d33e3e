import { readPrefix } from './peek-body.ts';

/** Only so much of a body is looked at: a refusal is short. */
const LOOK_BYTES = 4096;

/**
 * For grants whose vendor refuses tokens in the body: reads a JSON body of at most 4 KiB. Of whatever is longer or no
 * JSON, `body` is `undefined`. The response that comes back has its body whole: as bytes, or as what was read and the
 * rest.
 */
export async function lookAtJson(response: Response): Promise<{ response: Response; body?: unknown }> {
  const { status, statusText, headers } = response;
  const tooLong = Number(headers.get('content-length')) > LOOK_BYTES;
  if (!response.body || tooLong || !headers.get('content-type')?.includes('json')) return { response };
  const { whole, all } = await readPrefix(response.body, LOOK_BYTES);
  const same = new Response(all, { status, statusText, headers });
  // A response of our own making has no address; callers may log it.
  Object.defineProperty(same, 'url', { value: response.url });
  let body: unknown;
  try {
    if (whole) body = JSON.parse(await whole.text());
  } catch {
    // Cut or no JSON: for whoever reads the body to say.
  }
  return { response: same, body };
}
