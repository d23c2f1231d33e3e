import { readWebhook, signatureHeader, verifyWebhook, type WebhookEvent } from './webhook.ts';

/** How an event arrived. */
export interface WebhookDelivery {
  /**
   * The verified signature. The same body always has the same one, so it tells a repetition: keep those that were
   * handled.
   */
  signature: string;
}

/** See {@link createWebhookHandler}. */
export interface WebhookHandlerOptions {
  /** Webhook secret of the vendor's portal, or a function that gives it, asked for each request. */
  secret: string | (() => string | Promise<string>);
  /** Does the work. The vendor hears 200 when this has finished, and 500 where it fails; it then tries again later. */
  handle(event: WebhookEvent, delivery: WebhookDelivery): unknown;
  /** Gets what `handle` throws, and what keeps a request from being read. Default: `console.error`. */
  onError?(error: unknown): void;
}

/**
 * Makes a handler of the Fetch API, which every framework can mount: `Request → Response`. It refuses with 401 what the
 * vendor has not signed, and with 400 what it has signed and is no event. Nothing but 200 is a success to the vendor,
 * which sends a failed event again: 3 times in all 5 minutes apart in the sandbox, 5 times an hour apart in production.
 */
export function createWebhookHandler({
  secret,
  handle,
  onError = (error) => console.error(error),
}: WebhookHandlerOptions): (request: Request) => Promise<Response> {
  const answer = (status: number, headers?: Record<string, string>) =>
    new Response(null, headers ? { status, headers } : { status });
  return async (request) => {
    if (request.method !== 'POST') return answer(405, { allow: 'POST' });
    try {
      const signature = request.headers.get(signatureHeader);
      const body = await request.arrayBuffer();
      const key = typeof secret === 'function' ? await secret() : secret;
      if (!signature || !(await verifyWebhook({ body, signature, secret: key }))) return answer(401);
      const event = readWebhook(body);
      if (!event) return answer(400);
      await handle(event, { signature });
      return answer(200);
    } catch (error) {
      onError(error);
      return answer(500);
    }
  };
}
