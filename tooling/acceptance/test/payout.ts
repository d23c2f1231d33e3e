import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { createPortalClient, createWebhookHandler, isWebhook } from '@x/portal';

// A small payout program, as a user would write it. FLAW plants one mistake.
const { FLAW = '', ORDERS = '', PORT = '', PORTAL_WEBHOOK_SECRET: secret = '' } = process.env;

interface Order {
  id: string;
  state: 'open' | 'paid' | 'failed';
  booked: number;
  sent: boolean;
}

const orders: Order[] = JSON.parse(readFileSync(ORDERS, 'utf8'));

function save(): void {
  writeFileSync(`${ORDERS}.new`, JSON.stringify(orders));
  renameSync(`${ORDERS}.new`, ORDERS);
}

const handle = createWebhookHandler({
  secret,
  handle(event) {
    if (!isWebhook(event, 'Transaction')) return;
    const { ClientTransactionId, TransactionStatus } = event.Data as Record<string, unknown>;
    const order = orders.find(({ id }) => id === ClientTransactionId);
    if (!order) return;
    if (FLAW === 'closed on Completed' && order.state === 'paid') return;
    if (TransactionStatus === 'Completed' && (order.state === 'open' || FLAW === 'not idempotent')) {
      order.state = 'paid';
      order.booked += 1;
    }
    if (TransactionStatus === 'Failed') order.state = 'failed';
    save();
  },
});

createServer(async (incoming, outgoing) => {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk as Buffer);
  const signature = String(incoming.headers['zumrails-signature']);
  const request = new Request('http://127.0.0.1/', {
    method: 'POST',
    body: Buffer.concat(chunks),
    headers: { 'zumrails-signature': signature },
  });
  outgoing.writeHead((await handle(request)).status).end();
}).listen(Number(PORT), '127.0.0.1');

const shared = createPortalClient();

async function pay(order: Order): Promise<void> {
  const portal = FLAW === 'login loop' ? createPortalClient() : shared;
  const key = FLAW === 'new key' ? crypto.randomUUID() : `payout-${order.id}`;
  await portal.transactions.create(
    {
      body: {
        ZumRailsType: 'AccountsPayable',
        TransactionMethod: 'Eft',
        Amount: 10,
        Memo: 'Payout',
        Comment: order.id,
        ClientTransactionId: order.id,
        UserId: '3f0a6d1e-7b52-4c1d-9e83-5a4f20c6b711',
        WalletId: '9a7f1f0e-52f3-4d2c-8c55-31c1a8d0b701',
      },
    },
    { idempotencyKey: key, ...(FLAW === 'lost is failed' ? { retries: 0 } : {}) },
  );
  order.sent = true;
  save();
}

for (const order of orders.filter(({ sent, state }) => !sent && state === 'open')) {
  for (;;) {
    try {
      await pay(order);
      break;
    } catch {
      if (FLAW !== 'lost is failed') continue;
      order.state = 'failed';
      order.sent = true;
      save();
      break;
    }
  }
}
if (!existsSync(ORDERS)) process.exitCode = 1;
