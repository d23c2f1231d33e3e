import { MisconfiguredError } from '@x/client-kit';
import type { components } from './generated/schema.ts';

type Schemas = components['schemas'];

/** One event that the vendor has sent. Narrow it with {@link isWebhook}. */
export type WebhookEvent = Schemas['Webhook'];

/** The events whose data is described, by their `Type`. */
export interface WebhookEvents {
  User: Schemas['UserWebhook'];
  Transaction: Schemas['TransactionWebhook'];
  Product: Schemas['ProductWebhook'];
  Invoice: Schemas['InvoiceWebhook'];
  Subscription: Schemas['SubscriptionWebhook'];
  Insights: Schemas['InsightsWebhook'];
}

/** Name of the header in which the vendor sends the signature of a webhook. */
export const signatureHeader = 'zumrails-signature';

/** True for an event of this type; TypeScript then knows its `Data`. */
export function isWebhook<Type extends keyof WebhookEvents>(
  event: WebhookEvent,
  type: Type,
): event is WebhookEvents[Type] {
  return event.Type === type;
}

/** What {@link verifyWebhook} looks at. */
export interface SignedWebhook {
  /** The body as it arrived: every byte counts, so not what a JSON parser has made of it. A string is taken as UTF-8. */
  body: Uint8Array | ArrayBuffer | string;
  /** The header `zumrails-signature`; `null` or `undefined` where it is missing. */
  signature: string | null | undefined;
  /** Webhook secret of the vendor's portal, Settings, "Webhook & API settings". */
  secret: string;
}

/**
 * True where the vendor has signed this body: HMAC-SHA256 in base64, compared in constant time. The vendor sends neither
 * a time nor a number, so the same body passes again and again: see the README on repetitions. Rejects with
 * `MisconfiguredError` where the secret is missing or the body is no bytes. Sources: the vendor's page on webhooks; base64
 * is observed.
 */
export async function verifyWebhook({ body, signature, secret }: SignedWebhook): Promise<boolean> {
  const wrong = (message: string) => new MisconfiguredError({ name: '@x/portal', message });
  if (typeof secret !== 'string' || secret === '') {
    throw wrong('the webhook secret is missing. Copy it from the vendor’s portal, Settings.');
  }
  const bytes = typeof body === 'string' ? new TextEncoder().encode(body) : body;
  if (!(ArrayBuffer.isView(bytes) || Object.prototype.toString.call(bytes) === '[object ArrayBuffer]')) {
    throw wrong('the body of a webhook must be its raw bytes. Read it before anything parses it.');
  }
  if (!isSignature(signature)) return false;
  const digest = Uint8Array.from(atob(signature), (character) => character.charCodeAt(0));
  const algorithm = { name: 'HMAC', hash: 'SHA-256' };
  const { subtle } = crypto;
  const key = await subtle.importKey('raw', new TextEncoder().encode(secret), algorithm, false, ['verify']);
  // WebCrypto compares in constant time.
  return subtle.verify('HMAC', key, digest, bytes as BufferSource);
}

/** Reads the body of a webhook, also where it begins with a byte order mark. `undefined` where it is none. Verify it first. */
export function readWebhook(body: Uint8Array | ArrayBuffer | string): WebhookEvent | undefined {
  try {
    // Bytes lose their mark when they are decoded.
    const text = typeof body === 'string' ? body.replace(/^\ufeff/, '') : new TextDecoder().decode(body);
    const event: unknown = JSON.parse(text);
    return typeof (event as WebhookEvent | null)?.Type === 'string' ? (event as WebhookEvent) : undefined;
  } catch {
    return undefined;
  }
}

/** True where this is the base64 of 32 bytes, and so can be a signature at all. */
export function isSignature(text: string | null | undefined): text is string {
  // The last character has two bits to spare: one digest has one form.
  return typeof text === 'string' && /^[A-Za-z0-9+/]{42}[AEIMQUYcgkosw048]=$/.test(text);
}
