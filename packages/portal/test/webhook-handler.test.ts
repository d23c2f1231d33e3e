import { createHmac } from 'node:crypto';
import { expect, test } from 'vitest';
import { createWebhookHandler, type WebhookEvent, type WebhookHandlerOptions } from '../src/index.ts';
import { receive } from './receiver.ts';

const secret = 's3cr3t-webhook';
const event = { Type: 'Transaction', Event: 'Updated', Data: { Id: 'a' } };
const sign = (body: string | Uint8Array) => createHmac('sha256', secret).update(body).digest('base64');

async function start(options: Partial<WebhookHandlerOptions> = {}) {
  const handled: [WebhookEvent, string][] = [];
  const errors: unknown[] = [];
  const url = await receive(
    createWebhookHandler({
      secret,
      handle: (given, { signature }) => void handled.push([given, signature]),
      onError: (error) => void errors.push(error),
      ...options,
    }),
  );
  const post = async (body: string | Uint8Array, signature: string | undefined = sign(body)) =>
    (
      await fetch(url, {
        method: 'POST',
        headers: signature === '' ? {} : { 'zumrails-signature': signature },
        body: body as BodyInit,
      })
    ).status;
  return { handled, errors, post, url };
}

test('a signed event is handled, and its signature tells a repetition', async () => {
  const { handled, post } = await start();
  const body = JSON.stringify(event);
  expect([await post(body), await post(body)]).toEqual([200, 200]);
  expect(handled).toEqual([
    [event, sign(body)],
    [event, sign(body)],
  ]);
});

test('200 comes only when the handler has finished', async () => {
  let finish = () => {};
  let entered = () => {};
  const inside = new Promise<void>((resolve) => {
    entered = resolve;
  });
  const work = new Promise<void>((resolve) => {
    finish = resolve;
  });
  const { post } = await start({
    handle() {
      entered();
      return work;
    },
  });
  let status: number | undefined;
  const answer = post(JSON.stringify(event)).then((got) => {
    status = got;
  });
  await inside;
  // Time enough for an answer that does not wait.
  for (let round = 0; round < 50; round++) await new Promise((resolve) => setTimeout(resolve, 1));
  expect(status).toBeUndefined();
  finish();
  await answer;
  expect(status).toBe(200);
});

test.each([
  [
    'throws',
    () => {
      throw new Error('at once');
    },
  ],
  [
    'rejects',
    async () => {
      throw new Error('later');
    },
  ],
])('a handler that %s is a 500, so that the vendor tries again, and is heard of', async (_name, handle) => {
  const { post, errors } = await start({ handle });
  expect(await post(JSON.stringify(event))).toBe(500);
  expect(errors).toEqual([expect.any(Error)]);
});

test('what the vendor has not signed never reaches the handler', async () => {
  const { post, handled, errors } = await start();
  const body = JSON.stringify(event);
  expect(await post(body, '')).toBe(401);
  expect(await post(body, sign(`${body} `))).toBe(401);
  expect(await post(body.replace('"a"', '"b"'), sign(body))).toBe(401);
  expect([handled, errors]).toEqual([[], []]);
});

test('what is signed and no event is a 400; bytes that are no UTF-8 are handled', async () => {
  const { post, handled } = await start();
  expect(await post('no event')).toBe(400);
  expect(await post(Uint8Array.of(0xff, 0xfe))).toBe(400);
  const bytes = new TextEncoder().encode('{"Type":"User","Data":{"FirstName":"?"}}');
  bytes[bytes.indexOf(63)] = 0xff;
  expect(await post(bytes)).toBe(200);
  expect(handled.map(([{ Data }]) => Data)).toEqual([{ FirstName: '\ufffd' }]);
});

test('other methods are a 405', async () => {
  const { url, handled } = await start();
  expect((await fetch(url)).status).toBe(405);
  const handler = createWebhookHandler({ secret, handle: () => {} });
  expect((await handler(new Request(url))).headers.get('allow')).toBe('POST');
  expect(handled).toEqual([]);
});

test('the secret may be asked for at each request, and a missing one is an error and no success', async () => {
  let current = secret;
  const { post, errors, handled } = await start({ secret: async () => current });
  expect(await post(JSON.stringify(event))).toBe(200);
  current = '';
  expect(await post(JSON.stringify(event))).toBe(500);
  expect(errors).toEqual([expect.objectContaining({ code: 'Misconfigured' })]);
  expect(handled).toHaveLength(1);
});

test('a body that a framework has read already is an error that is heard of', async () => {
  const errors: unknown[] = [];
  const handler = createWebhookHandler({
    secret,
    handle: () => {},
    onError: (error) => void errors.push(error),
  });
  const request = new Request('http://localhost/', {
    method: 'POST',
    headers: { 'zumrails-signature': sign('{}') },
    body: '{}',
  });
  await request.text();
  expect((await handler(request)).status).toBe(500);
  expect(errors).toEqual([expect.any(TypeError)]);
});
