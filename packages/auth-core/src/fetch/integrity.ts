// Loaded where a call asks for it. It imports nothing, so that it is one file in a bundle.

/** Subresource Integrity knows these; of several the strongest counts. */
const ALGORITHMS = ['sha512', 'sha384', 'sha256'];

/**
 * The response, once its whole body has one of the hashes in `integrity`, as `sha256-…` of Subresource Integrity. The
 * runtime cannot do this where redirects are followed by hand: it would hold the hash against the first redirect.
 */
export async function checkIntegrity(
  response: Response,
  integrity: string,
  {
    likeness,
    refuse,
  }: { likeness(response: Response, body: ArrayBuffer): Response; refuse(why: string): never },
): Promise<Response> {
  const hashes = integrity.split(/\s+/).map((hash) => hash.split('?')[0]!);
  const strongest = ALGORITHMS.find((algorithm) => hashes.some((hash) => hash.startsWith(`${algorithm}-`)));
  // As in every `fetch`, a value that is not a hash is ignored.
  if (!strongest) return response;
  const bytes = await response.arrayBuffer();
  const made = await crypto.subtle.digest(strongest.replace('sha', 'SHA-'), bytes);
  const digest = btoa(Array.from(new Uint8Array(made), (byte) => String.fromCharCode(byte)).join(''));
  const plain = (text: string) => text.replaceAll('-', '+').replaceAll('_', '/').replaceAll('=', '');
  if (!hashes.some((hash) => plain(hash) === plain(`${strongest}-${digest}`)))
    refuse('the body is not the one that the option integrity names. Check the hash, and who answers there.');
  return likeness(response, bytes);
}
