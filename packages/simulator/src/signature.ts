/**
 * Signs the body of a webhook as the Portal does: HMAC-SHA256 with the webhook secret, in base64. It goes into the header
 * `zumrails-signature`. A text is taken as UTF-8.
 *
 * ```ts
 * const body = JSON.stringify({ Type: 'Transaction', Event: 'Updated', Data: { Id: '1' } });
 * const headers = { 'zumrails-signature': await signWebhook({ body, secret }) };
 * ```
 */
export async function signWebhook({
  body,
  secret,
}: {
  /** The bytes that are sent. Another writing of the same JSON has another signature. */
  body: Uint8Array | string;
  /** The webhook secret that the receiver has. */
  secret: string;
}): Promise<string> {
  const encoder = new TextEncoder();
  const bytes = typeof body === 'string' ? encoder.encode(body) : body;
  const algorithm = { name: 'HMAC', hash: 'SHA-256' };
  const key = await crypto.subtle.importKey('raw', encoder.encode(secret), algorithm, false, ['sign']);
  const digest = await crypto.subtle.sign('HMAC', key, bytes as BufferSource);
  return btoa(String.fromCharCode(...new Uint8Array(digest)));
}
