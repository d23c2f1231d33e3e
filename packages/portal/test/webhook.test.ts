import { createHmac, randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { loadSpec, specValidator } from '@tooling/codegen';
import { describe, expect, test } from 'vitest';
import { isWebhook, readWebhook, signatureHeader, verifyWebhook } from '../src/index.ts';

const secret = 's3cr3t-webhook-clé';
const bytes = (text: string) => new TextEncoder().encode(text);
const sign = (body: Uint8Array, key = secret) => createHmac('sha256', key).update(body).digest('base64');
const verify = (body: Uint8Array, signature: string | null | undefined) =>
  verifyWebhook({ body, signature, secret });

const text = '{"Type":"Transaction","Event":"Updated","Data":{"Id":"a","TransactionStatus":"Completed"}}';
const body = bytes(text);
const signature = sign(body);

describe('a webhook of the vendor', () => {
  test('is accepted, as bytes, as a buffer and as text, and again when it is repeated exactly', async () => {
    for (const form of [body, body.slice().buffer, text]) {
      expect(await verifyWebhook({ body: form, signature, secret })).toBe(true);
      expect(await verifyWebhook({ body: form, signature, secret })).toBe(true);
    }
  });

  test('is accepted whatever bytes it has: any length, no UTF-8, part of a larger buffer', async () => {
    const bodies = [new Uint8Array(), Uint8Array.of(0), Uint8Array.of(0xff, 0xfe, 0xc3, 0x28, 0x80)];
    for (let size = 1; size <= 200; size++) bodies.push(randomBytes(size * 7));
    bodies.push(Uint8Array.from({ length: 256 }, (_, byte) => byte));
    bodies.push(new Uint8Array(randomBytes(64).buffer.slice(0), 1).subarray(3, 40));
    for (const each of bodies) expect(await verify(each, sign(each))).toBe(true);
  });

  test('matches a vector that was computed elsewhere', async () => {
    // RFC 4231, test case 2.
    const known = Buffer.from(
      '5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843',
      'hex',
    ).toString('base64');
    const vector = { body: 'what do ya want for nothing?', signature: known, secret: 'Jefe' };
    expect(await verifyWebhook(vector)).toBe(true);
  });
});

describe('refused is', () => {
  test('a body with any one bit changed', async () => {
    for (let at = 0; at < body.length; at++) {
      const forged = body.slice();
      forged[at]! ^= 1 << (at % 8);
      expect(await verify(forged, signature)).toBe(false);
    }
  });

  test('a body that was cut at either end or has grown', async () => {
    for (let length = 0; length < body.length; length++) {
      expect(await verify(body.subarray(0, length), signature)).toBe(false);
      expect(await verify(body.subarray(length + 1), signature)).toBe(false);
    }
    expect(await verify(bytes(`${text} `), signature)).toBe(false);
    expect(await verify(bytes(`${text}\0`), signature)).toBe(false);
  });

  test('a body whose members or bytes are in another order, though it means the same', async () => {
    const { Type, Event, Data } = JSON.parse(text);
    expect(await verify(bytes(JSON.stringify({ Data, Event, Type })), signature)).toBe(false);
    expect(await verify(bytes(JSON.stringify({ Type, Event, Data }, null, 1)), signature)).toBe(false);
    const swapped = body.slice();
    [swapped[10], swapped[11]] = [swapped[11]!, swapped[10]!];
    expect(await verify(swapped, signature)).toBe(false);
  });

  test('a signature of another body, another secret or another algorithm', async () => {
    const other = bytes(text.replace('Completed', 'Cancelled'));
    expect(await verify(other, signature)).toBe(false);
    expect(await verify(body, sign(other))).toBe(false);
    expect(await verify(body, sign(body, 'another'))).toBe(false);
    expect(await verify(body, createHmac('sha1', secret).update(body).digest('base64'))).toBe(false);
    expect(await verify(body, createHmac('sha256', secret).update(body).digest('hex'))).toBe(false);
  });

  test('a signature with any character changed, cut, grown, padded or written in another alphabet', async () => {
    const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
    for (let at = 0; at < 43; at++) {
      for (const character of alphabet) {
        if (character === signature[at]) continue;
        const forged = signature.slice(0, at) + character + signature.slice(at + 1);
        expect(await verify(body, forged)).toBe(false);
      }
    }
    const others = [
      '',
      '=',
      null,
      undefined,
      'a',
      signature.slice(0, -1),
      signature.slice(1),
      `${signature}=`,
      ` ${signature}`,
      `${signature}\n`,
      `sha256=${signature}`,
      signature.repeat(2),
      `${signature}, ${signature}`,
      '\u0000'.repeat(44),
      'é'.repeat(44),
    ];
    for (const other of others) expect(await verify(body, other)).toBe(false);
  });

  test('everything, with an error that helps, where the secret is missing or the body was parsed', async () => {
    for (const missing of ['', undefined as unknown as string]) {
      await expect(verifyWebhook({ body, signature, secret: missing })).rejects.toMatchObject({
        code: 'Misconfigured',
        message: expect.stringContaining('secret'),
      });
    }
    const parsed = JSON.parse(text);
    await expect(verifyWebhook({ body: parsed, signature, secret })).rejects.toThrow(/raw bytes/);
  });
});

describe('an event', () => {
  test('is read from text and bytes, and is nothing where it is none', () => {
    expect(readWebhook(text)).toEqual(JSON.parse(text));
    expect(readWebhook(body)).toEqual(JSON.parse(text));
    for (const none of ['', 'x', 'null', '[]', '7', '{}', '{"Type":7}', text.slice(0, -1)]) {
      expect(readWebhook(none)).toBeUndefined();
    }
  });

  test('is read with a byte order mark before it, from text and from bytes', async () => {
    const marked = `\ufeff${text}`;
    expect(readWebhook(marked)).toEqual(JSON.parse(text));
    expect(readWebhook(bytes(marked))).toEqual(JSON.parse(text));
    expect(await verify(bytes(marked), sign(bytes(marked)))).toBe(true);
    expect(readWebhook(`\ufeff${marked}`)).toBeUndefined();
  });

  test('is signed in a header whose name is exported and stands in the README', () => {
    expect(signatureHeader).toBe('zumrails-signature');
    const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
    expect(readme).toContain('`signatureHeader`, `zumrails-signature`');
  });

  test('is read though some of its bytes are no UTF-8', () => {
    const broken = Uint8Array.from([...bytes('{"Type":"User","Data":{"FirstName":"'), 0xff, ...bytes('"}}')]);
    expect(readWebhook(broken)).toEqual({ Type: 'User', Data: { FirstName: '\ufffd' } });
  });

  test('has the data of its type', () => {
    const event = readWebhook(text)!;
    expect(isWebhook(event, 'User')).toBe(false);
    if (!isWebhook(event, 'Transaction')) throw new Error('it is one');
    const status: string | undefined = event.Data.TransactionStatus;
    expect(status).toBe('Completed');
  });

  test('is described for every type that is named, with an example', async () => {
    const spec = await loadSpec('portal');
    const check = specValidator(spec);
    type Item = { post: { requestBody: { content: { 'application/json': { example: { Type: string } } } } } };
    const items = Object.values(spec.webhooks as Record<string, Item>);
    const types = items.map(({ post }) => post.requestBody.content['application/json'].example.Type);
    expect(types).toEqual(['User', 'Transaction', 'Product', 'Invoice', 'Subscription', 'Insights']);
    items.forEach(({ post }, index) => {
      const { example } = post.requestBody.content['application/json'];
      expect(check.schema(`#/components/schemas/${types[index]}Webhook`)(example)).toEqual([]);
    });
  });
});
