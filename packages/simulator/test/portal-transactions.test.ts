import { describe, expect, test } from 'vitest';
import { type Answer, protocols, send, start } from './kit.ts';

const minuteMs = 60_000;
const dayMs = 24 * 60 * minuteMs;
const userId = '3f0a6d1e-7b52-4c1d-9e83-5a4f20c6b711';
const walletId = '9a7f1f0e-52f3-4d2c-8c55-31c1a8d0b701';

async function begin() {
  const { vendor, clock } = await start('portal', { portal: { limits: false } });
  let token = protocols.portal.token(await protocols.portal.login(vendor));
  const call = (method: string, path: string, json?: object): Promise<Answer> =>
    send(`${vendor.url}/api${path}`, { method, token, ...(json ? { json } : {}) });
  const create = async (more: object) =>
    call('POST', '/transaction', {
      ZumRailsType: 'AccountsPayable',
      TransactionMethod: 'Eft',
      Amount: 10.1,
      Memo: 'Order',
      UserId: userId,
      WalletId: walletId,
      ...more,
    });
  const read = async (id: string) => (await call('GET', `/transaction/${id}`)).body.result;
  return {
    clock,
    call,
    create,
    read,
    id: async (more: object) => (await create(more)).body.result.Id as string,
    balance: async () => (await call('GET', '/wallet')).body.result[0].Balance as number,
    async pass(ms: number) {
      clock.advance(ms);
      if (ms >= 60 * minuteMs) token = protocols.portal.token(await protocols.portal.login(vendor));
    },
  };
}

const events = ({ TransactionHistory }: { TransactionHistory: { Event: string }[] }) =>
  TransactionHistory.map(({ Event }) => Event);

describe('a transaction moves with time', () => {
  test.each([
    [
      'Eft',
      'AccountsPayable',
      [
        'Started',
        'WalletWithdrawn',
        'EFTFileCreated',
        'EFTFileUploaded',
        'EFTAnswerReceived',
        'EFTAnswerProcessed',
        'Succeeded',
      ],
    ],
    [
      'Interac',
      'AccountsReceivable',
      [
        'Started',
        'InteracSent',
        'InteracAcknowledgedDebit',
        'InteracWaitingSettlementIntoWallet',
        'InteracSettledIntoWallet',
        'Succeeded',
        'WalletFunded',
      ],
    ],
    ['CreditCard', 'AccountsReceivable', ['Started', 'Succeeded', 'WalletFunded']],
  ])('%s %s', async (TransactionMethod, ZumRailsType, expected) => {
    const { id, read, pass } = await begin();
    const Id = await id({ TransactionMethod, ZumRailsType });
    expect((await read(Id)).TransactionStatus).toBe('InProgress');
    await pass(10 * minuteMs);
    const transaction = await read(Id);
    expect(transaction.TransactionStatus).toBe('Completed');
    expect(events(transaction)).toEqual(expected);
  });

  test.each([
    ['EftFailedAccountClosed', 6, 'Failed'],
    ['EftFailedAccountClosed, Latefailure', 6, 'Completed'],
    ['EftFailedAccountClosed, Latefailure', 11, 'Failed'],
  ])('a comment of %s, after %i minutes: %s, and failed money comes back', async (Comment, count, status) => {
    const { id, read, pass, balance } = await begin();
    const before = await balance();
    const Id = await id({ Comment });
    expect(await balance()).toBeCloseTo(before - 10.1, 2);
    await pass(count * minuteMs);
    const transaction = await read(Id);
    expect(transaction.TransactionStatus).toBe(status);
    const failed = status === 'Failed';
    expect(transaction.FailedTransactionEvent).toBe(failed ? 'EftFailedAccountClosed' : undefined);
    expect(await balance()).toBeCloseTo(failed ? before : before - 10.1, 2);
  });

  test('a scheduled one begins on its day', async () => {
    const { id, read, pass, create, clock } = await begin();
    const day = new Date(clock.now() + 2 * dayMs).toISOString().slice(0, 10);
    const Id = await id({ ScheduledStartDate: day });
    expect((await read(Id)).TransactionStatus).toBe('Scheduled');
    await pass(2 * dayMs);
    expect((await read(Id)).TransactionStatus).not.toBe('Scheduled');
    expect((await create({ ScheduledStartDate: '2020-01-01' })).status).toBe(400);
  });

  test('more than the wallet holds fails at once', async () => {
    const { id, read, balance } = await begin();
    const before = await balance();
    const { TransactionStatus, FailedTransactionEvent } = await read(await id({ Amount: 1_000_000 }));
    expect([TransactionStatus, FailedTransactionEvent]).toEqual(['Failed', 'NotEnoughBalanceInWalletError']);
    expect(await balance()).toBe(before);
  });
});

describe('Interac under review', () => {
  const review = { TransactionMethod: 'Interac', Comment: 'stopatunderreview' };

  test.each([
    ['ConfirmedLegitimate', 'Completed'],
    ['Scam', 'Cancelled'],
  ])('%s makes it %s', async (TransactionInReviewActionChosen, status) => {
    const { id, read, pass, call } = await begin();
    const Id = await id(review);
    await pass(10 * minuteMs);
    expect((await read(Id)).TransactionStatus).toBe('UnderReview');
    await call('PUT', `/transaction/takeaction/${Id}`, { TransactionInReviewActionChosen });
    expect((await read(Id)).TransactionStatus).toBe(status);
    const again = await call('PUT', `/transaction/takeaction/${Id}`, { TransactionInReviewActionChosen });
    expect(again.status).toBe(400);
  });

  test('ends by itself after seven days', async () => {
    const { id, read, pass } = await begin();
    const Id = await id(review);
    await pass(10 * minuteMs);
    expect((await read(Id)).TransactionStatus).toBe('UnderReview');
    await pass(7 * dayMs);
    expect((await read(Id)).TransactionStatus).toBe('Cancelled');
  });
});

describe('rules of business', () => {
  test('an EFT is cancelled until it is at the bank, and its money comes back', async () => {
    const { id, read, pass, call, balance } = await begin();
    const before = await balance();
    const early = await id({});
    expect((await call('DELETE', `/transaction/${early}`)).body.result).toBe('Request completed');
    expect((await read(early)).TransactionStatus).toBe('Cancelled');
    expect(await balance()).toBeCloseTo(before, 2);
    const late = await id({});
    await pass(2 * minuteMs);
    expect((await call('DELETE', `/transaction/${late}`)).status).toBe(400);
    await pass(10 * minuteMs);
    expect((await read(early)).TransactionStatus).toBe('Cancelled');
    const completed = await call('DELETE', `/transaction/${late}`);
    expect(completed.body.responseException.exceptionMessage).toBe('Transaction is already completed');
  });

  test('a card payment is cancelled while it is under way, and not when it is settled; Visa Direct never is', async () => {
    const { id, read, pass, call } = await begin();
    const card = { TransactionMethod: 'CreditCard', ZumRailsType: 'AccountsReceivable' };
    const early = await id(card);
    expect((await call('DELETE', `/transaction/${early}`)).body.result).toBe('Request completed');
    const late = await id(card);
    await pass(2 * minuteMs);
    expect((await read(early)).TransactionStatus).toBe('Cancelled');
    const refused = await call('DELETE', `/transaction/${late}`);
    expect(refused.status).toBe(400);
    expect(refused.body.responseException.exceptionMessage).toBe('Transaction is already completed');
    const direct = await id({ TransactionMethod: 'VisaDirect' });
    expect((await call('DELETE', `/transaction/${direct}`)).status).toBe(400);
  });

  test('a declined card is HTTP 200 with Failed in the answer that creates it, and stays so', async () => {
    const { create, read, pass, call } = await begin();
    const card = { TransactionMethod: 'CreditCard', ZumRailsType: 'AccountsReceivable' };
    const { status, body } = await create({ ...card, Comment: 'CreditCardExpiredCard' });
    expect([status, body.isError]).toEqual([200, false]);
    const { Id } = body.result;
    const failed = { TransactionStatus: 'Failed', FailedTransactionEvent: 'CreditCardExpiredCard' };
    expect(body.result).toMatchObject(failed);
    await pass(10 * minuteMs);
    expect(await read(Id)).toMatchObject(failed);
    expect((await call('DELETE', `/transaction/${Id}`)).status).toBe(400);
  });

  test('the answer that creates a transaction is the whole transaction', async () => {
    const { create, read } = await begin();
    const { result } = (await create({})).body;
    expect(result).toMatchObject({ TransactionStatus: 'InProgress', Memo: 'Order', Amount: 10.1 });
    expect(await read(result.Id)).toEqual(result);
  });

  test('cards are refunded, in parts and never beyond the whole; nothing else is', async () => {
    const { id, pass, call } = await begin();
    const card = await id({ TransactionMethod: 'CreditCard', ZumRailsType: 'AccountsReceivable' });
    await pass(2 * minuteMs);
    const refund = (Amount?: number) =>
      call('POST', `/transaction/${card}/refund`, ...(Amount ? [{ Amount }] : []));
    expect((await refund(4)).body.result).toMatchObject({ ZumRailsType: 'Refund', Amount: 4, Comment: card });
    expect((await refund(7)).status).toBe(400);
    expect((await refund()).body.result.Amount).toBeCloseTo(6.1, 2);
    expect((await refund(0.01)).status).toBe(400);
    expect((await call('POST', `/transaction/${await id({})}/refund`)).status).toBe(400);
  });

  test.each([
    ['no wallet and no funding source', { WalletId: undefined }],
    ['no user', { UserId: undefined }],
    ['an unknown user', { UserId: walletId }],
    ['a wallet funded from nowhere', { ZumRailsType: 'FundZumWallet' }],
  ])('%s is a 400', async (_name, wrong) => {
    const { create } = await begin();
    expect((await create(wrong)).status).toBe(400);
  });

  test('dates filter as their operators say', async () => {
    const { call, id, pass } = await begin();
    const count = async (filter: object) =>
      (await call('POST', '/transaction/filter', { Memo: 'Dated', ...filter })).body.result.TotalCount;
    await id({ Memo: 'Dated' });
    await pass(2 * dayMs);
    await id({ Memo: 'Dated' });
    const [first, second] = ['2026-01-15', '2026-01-17'];
    const operator = (CreatedAtOperator: string, CreatedAt: string) =>
      count({ CreatedAtOperator, CreatedAt });
    expect(await count({})).toBe(2);
    expect(await operator('ExactlyMatches', first)).toBe(1);
    expect(await operator('IsAfter', first)).toBe(1);
    expect(await operator('IsOnOrAfter', first)).toBe(2);
    expect(await operator('IsBefore', second)).toBe(1);
    expect(await operator('IsBeforeOrOn', second)).toBe(2);
    expect(
      await count({ CreatedAtOperator: 'IsBetween', CreatedAtFrom: first, CreatedAtTo: '2026-01-16' }),
    ).toBe(1);
  });
});

describe('limits by address', () => {
  test.each([
    ['production', 'POST', '/transaction/filter', 100],
    ['production', 'GET', '/transaction/c1d9a4b7-0e63-4f58-a2b1-7f3e86d05c92', 100],
    ['sandbox', 'GET', '/wallet', 299],
  ] as const)(
    '%s allows %s %s %i times, and then nothing for five minutes',
    async (environment, method, path, most) => {
      const { vendor, clock } = await start('portal', { portal: { environment } });
      const token = protocols.portal.token(await protocols.portal.login(vendor));
      const sent = { method, token, ...(method === 'POST' ? { json: {} } : {}) };
      const call = async (to = path) =>
        (await send(`${vendor.url}/api${to}`, to === path ? sent : { token })).status;
      const statuses: number[] = [];
      for (let count = 0; count < most; count++) statuses.push(await call());
      expect(new Set(statuses)).toEqual(new Set([200]));
      expect(await call()).toBe(429);
      clock.advance(5 * minuteMs - 1);
      expect(await call('/wallet')).toBe(429);
      clock.advance(1);
      expect(await call()).toBe(200);
    },
  );
});
