import { signWebhook } from '../../signature.ts';
import { timestamp } from './replies.ts';
import type { Schedule } from './schedule.ts';

const minuteMs = 60_000;

/** How often and how far apart an event is sent that nobody answers with 200. Source: webhook page of 2022. */
const policies = {
  sandbox: { tries: 3, apartMs: 5 * minuteMs },
  production: { tries: 5, apartMs: 60 * minuteMs },
} as const;

/** Sends events to the customer's server. */
export interface WebhookSender {
  send(type: string, event: string, data: unknown): void;
  close(): void;
}

export function createWebhookSender(options: {
  receiver: { url: string; secret: string; repeats?: number } | undefined;
  environment: keyof typeof policies;
  schedule: Schedule;
  now(): number;
}): WebhookSender {
  const { receiver, environment, schedule, now } = options;
  const { tries, apartMs } = policies[environment];
  const closing = new AbortController();

  async function deliver(body: string, signature: string, tried: number): Promise<void> {
    const status = await fetch(receiver!.url, {
      method: 'POST',
      headers: { 'content-type': 'application/json; charset=utf-8', 'zumrails-signature': signature },
      body,
      redirect: 'manual',
      signal: closing.signal,
    }).then(
      async (response) => {
        await response.body?.cancel();
        return response.status;
      },
      () => undefined,
    );
    if (status === 200 || closing.signal.aborted || tried + 1 >= tries) return;
    schedule.at(now() + apartMs, () => void deliver(body, signature, tried + 1));
  }

  // Signatures are made one after the other, so that events leave in the order in which they happened.
  let signed: Promise<unknown> = Promise.resolve();

  async function sign(body: string, before: Promise<unknown>): Promise<void> {
    await before;
    const signature = await signWebhook({ body, secret: receiver!.secret });
    // Written once: every try sends the same bytes.
    for (let time = 0; time <= (receiver!.repeats ?? 0); time += 1) void deliver(body, signature, 0);
  }

  return {
    send(Type, Event, Data) {
      if (!receiver) return;
      const body = JSON.stringify({ Type, Event, EventGeneratedAt: `${timestamp(now())}Z`, Data });
      signed = sign(body, signed);
    },
    close: () => closing.abort(),
  };
}
