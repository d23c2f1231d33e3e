import { createHmac } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { exitCodes } from '../src/failure.ts';
import { machine } from './kit.ts';

const secret = 's3cr3t-webhooks';
const limit = { timeout: 60_000 };
const body =
  '{"Type":"Transaction","Event":"Updated","Data":{"Id":"7","TransactionStatus":"Completed","Memo":"Grüße"}}';
const signature = createHmac('sha256', secret).update(body).digest('base64');

/** A user's own server for webhooks. */
async function receiver(status = 200) {
  const received: { body: string; signature: unknown }[] = [];
  const server = createServer(async (request, response) => {
    let text = '';
    for await (const chunk of request) text += chunk;
    received.push({ body: text, signature: request.headers['zumrails-signature'] });
    response.writeHead(status).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  return { received, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/webhooks` };
}

test('a body is signed as the vendor signs it', limit, async () => {
  const { x, pipe, home } = machine({ PORTAL_WEBHOOK_SECRET: secret });
  writeFileSync(join(home, 'event.json'), body);
  expect((await x('webhooks', 'sign', join(home, 'event.json'))).stdout).toBe(`${signature}\n`);
  expect((await pipe(body, 'webhooks', 'sign', '-', '--header')).stdout).toBe(
    `zumrails-signature: ${signature}\n`,
  );
});

test('bodies are sent signed, and one that is not taken makes the command fail', limit, async () => {
  const { x, home } = machine({ PORTAL_WEBHOOK_SECRET: secret });
  const file = join(home, 'event.json');
  writeFileSync(file, body);
  const good = await receiver();
  expect((await x('webhooks', 'replay', good.url, file, file)).code).toBe(0);
  expect(good.received).toEqual([
    { body, signature },
    { body, signature },
  ]);
  const bad = await receiver(500);
  const failed = await x('webhooks', 'replay', bad.url, file);
  expect(failed.code).toBe(exitCodes.failed);
  expect(failed.stderr).toContain('1 of 1 were not answered with 200.');
});

test('listen shows, keeps and forwards what is signed, and refuses the rest', limit, async () => {
  const forwarded = await receiver();
  const { start, home, files } = machine({ PORTAL_WEBHOOK_SECRET: secret });
  const child = start(
    'webhooks',
    'listen',
    '--port',
    '0',
    '--forward',
    forwarded.url,
    '--save',
    join(home, 'events'),
    '--count',
    '1',
  );
  let output = '';
  let notes = '';
  child.stdout!.on('data', (chunk) => {
    output += chunk;
  });
  const url = await new Promise<string>((resolve) => {
    child.stderr!.on('data', (chunk) => {
      notes += chunk;
      const found = /http:\/\/127\.0\.0\.1:\d+\//.exec(notes);
      if (found) resolve(found[0]);
    });
  });
  const send = (text: string, header: string) =>
    fetch(url, { method: 'POST', body: text, headers: { 'zumrails-signature': header } });
  expect(
    (
      await send(
        body,
        signature.replace(/^./, (one) => (one === 'A' ? 'B' : 'A')),
      )
    ).status,
  ).toBe(401);
  expect((await send(`${body} `, signature)).status).toBe(401);
  const ended = new Promise((resolve) => child.once('close', resolve));
  expect((await send(body, signature)).status).toBe(200);
  expect(await ended).toBe(0);
  expect(JSON.parse(output)).toMatchObject({ Type: 'Transaction', Data: { Memo: 'Grüße' } });
  expect(notes).toContain('1 event received.');
  expect(forwarded.received).toEqual([{ body, signature }]);
  expect(files()).toEqual([{ path: join(home, 'events', '0001-Transaction.json'), mode: 0o600, text: body }]);
});

test('an event that comes twice at once is forwarded both times as it was signed', limit, async () => {
  // Escapes and blanks that no JSON writer of ours would make.
  const odd = body.replace('ü', '\\u00fc').replace('"Data":{', '"Data" : { ');
  const header = createHmac('sha256', secret).update(odd).digest('base64');
  const forwarded = await receiver();
  const { start } = machine({ PORTAL_WEBHOOK_SECRET: secret });
  const child = start('webhooks', 'listen', '--port', '0', '--forward', forwarded.url, '--count', '2');
  const url = await new Promise<string>((resolve) => {
    let notes = '';
    child.stderr!.on('data', (chunk) => {
      notes += chunk;
      const found = /http:\/\/127\.0\.0\.1:\d+\//.exec(notes);
      if (found) resolve(found[0]);
    });
  });
  const ended = new Promise((resolve) => child.once('close', resolve));
  const send = () => fetch(url, { method: 'POST', body: odd, headers: { 'zumrails-signature': header } });
  expect((await Promise.all([send(), send()])).map(({ status }) => status)).toEqual([200, 200]);
  await ended;
  expect(forwarded.received).toEqual([
    { body: odd, signature: header },
    { body: odd, signature: header },
  ]);
});
