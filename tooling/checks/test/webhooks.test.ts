import { createHmac } from 'node:crypto';
import { createWebhookHandler } from '@x/portal';
import { Hono } from 'hono';
import { expect, it } from 'vitest';

// The README mounts the Portal's handler in Hono; here, since hono is no dependency of the package.
it("the Portal's webhook handler is mounted in Hono as its README says", async () => {
  const secret = 's3cr3t-webhook';
  const types: string[] = [];
  const receive = createWebhookHandler({ secret, handle: ({ Type }) => void types.push(Type) });
  const app = new Hono();
  app.post('/webhooks/portal', (context) => receive(context.req.raw));

  const body = '{"Type":"Invoice","Event":"StatusChange","Data":{}}';
  const signature = createHmac('sha256', secret).update(body).digest('base64');
  const post = (sent: string) =>
    app.request('/webhooks/portal', {
      method: 'POST',
      headers: { 'zumrails-signature': signature },
      body: sent,
    });
  expect((await post(body)).status).toBe(200);
  expect((await post(body.replace('Invoice', 'Product'))).status).toBe(401);
  expect(types).toEqual(['Invoice']);
});
