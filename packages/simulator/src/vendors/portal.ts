import { createRateLimit, noLimit } from '../limits.ts';
import { createTokenBook } from '../token-book.ts';
import { jwtText, jwtTimes, secretText } from '../token-text.ts';
import type { Accounts } from '../types.ts';
import { uuid } from '../uuid.ts';
import { type Call, firstMember, type Reply, type Route, refuse, type VendorDefinition } from '../vendor.ts';
import { createBatchCalls } from './portal/batch.ts';
import { createBillingCalls } from './portal/billing.ts';
import { page } from './portal/filters.ts';
import { createCallLimits } from './portal/limits.ts';
import { type Entity, failure, success, timestamp } from './portal/replies.ts';
import { collection, sampleReader } from './portal/samples.ts';
import { createSchedule } from './portal/schedule.ts';
import { createTransactions, type Transaction } from './portal/transactions.ts';
import { createUserCalls } from './portal/users.ts';
import { createWallets } from './portal/wallets.ts';
import { createWebhookSender } from './portal/webhooks.ts';

const accounts: Accounts['portal'] = {
  main: { username: '1b0c7c5e-6a52-4e0e-9d59-0d1f7d6a5c11', password: 's3cr3t-portal-main' },
};

const customer: Entity & { CompanyName: string } = {
  Id: '5d0a3b8e-2f4c-4a61-8a58-6f9f2f1c7d20',
  CompanyName: 'Example Company Inc.',
};
const customerId = customer.Id;
const { CompanyName: companyName } = customer;

const error = (status: number) => failure(status);

const minuteMs = 60_000;
const fiveMinutesMs = 5 * minuteMs;
/** For how long a request is known by its key. */
const idempotencyMs = 60 * minuteMs;
/** Connect and Connector tokens: for one use, within this time. */
const singleUseMs = 15 * minuteMs;

/** Transactions that are there from the start: one under way, a card payment with a chargeback, one under review. */
function sampleTransactions(sample: (operationId: string) => unknown): Transaction[] {
  const first = sample('getTransaction') as Transaction;
  const card = {
    ...structuredClone(first),
    Id: 'c2e0a5b8-1f74-4a69-b3c2-804f97e16da4',
    ZumRailsType: 'AccountsReceivable',
    TransactionMethod: 'CreditCard',
    TransactionStatus: 'Completed',
    ClientTransactionId: 'order-43',
    IsRefundable: true,
    TransactionChargeback: [
      {
        Id: 'e7b8c9d0-64a1-4b2c-8d3e-9f0a1b2c3d4e',
        ChargebackStatus: 'Open',
        ChargebackAmount: first.Amount,
      },
      {
        Id: 'e7b8c9d0-64a1-4b2c-8d3e-9f0a1b2c3d4f',
        ChargebackStatus: 'Open',
        ChargebackAmount: first.Amount,
      },
    ],
  };
  const reviewed = {
    ...structuredClone(first),
    Id: 'c3f1b6c9-2085-4b7a-84d3-915fa8f27eb5',
    TransactionMethod: 'Interac',
    TransactionStatus: 'UnderReview',
    ClientTransactionId: 'order-44',
  };
  return [reviewed, card, first];
}

/**
 * The "Portal": everything in an envelope, a token of up to an hour, an address that asks too often is blocked. Money
 * moves by the vendor's time, and the customer's server hears of it.
 */
export const portal: VendorDefinition<'portal'> = {
  name: 'portal',
  prefix: '',
  documentedLifeMs: 60 * minuteMs,
  documentedRefreshLifeMs: 0,
  create(tools) {
    const { now, lifeMs, counters, timer } = tools;
    const { environment = 'production', limits = true, webhook, comments = {} } = tools.portal ?? {};
    const tokens = createTokenBook<undefined>({ lifeMs, now });
    // The production limit of this call. The sandbox shares 300 in 5 minutes among all calls.
    const limit = tools.loginLimit ?? { logins: 1000, windowMs: fiveMinutesMs, blockMs: fiveMinutesMs };
    const logins = limit ? createRateLimit({ limit: limit.logins, ...limit, now }) : noLimit;
    const calls = createCallLimits(limits ? environment : undefined, now);
    const processed = createTokenBook<Reply>({ lifeMs: idempotencyMs, now });

    const schedule = createSchedule({ now, timer });
    const webhooks = createWebhookSender({ receiver: webhook, environment, schedule, now });
    const sample = sampleReader();
    const users = collection(sample('getUser') as Entity);
    const fundingSources = collection(sample('getFundingSource') as Entity);
    const wallets = createWallets({ Id: customerId, CompanyName: companyName }, now);
    const transactions = createTransactions({
      now,
      schedule,
      wallets,
      users,
      fundingSources,
      customer,
      tell: (event, data) => webhooks.send('Transaction', event, data),
      comments,
      seeds: sampleTransactions(sample),
    });
    const batch = createBatchCalls(transactions);
    const user = createUserCalls({
      users,
      now,
      sample,
      tell: (event, data) => webhooks.send('User', event, data),
    });
    const billing = createBillingCalls({ users, customer, now, sample, tell: webhooks.send });

    function login(call: Call): Reply {
      if (!logins.allow(call.address)) return failure(429);
      const { username, password } = accounts.main;
      // Members are bound whatever their casing.
      const given = [
        firstMember(call.body, ['Username', 'username']),
        firstMember(call.body, ['Password', 'password']),
      ];
      if (given[0] !== username || given[1] !== password) return refuse(tools, call, { status: 401, error });

      // An old token, here.
      return once(call, () => {
        const iat = jwtTimes(now(), lifeMs);
        const text = jwtText({ jti: uuid(), CustomerId: customerId, nbf: iat.iat, ...iat });
        tokens.issue({ text, subject: username, family: text, data: undefined });
        counters.logins += 1;
        return success('POST', {
          Role: 'API',
          Token: text,
          CustomerId: customerId,
          CompanyName: companyName,
          CustomerType: 'Customer',
          Username: username,
        });
      });
    }

    /** Every POST with a key that is known gives its first answer again, whatever it asks for. */
    function once(call: Call, work: () => Reply): Reply {
      const key = call.method === 'POST' ? call.header('idempotency-key') : undefined;
      const first = processed.check(key);
      if (first) return first.data;
      const reply = work();
      // A copy: what the answer tells may change afterwards.
      if (key) processed.issue({ text: key, subject: key, family: key, data: structuredClone(reply) });
      return reply;
    }

    function authenticate(call: Call): Reply | undefined {
      return tokens.check(call.bearer) ? undefined : refuse(tools, call, { status: 401, error });
    }

    function cancel(call: Call): Reply {
      const refused = authenticate(call);
      if (refused) return refused;
      tokens.revokeFamily(call.bearer ?? '');
      counters.revocations += 1;
      return { status: 200, body: { statusCode: 200, message: 'Token cancelled', isError: false } };
    }

    function data(method: Route['method'], path: string, handle: (call: Call) => Reply): Route {
      return {
        kind: 'data',
        method,
        path,
        handle: (call) => authenticate(call) ?? once(call, () => handle(call)),
      };
    }
    /** Answers what the specification gives as an example. */
    const example = (method: Route['method'], path: string, operationId: string) =>
      data(method, path, () => success(method, sample(operationId)));
    const list = (path: string, items: ReadonlyMap<string, Entity>) =>
      data('POST', path, (call) => success('POST', page(items.values(), call.body, now())));
    const walletPage = (call: Call) => {
      const { WalletId, ...filter } = call.body as { WalletId: string };
      // An array that holds one page, as in the vendor's sample.
      return wallets.get(WalletId)
        ? success('POST', [page(wallets.entries(WalletId), filter, now())])
        : failure(404);
    };
    const singleUse = (type: (call: Call) => object) => (call: Call) =>
      success('POST', {
        Token: secretText(32),
        ExpirationUTC: `${timestamp(now() + singleUseMs)}Z`,
        CustomerId: customerId,
        CompanyName: companyName,
        ...type(call),
      });

    return {
      accounts,
      error,
      invalid: (problems) =>
        problems.some((problem) => problem.name === 'content-type')
          ? failure(415)
          : failure(400, {
              message: 'Request responded with one or more validation errors.',
              fields: problems,
            }),
      authenticate,
      // The penalty blocks the address, whatever it calls.
      gate(call) {
        schedule.runDue();
        const blocked = logins.blocked(call.address) || calls.blocked(call.address);
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
        { kind: 'login', method: 'POST', path: '/api/authorize', handle: login },
        { kind: 'revoke', method: 'PATCH', path: '/api/authorize/canceltoken', handle: cancel },

        data('POST', '/api/user', user.create),
        data('POST', '/api/user/filter', user.filter),
        data('GET', '/api/user/{userId}', user.get),
        data('DELETE', '/api/user/{userId}', user.remove),
        data('PATCH', '/api/user/UpdateBasicInformation/{userId}', user.basic),
        data('PATCH', '/api/user/UpdateBankAccountInformation/{userId}', user.bank),
        data('PATCH', '/api/user/UpdateCreditCardInformation/{userId}', user.card),
        data('PATCH', '/api/user/UpdateBillingAddressInformation/{userId}', user.billing),
        data('PATCH', '/api/user/UpdateShippingAddressInformation/{userId}/{sameAsBilling}', user.shipping),
        data('GET', '/api/user/GetInteracSendFundsOptions/{userId}', user.sendFundsOptions),
        data('PATCH', '/api/user/RegisterInteracAutoDeposit/{userId}', user.autoDeposit),
        data(
          'PATCH',
          '/api/user/RegisterInteracAutoDepositCancellation/{userId}',
          user.autoDepositCancellation,
        ),
        data('GET', '/api/user/GetInteracAutoDepositInformation/{userId}', user.autoDepositInformation),
        data('GET', '/api/user/getbankaccountinformation/{userId}', user.bankInformation),

        data('POST', '/api/transaction', (call) => transactions.create(call.body as Record<string, unknown>)),
        data('POST', '/api/transaction/filter', transactions.filter),
        data('POST', '/api/transaction/ValidateBatchFile', batch.validate),
        data('POST', '/api/transaction/ProcessBatchFile', batch.process),
        data('GET', '/api/transaction/{transactionId}', transactions.get),
        data('DELETE', '/api/transaction/{transactionId}', transactions.cancel),
        data('POST', '/api/transaction/{transactionId}/refund', transactions.refund),
        data('PUT', '/api/transaction/takeaction/{transactionId}', transactions.takeAction),
        data('PATCH', '/api/TransactionChargeback/{transactionChargebackId}/accept', (call) =>
          transactions.chargeback(call, 'Accepted'),
        ),
        data('PATCH', '/api/TransactionChargeback/{transactionChargebackId}/dispute', (call) =>
          transactions.chargeback(call, 'Disputed'),
        ),

        data('GET', '/api/wallet', () => success('GET', wallets.all())),
        data('POST', '/api/wallet/transactions/filter', walletPage),
        data('POST', '/api/wallet/transactions', walletPage),
        example('POST', '/api/wallet/transactions/summary', 'getDailyWithdrawalSummary'),

        list('/api/fundingsource/filter', fundingSources),
        data('GET', '/api/fundingsource/{fundingSourceId}', ({ params }) => {
          const found = fundingSources.get(String(params.fundingSourceId));
          return found ? success('GET', found) : failure(404);
        }),
        data('GET', '/api/customer/transactionlimits/{customerId}', ({ params }) =>
          params.customerId === customerId ? success('GET', sample('getTransactionLimits')) : failure(404),
        ),

        data('POST', '/api/product', billing.createProduct),
        data('POST', '/api/product/filter', billing.filterProducts),
        data('GET', '/api/product/{productId}', billing.getProduct),
        data('PUT', '/api/product/{productId}', billing.updateProduct),
        data('DELETE', '/api/product/{productId}', billing.deleteProduct),
        data('PATCH', '/api/product/{productId}/uploadproductimage', billing.uploadProductImage),
        data('PATCH', '/api/product/{productId}/archive', billing.archiveProduct),
        data('PATCH', '/api/product/{productId}/unarchive', billing.unarchiveProduct),
        data('GET', '/api/productprice/{productPriceId}', billing.getPrice),
        data('DELETE', '/api/productprice/{productPriceId}', billing.deletePrice),
        data('PATCH', '/api/productprice/{productPriceId}/archive', billing.archivePrice),
        data('PATCH', '/api/productprice/{productPriceId}/unarchive', billing.unarchivePrice),

        data('POST', '/api/invoice', billing.createInvoice),
        data('POST', '/api/invoice/filter', billing.filterInvoices),
        data('GET', '/api/invoice/{invoiceId}', billing.getInvoice),
        data('PUT', '/api/invoice/{invoiceId}', billing.updateInvoice),
        data('GET', '/api/invoice/getinvoiceevents/{invoiceId}', billing.getInvoiceEvents),
        data('PATCH', '/api/invoice/changeinvoicestatus/{invoiceId}', billing.changeInvoiceStatus),

        data('POST', '/api/subscription', billing.createSubscription),
        data('POST', '/api/subscription/filter', billing.filterSubscriptions),
        data('GET', '/api/subscription/{subscriptionId}', billing.getSubscription),
        data('PUT', '/api/subscription/{subscriptionId}', billing.updateSubscription),
        data('PUT', '/api/subscription/cancel/{subscriptionId}', billing.cancelSubscription),
        data(
          'GET',
          '/api/subscription/getsubscriptionevents/{subscriptionId}',
          billing.getSubscriptionEvents,
        ),
        data(
          'GET',
          '/api/subscription/getsubscriptioninvoices/{subscriptionId}',
          billing.getSubscriptionInvoices,
        ),

        example('GET', '/api/aggregation/GetInformationByRequestId/{requestId}', 'getAggregation'),
        data(
          'POST',
          '/api/aggregationconnector/createtoken',
          singleUse(() => ({})),
        ),
        example('POST', '/api/insights/Profile/filter', 'filterInsightProfiles'),
        example('POST', '/api/insights/GetInsightsProfile', 'getInsightsProfile'),
        example('POST', '/api/card/activate-card', 'activateCard'),
        example('POST', '/api/card/update-card-program', 'updateCardProgram'),
        example('GET', '/api/card/balance-inquiry/{userId}', 'getCardBalance'),
        example('GET', '/api/card/get-card-accounts/{userId}', 'getCardAccounts'),
        data(
          'POST',
          '/api/connect/createtoken',
          singleUse(({ body }) => {
            const { ConnectTokenType } = body as { ConnectTokenType: string };
            return { Environment: environment, ConnectTokenType };
          }),
        ),
      ],
    };
  },
};
