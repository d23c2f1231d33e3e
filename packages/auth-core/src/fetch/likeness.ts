/** A response with another body and everything else as it was. */
export function likeness(response: Response, body: ConstructorParameters<typeof Response>[0]): Response {
  const { status, statusText, headers, url, redirected } = response;
  const empty = [101, 204, 205, 304].includes(status);
  const same = new Response(empty ? null : body, { status, statusText, headers });
  // A response of our own making has no address; callers may log it.
  return Object.defineProperties(same, {
    url: { value: url, configurable: true },
    redirected: { value: redirected, configurable: true },
  });
}
