import type { VendorDefinition } from '../vendor.ts';
import { createAccess } from './portal/access.ts';
import { accounts, customer } from './portal/accounts.ts';
import { createBatchCalls } from './portal/batch.ts';
import { createBilling } from './portal/billing.ts';
import { collection } from './portal/entities.ts';
import { invoiceRoutes } from './portal/invoices.ts';
import { createCallLimits } from './portal/limits.ts';
import { otherRoutes } from './portal/other-routes.ts';
import { priceRoutes, productRoutes } from './portal/products.ts';
import { type Entity, failure } from './portal/replies.ts';
import { sampleReader } from './portal/samples.ts';
import { createSchedule } from './portal/schedule.ts';
import { subscriptionRoutes } from './portal/subscriptions.ts';
import { sampleTransactions } from './portal/transaction.ts';
import { createTransactions, transactionRoutes } from './portal/transactions.ts';
import { userRoutes } from './portal/users.ts';
import { createWallets, walletRoutes } from './portal/wallets.ts';
import { createWebhookSender } from './portal/webhooks.ts';

/**
 * The "Portal": everything in an envelope, a token of up to an hour, an address that asks too often is blocked. Money
 * moves by the vendor's time, and the customer's server hears of it.
 */
export const portal: VendorDefinition<'portal'> = {
  name: 'portal',
  prefix: '',
  documentedLifeMs: 60 * 60_000,
  documentedRefreshLifeMs: 0,
  create(tools) {
    const { now, timer } = tools;
    const { environment = 'production', limits = true, webhook, comments = {} } = tools.portal ?? {};
    const { data, tokens, ...access } = createAccess(tools);
    const calls = createCallLimits(limits ? environment : undefined, now);
    const schedule = createSchedule({ now, timer });
    const webhooks = createWebhookSender({ receiver: webhook, environment, schedule, now });
    const sample = sampleReader();
    const users = collection(sample('getUser') as Entity);
    const fundingSources = collection(sample('getFundingSource') as Entity);
    const wallets = createWallets(customer, now);
    const tellOf = (type: string) => (event: string, entity: Entity) => webhooks.send(type, event, entity);
    const transactions = createTransactions({
      now,
      schedule,
      wallets,
      users,
      fundingSources,
      customer,
      tell: tellOf('Transaction'),
      comments,
      seeds: sampleTransactions(sample),
    });
    const billing = createBilling({ users, customer, now, sample, tell: webhooks.send });

    return {
      accounts,
      error: (status) => failure(status),
      invalid: (problems) =>
        problems.some((problem) => problem.name === 'content-type')
          ? failure(415)
          : failure(400, {
              message: 'Request responded with one or more validation errors.',
              fields: problems,
            }),
      authenticate: access.authenticate,
      // The penalty blocks the address, whatever it calls.
      gate(call) {
        schedule.runDue();
        const blocked = access.blocked(call.address) || calls.blocked(call.address);
        return blocked || !calls.allow(call) ? failure(429) : undefined;
      },
      revokeAll: () => tokens.revokeAll(),
      tokens: () => ({ access: tokens.active() }),
      records: () => ({ transactions: transactions.list() }),
      close() {
        schedule.close();
        webhooks.close();
      },
      routes: [
        ...access.routes,
        ...userRoutes(data, { users, now, sample, tell: tellOf('User') }),
        ...transactionRoutes(data, transactions, createBatchCalls(transactions)),
        ...walletRoutes(data, wallets, now),
        ...productRoutes(data, billing),
        ...priceRoutes(data, billing),
        ...invoiceRoutes(data, billing),
        ...subscriptionRoutes(data, billing),
        ...otherRoutes(data, { now, sample, fundingSources, environment }),
      ],
    };
  },
};
