import { MisconfiguredError } from '@x/client-kit';
import { isSignature, readWebhook, signatureHeader, verifyWebhook, type WebhookEvent } from './webhook.ts';
import { type BodyLimits, readBody } from './webhook-body.ts';

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
  /**
   * Gets what `handle` throws, and what keeps a request from being read. Default: name, message and stack of the error go
   * to `console.error`. What it throws itself changes nothing.
   */
  onError?: ((error: unknown) => unknown) | undefined;
  /** The longest body that is read, in bytes. Default 1 MiB. */
  maxBytes?: number | undefined;
  /** How long a body may take to arrive, in milliseconds. Default 10 000. */
  timeoutMs?: number | undefined;
}

const answer = (status: number, headers?: Record<string, string>) =>
  new Response(null, headers ? { status, headers } : { status });

/**
 * Makes a handler of the Fetch API, which every framework can mount: `Request → Response`. It never rejects.
 *
 * | Answer | To what |
 * |---|---|
 * | 200 | an event that `handle` has finished |
 * | 400 | a body that is signed and is no event |
 * | 401 | a body that the vendor has not signed; where the signature is missing or none, nothing of the body is read |
 * | 405 | another method than POST |
 * | 408, 413 | a body that takes longer than `timeoutMs` or has more than `maxBytes` |
 * | 500 | what `onError` hears of |
 *
 * Nothing but 200 is a success to the vendor, which sends a failed event again: 3 times in all 5 minutes apart in the
 * sandbox, 5 times an hour apart in production. Throws `MisconfiguredError` where an option is wrong.
 */
export function createWebhookHandler(
  options: WebhookHandlerOptions,
): (request: Request) => Promise<Response> {
  const { secret, handle, onError = print } = options;
  const limits = limitsOf(options);
  if (typeof handle !== 'function') throw wrong('handle must be a function.');

  async function receive(request: Request): Promise<Response> {
    const signature = request.headers.get(signatureHeader);
    if (!isSignature(signature)) return answer(401);
    if (request.bodyUsed || request.body?.locked) {
      throw wrong('the body was read before. Mount the handler where no body parser has been.');
    }
    const key = typeof secret === 'function' ? await secret() : secret;
    const body = await readBody(request, limits);
    if (body === 'too long') return answer(413);
    if (body === 'too slow') return answer(408);
    if (!(await verifyWebhook({ body, signature, secret: key }))) return answer(401);
    const event = readWebhook(body);
    if (!event) return answer(400);
    await handle(event, { signature });
    return answer(200);
  }

  return async (request) => {
    if (request.method !== 'POST') return answer(405, { allow: 'POST' });
    try {
      return await receive(request);
    } catch (error) {
      await tell(onError, error);
      return answer(500);
    }
  };
}

function limitsOf({ maxBytes = 2 ** 20, timeoutMs = 10_000 }: Partial<BodyLimits>): BodyLimits {
  for (const [name, value] of Object.entries({ maxBytes, timeoutMs })) {
    if (!(Number.isSafeInteger(value) && value > 0 && value < 2 ** 31)) {
      throw wrong(`${name} must be a whole number above 0 and below 2 ** 31, and is ${String(value)}.`);
    }
  }
  return { maxBytes, timeoutMs };
}

async function tell(onError: (error: unknown) => unknown, error: unknown): Promise<void> {
  try {
    await onError(error);
  } catch {
    // The vendor is told that it failed, whatever becomes of the report.
  }
}

/** Not the error itself: its members may hold what the vendor has answered. */
function print(error: unknown): void {
  const { stack, message } = (error ?? {}) as Partial<Error>;
  console.error(`[@x/portal] webhook handler: ${stack ?? message ?? String(error)}`);
}

function wrong(message: string): MisconfiguredError {
  return new MisconfiguredError({ name: '@x/portal', message: `webhook handler: ${message}` });
}
