import { createHmac } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, test, vi } from 'vitest';
import {
  createWebhookHandler,
  signatureHeader,
  type WebhookEvent,
  type WebhookHandlerOptions,
} from '../src/index.ts';
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
  expect(errors).toEqual([expect.objectContaining({ code: 'Misconfigured' })]);
});

/** A request whose body comes chunk by chunk, and how many were asked for. */
function streamed(headers: Record<string, string>, pull: (count: number) => Uint8Array | 'end' | undefined) {
  const asked = { chunks: 0 };
  const body = new ReadableStream<Uint8Array>(
    {
      pull(controller) {
        const chunk = pull(++asked.chunks);
        if (chunk === 'end') controller.close();
        else if (chunk) controller.enqueue(chunk);
      },
    },
    { highWaterMark: 0 },
  );
  const init = { method: 'POST', headers, body, duplex: 'half' };
  return { asked, request: new Request('http://localhost/', init as RequestInit) };
}
const formed = `${'A'.repeat(43)}=`;
/** Much more than any limit, and an end, so that whoever reads all of it fails and does not hang. */
const kilobyte = (count: number) => (count < 8_192 ? new Uint8Array(1024) : 'end');

test.each([
  ['no signature', {}],
  ['an empty signature', { [signatureHeader]: '' }],
  ['one that cannot be one', { [signatureHeader]: 'x' }],
  ['two in one header', { [signatureHeader]: `${formed}, ${formed}` }],
  ['a digest in another form of its base64', { [signatureHeader]: `${'A'.repeat(42)}B=` }],
])('with %s nothing of a body is read and no secret is asked for', async (_name, headers) => {
  const asked = vi.fn(() => secret);
  const handler = createWebhookHandler({ secret: asked, handle: () => {} });
  const { request, asked: read } = streamed(headers, kilobyte);
  expect((await handler(request)).status).toBe(401);
  expect([read.chunks, asked.mock.calls.length]).toEqual([0, 0]);
});

test('a body is read up to the limit: 1 MiB, or as much as the option says', async () => {
  const handle = () => {};
  for (const [maxBytes, most] of [
    [undefined, 1024],
    [10 * 1024, 10],
  ] as const) {
    const handler = createWebhookHandler({ secret, handle, maxBytes });
    const { request, asked } = streamed({ [signatureHeader]: formed }, kilobyte);
    expect((await handler(request)).status).toBe(413);
    expect(asked.chunks).toBe(most + 1);
  }
  const { request, asked } = streamed({ [signatureHeader]: formed, 'content-length': '1048577' }, kilobyte);
  expect((await createWebhookHandler({ secret, handle })(request)).status).toBe(413);
  expect(asked.chunks).toBe(0);
});

test('an event as long as the limit is handled, whatever pieces it comes in, and one byte more is not', async () => {
  const body = JSON.stringify({ ...event, Data: { Id: 'x'.repeat(9_000) } });
  const handled: string[] = [];
  const handle = ({ Data }: WebhookEvent) => void handled.push(String(Data?.Id));
  for (const size of [1, 7, 4096, body.length]) {
    for (const [maxBytes, status] of [
      [body.length, 200],
      [body.length - 1, 413],
    ] as const) {
      const bytes = new TextEncoder().encode(body);
      const whole = new ReadableStream({
        start(controller) {
          for (let at = 0; at < bytes.length; at += size) controller.enqueue(bytes.subarray(at, at + size));
          controller.close();
        },
      });
      const headers = { [signatureHeader]: sign(body) };
      const init = { method: 'POST', body: whole, headers, duplex: 'half' } as RequestInit;
      const handler = createWebhookHandler({ secret, handle, maxBytes });
      expect((await handler(new Request('http://localhost/', init))).status).toBe(status);
    }
  }
  expect(new Set(handled)).toEqual(new Set(['x'.repeat(9_000)]));
  expect(handled).toHaveLength(4);
});

test('a body that does not end is a 408 when its time is over', async () => {
  const handler = createWebhookHandler({ secret, handle: () => {}, timeoutMs: 20 });
  const { request } = streamed({ [signatureHeader]: formed }, (count) =>
    count < 3 ? kilobyte(count) : undefined,
  );
  expect((await handler(request)).status).toBe(408);
});

test.each<[string, Partial<Record<keyof WebhookHandlerOptions, unknown>>]>([
  ['maxBytes', { maxBytes: 0 }],
  ['maxBytes', { maxBytes: 1.5 }],
  ['maxBytes', { maxBytes: '1024' }],
  ['timeoutMs', { timeoutMs: -1 }],
  ['timeoutMs', { timeoutMs: 2 ** 31 }],
  ['handle', { handle: undefined }],
])('a wrong %s is an error when the handler is made', (name, wrong) => {
  const options = { secret, handle: () => {}, ...wrong } as WebhookHandlerOptions;
  const message = expect.stringContaining(`[@x/portal] webhook handler: ${name} must be`);
  expect(() => createWebhookHandler(options)).toThrow(
    expect.objectContaining({ code: 'Misconfigured', message }),
  );
});

test('an onError that fails, at once or later, changes nothing', async () => {
  const fail = () => {
    throw new Error('db');
  };
  for (const onError of [fail, async () => fail()]) {
    const { post } = await start({ handle: fail, onError });
    expect(await post(JSON.stringify(event))).toBe(500);
  }
});

test('without onError, name, message and stack of what fails are printed, and no member, as SECURITY.md says', async () => {
  const printed = vi.spyOn(console, 'error').mockImplementation(() => {});
  const failures: unknown[] = [
    Object.assign(new Error('no database'), { error: { owner: 's3cr3t' } }),
    'text',
    undefined,
  ];
  for (const failure of failures) {
    const { post } = await start({
      handle() {
        throw failure;
      },
      onError: undefined,
    });
    expect(await post(JSON.stringify(event))).toBe(500);
  }
  const lines = printed.mock.calls;
  printed.mockRestore();
  expect(lines.map((line) => line.length)).toEqual([1, 1, 1]);
  expect(lines[0]![0]).toMatch(/^\[@x\/portal\] webhook handler: Error: no database\n +at /);
  expect(lines[1]).toEqual(['[@x/portal] webhook handler: text']);
  expect(lines[2]).toEqual(['[@x/portal] webhook handler: undefined']);
  const page = readFileSync(new URL('../../../SECURITY.md', import.meta.url), 'utf8').replaceAll(/\s+/g, ' ');
  expect(page).toContain(
    '`createWebhookHandler` of `@x/portal` prints what `handle` throws where no `onError` is given',
  );
});
