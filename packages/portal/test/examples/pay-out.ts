import { type components, createWebhookHandler, isWebhook, type PortalClient, unwrap } from '@x/portal';

type Transaction = components['schemas']['Transaction'];

/** A payment that is owed to a user. */
export interface Payout {
  order: string;
  userId: string;
  walletId: string;
  /** Decimal dollars. */
  amount: number;
  /** In the sandbox it chooses a failure, such as `EftFailedAccountClosed, Latefailure`. */
  comment?: string;
}

/** Pays, and pays once: the vendor knows the key for an hour, and the order's own reference is in every event. */
export async function payOut(portal: PortalClient, payout: Payout): Promise<string> {
  const { order, userId, walletId, amount, comment } = payout;
  const { Id } = await unwrap(
    portal.POST('/api/transaction', {
      idempotencyKey: `payout-${order}`,
      body: {
        ZumRailsType: 'AccountsPayable',
        TransactionMethod: 'Eft',
        Amount: amount,
        Memo: `Order ${order}`,
        ClientTransactionId: order,
        UserId: userId,
        WalletId: walletId,
        ...(comment ? { Comment: comment } : {}),
      },
    }),
  );
  return Id;
}

/** What became of the orders, and which events were handled. Yours would be tables of a database. */
export interface Books {
  orders: Map<
    string,
    { status: Transaction['TransactionStatus']; reason: Transaction['FailedTransactionEvent'] }
  >;
  handled: Set<string>;
}

/** Receives the vendor's events: `Request → Response`. */
export function followPayouts(portal: PortalClient, secret: string, { orders, handled }: Books) {
  return createWebhookHandler({
    secret,
    async handle(event, { signature }) {
      // The same event may come again, and a person who has seen it can send it again.
      if (handled.has(signature) || !isWebhook(event, 'Transaction')) return;
      // Events may overtake each other: they say that something has changed, and the vendor says what is true now.
      const { Id: transactionId } = event.Data;
      const now = await unwrap(
        portal.GET('/api/transaction/{transactionId}', { params: { path: { transactionId } } }),
      );
      // An EFT that is Completed can still fail, up to 90 days later: never close the order on Completed.
      orders.set(now.ClientTransactionId!, {
        status: now.TransactionStatus,
        reason: now.FailedTransactionEvent,
      });
      handled.add(signature);
    },
  });
}
