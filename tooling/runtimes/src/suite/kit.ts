import { assert } from 'chai';
import { check, rejection } from './check.ts';

const NO_TRANSACTION = '00000000-0000-4000-8000-000000000000';

async function signatureOf(body: string, secret: string): Promise<string> {
  const bytes = (text: string) => new TextEncoder().encode(text);
  const algorithm = { name: 'HMAC', hash: 'SHA-256' };
  const key = await crypto.subtle.importKey('raw', bytes(secret), algorithm, false, ['sign']);
  const digest = await crypto.subtle.sign('HMAC', key, bytes(body));
  return btoa(String.fromCharCode(...new Uint8Array(digest)));
}

export const kitChecks = [
  check('unwrap gives the payload, and throws what the vendor says went wrong', async (scene) => {
    const { packages, portal } = scene;
    const { unwrap, isApiError } = packages.portal;
    const client = portal();
    const wallets = await unwrap(client.GET('/api/wallet'));
    assert(Array.isArray(wallets) && wallets.length > 0, 'there are no wallets');
    const call = () =>
      client.GET('/api/transaction/{transactionId}', {
        params: { path: { transactionId: NO_TRANSACTION } },
      });
    const error = await rejection(scene, unwrap(call()));
    assert(isApiError(error), `no ApiError: ${error}`);
    assert.strictEqual(error.status, 404, 'status');
    assert((await call()).error, 'the call has no error');
  }),
  check('pages are walked through to their end', async (scene) => {
    const { paginateList } = scene.packages.elevate;
    const client = scene.elevate();
    const list = (pageSize: number) =>
      paginateList((query) => client.GET('/customers', { params: { query } }), { pageSize });
    const [one, all]: [unknown[], unknown[]] = [[], []];
    for await (const customer of list(1)) one.push(customer);
    for await (const customer of list(1000)) all.push(customer);
    assert(all.length > 1, 'there is one page only');
    assert.deepEqual(one, all, 'what single pages hold');
  }),
  check('a webhook is verified, and a changed one is refused', async ({ packages, setting }) => {
    const { createWebhookHandler, verifyWebhook } = packages.portal;
    const secret = `${setting.secretMarker}-webhook`;
    const body = JSON.stringify({ Type: 'Transaction', Event: 'Created', Data: { Id: 'ä' } });
    const signature = await signatureOf(body, secret);
    assert.strictEqual(await verifyWebhook({ body, signature, secret }), true, 'as it was signed');
    assert.strictEqual(
      await verifyWebhook({ body: `${body} `, signature, secret }),
      false,
      'with another body',
    );
    const handled: string[] = [];
    const handler = createWebhookHandler({ secret, handle: ({ Type }) => handled.push(Type) });
    const deliver = async (zumrails: string) => {
      const headers = { 'zumrails-signature': zumrails };
      return (await handler(new Request('https://shop.example/', { method: 'POST', body, headers }))).status;
    };
    assert.strictEqual(await deliver(signature), 200, 'status');
    assert.strictEqual(await deliver(await signatureOf(body, 'another')), 401, 'status of another');
    assert.deepEqual(handled, ['Transaction'], 'what was handled');
  }),
];
