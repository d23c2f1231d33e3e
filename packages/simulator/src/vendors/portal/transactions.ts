import { uuid } from '../../uuid.ts';
import type { Call, Reply } from '../../vendor.ts';
import { page } from './filters.ts';
import { plan, pointsOfNoReturn, type Step } from './lifecycle.ts';
import { done, type Entity, failure, refusal, success, timestamp } from './replies.ts';
import { collection } from './samples.ts';
import type { Schedule } from './schedule.ts';
import type { Wallets } from './wallets.ts';

const minuteMs = 60_000;
const dayMs = 24 * 60 * minuteMs;

export interface Transaction extends Entity {
  Amount: number;
  ZumRailsType: string;
  TransactionMethod: string;
  TransactionStatus: string;
  TransactionHistory: { Id: string; CreatedAt: string; Event: string; EventDescription: string }[];
}

/** What transactions need of the rest of the vendor. */
export interface TransactionParts {
  now(): number;
  schedule: Schedule;
  wallets: Wallets;
  users: ReadonlyMap<string, Entity>;
  fundingSources: ReadonlyMap<string, Entity>;
  customer: Entity;
  /** Tells the customer's server. */
  tell(event: string, transaction: Transaction): void;
  /** `ClientTransactionId` → comment that steers it, whatever its own says. */
  comments: Readonly<Record<string, string>>;
  seeds: Transaction[];
}

type Body = Record<string, unknown>;

/** The movements of money, and everything that can be done with them. */
export interface Transactions {
  /** Why a new transaction is refused; `undefined` where it is not. */
  problem(body: Body): string | undefined;
  create(body: Body): Reply;
  /** Those that were created, without the samples. */
  list(): Transaction[];
  get(call: Call): Reply;
  filter(call: Call): Reply;
  cancel(call: Call): Reply;
  refund(call: Call): Reply;
  takeAction(call: Call): Reply;
  chargeback(call: Call, status: 'Accepted' | 'Disputed'): Reply;
}

/** The members that rows of a list have. */
const listed = [
  'Id',
  'CreatedAt',
  'Memo',
  'Comment',
  'Amount',
  'ZumRailsType',
  'TransactionMethod',
  'TransactionStatus',
  'FailedTransactionEvent',
  'ScheduledStartDate',
  'ClientTransactionId',
];

export function createTransactions(parts: TransactionParts): Transactions {
  const { now, schedule, wallets, users, fundingSources, customer, tell, comments, seeds } = parts;
  const all = collection<Transaction>(...seeds);
  const taken = new Map<string, { wallet: string; amount: number }>();

  function note(transaction: Transaction, Event: string): void {
    transaction.TransactionHistory.push({
      Id: uuid(),
      CreatedAt: timestamp(now()),
      Event,
      EventDescription: `Simulated: ${Event}.`,
    });
  }

  function walletOf(transaction: Transaction): string | undefined {
    return (transaction.Wallet as Entity | undefined)?.Id;
  }

  /** Money leaves the wallet at the start, and comes back where the transaction does not succeed. */
  function giveBack(transaction: Transaction): void {
    const { wallet, amount } = taken.get(transaction.Id) ?? {};
    taken.delete(transaction.Id);
    if (!wallet || !amount) return;
    wallets.move(wallet, amount, `Returned: ${transaction.Memo}`);
    note(transaction, 'WalletFunded');
  }

  const isOver = ({ TransactionStatus }: Transaction) => /^(Failed|Cancelled)$/.test(TransactionStatus);

  function take(transaction: Transaction, step: Step): void {
    if (isOver(transaction)) return;
    apply(transaction, step);
    tell('Updated', transaction);
  }

  function apply(transaction: Transaction, { event, status }: Step): void {
    note(transaction, event);
    if (status) transaction.TransactionStatus = status;
    const wallet = walletOf(transaction);
    if (status === 'Completed') {
      transaction.CompletedAt = timestamp(now());
      transaction.IsRefundable = transaction.TransactionMethod === 'CreditCard';
      if (wallet && /^(FundZumWallet|AccountsReceivable)$/.test(transaction.ZumRailsType)) {
        wallets.move(wallet, transaction.Amount, String(transaction.Memo));
        note(transaction, 'WalletFunded');
      }
    }
    if (status === 'Failed') {
      transaction.FailedAt = timestamp(now());
      transaction.FailedTransactionEvent = event;
      giveBack(transaction);
    }
    if (status === 'UnderReview') {
      schedule.at(now() + 7 * dayMs, () => {
        if (transaction.TransactionStatus === 'UnderReview') cancelled(transaction);
      });
    }
  }

  function cancelled(transaction: Transaction): void {
    transaction.TransactionStatus = 'Cancelled';
    giveBack(transaction);
    tell('Updated', transaction);
  }

  /** `answered`: the answer that creates the transaction tells how it begins, and no event does. */
  function begin(transaction: Transaction, answered: boolean): void {
    if (isOver(transaction)) return;
    const { TransactionMethod, ZumRailsType, Comment, Amount, Memo } = transaction;
    const comment = comments[String(transaction.ClientTransactionId)] ?? (Comment as string | undefined);
    const steps = plan(TransactionMethod, ZumRailsType, comment);
    transaction.TransactionStatus = 'InProgress';
    note(transaction, 'Started');
    const declined = steps.find(({ minute }) => minute === 0);
    if (declined) {
      apply(transaction, declined);
      if (!answered) tell('Updated', transaction);
      return;
    }
    const wallet = walletOf(transaction);
    if (wallet && /^(WithdrawZumWallet|AccountsPayable|LoadCard)$/.test(ZumRailsType)) {
      if (!wallets.move(wallet, -Amount, String(Memo))) {
        tell('Started', transaction);
        take(transaction, { minute: 0, event: 'NotEnoughBalanceInWalletError', status: 'Failed' });
        return;
      }
      taken.set(transaction.Id, { wallet, amount: Amount });
      note(transaction, 'WalletWithdrawn');
    }
    tell('Started', transaction);
    for (const step of steps) {
      schedule.at(now() + step.minute * minuteMs, () => {
        // Under review, nothing moves but by a decision; the step that ends a review is planned behind it.
        if (transaction.TransactionStatus === 'UnderReview' && step.status !== 'Completed') return;
        take(transaction, step);
      });
    }
  }

  /** What is wrong with the ids of a new transaction. Source: the table of movements. */
  function idProblem({ ZumRailsType, TransactionMethod, ...ids }: Body): string | undefined {
    const has = (...names: string[]) => names.every((name) => ids[name] !== undefined);
    const user = has('UserId') || has('User');
    const account = has('WalletId') || has('FundingSourceId') || TransactionMethod === 'CreditCard';
    const peer = has('UserId', 'TargetUserId');
    const complete =
      ZumRailsType === 'FundZumWallet' || ZumRailsType === 'WithdrawZumWallet'
        ? has('FundingSourceId', 'WalletId')
        : ZumRailsType === 'UserTransfer'
          ? peer || has('SourceUserId', 'TargetUserId', 'WalletId')
          : peer || (user && account);
    if (!complete) return `Ids are missing for ${ZumRailsType}.`;
    const unknown = (
      [
        ['UserId', users.has.bind(users)],
        ['TargetUserId', users.has.bind(users)],
        ['WalletId', (id: string) => !!wallets.get(id)],
        ['FundingSourceId', fundingSources.has.bind(fundingSources)],
      ] as const
    ).find(([name, exists]) => ids[name] !== undefined && !exists(String(ids[name])));
    return unknown && `${unknown[0]} is unknown.`;
  }

  function startOf({ ScheduledStartDate }: Body): number | undefined {
    return ScheduledStartDate ? Date.parse(String(ScheduledStartDate)) : undefined;
  }

  function problem(body: Body): string | undefined {
    const startsAt = startOf(body);
    if (startsAt !== undefined && !(startsAt > now())) return 'ScheduledStartDate must be after today.';
    return idProblem(body);
  }

  function find(call: Call): Transaction | undefined {
    return all.get(String(call.params.transactionId));
  }

  return {
    problem,
    list: () => [...all.values()].filter((transaction) => !seeds.includes(transaction)),

    create(body) {
      const refused = problem(body);
      if (refused) return refusal(refused);
      const startsAt = startOf(body);
      const user = users.get(String(body.UserId)) ?? (body.User as Entity | undefined);
      const wallet = wallets.get(body.WalletId);
      const { UserId, WalletId, FundingSourceId, User, TargetUserId, InteracSecurityAnswer, ...kept } = body;
      const transaction = {
        Id: uuid(),
        CreatedAt: timestamp(now()),
        ...kept,
        Currency: wallet?.Currency ?? 'CAD',
        TransactionStatus: 'Scheduled',
        IsRefundable: false,
        Customer: { Id: customer.Id, CompanyName: customer.CompanyName },
        User: user && {
          Id: user.Id,
          FirstName: user.FirstName,
          LastName: user.LastName,
          CompanyName: user.CompanyName,
          Email: user.Email,
          IsActive: true,
        },
        Wallet: wallet && { Id: wallet.Id, Type: wallet.Type },
        FundingSource: FundingSourceId === undefined ? undefined : { Id: FundingSourceId },
        TransactionHistory: [],
      } as unknown as Transaction;
      all.set(transaction.Id, transaction);
      if (startsAt === undefined) begin(transaction, true);
      else schedule.at(startsAt, () => begin(transaction, false));
      return success('POST', transaction);
    },
    get(call) {
      const found = find(call);
      return found ? success('GET', found) : failure(404);
    },
    filter(call) {
      const result = page(all.values(), call.body, now()) as { Items: Transaction[] };
      const Items = result.Items.map((item) =>
        Object.fromEntries(listed.filter((name) => name in item).map((name) => [name, item[name]])),
      );
      return success('POST', { ...result, Items });
    },
    cancel(call) {
      const found = find(call);
      if (!found) return failure(404);
      // The pages say so of every card; the sandbox cancels a card payment that is not settled.
      if (/^(VisaDirect|DebitCard)$/.test(found.TransactionMethod)) {
        return refusal('Payment method not supported for cancellation.');
      }
      if (found.TransactionStatus === 'Completed') return refusal('Transaction is already completed');
      const gone = found.TransactionHistory.some(({ Event }) => pointsOfNoReturn.includes(Event));
      if (gone || isOver(found)) return refusal('Transaction can not be cancelled.');
      cancelled(found);
      return success('DELETE', done);
    },
    refund(call) {
      const found = find(call);
      if (!found) return failure(404);
      if (found.TransactionMethod !== 'CreditCard')
        return refusal('Payment method not supported for refund.');
      if (found.TransactionStatus !== 'Completed') return refusal('Transaction is not completed.');
      const before = Number(found.refunded ?? 0);
      const left = found.Amount - before;
      const Amount = Number((call.body as Body | undefined)?.Amount ?? left);
      if (Amount > left + 1e-9 || left <= 0) return refusal('CreditCardRefundAmountExceeded');
      Object.defineProperty(found, 'refunded', { value: before + Amount, configurable: true });
      const { Customer, User, Currency } = found;
      const refund = {
        Id: uuid(),
        CreatedAt: timestamp(now()),
        CompletedAt: timestamp(now()),
        Comment: found.Id,
        Amount,
        Currency,
        ZumRailsType: 'Refund',
        TransactionMethod: 'CreditCard',
        TransactionStatus: 'Completed',
        IsRefundable: false,
        Customer,
        User,
        TransactionHistory: [],
      } as unknown as Transaction;
      note(refund, 'Succeeded');
      all.set(refund.Id, refund);
      tell('Updated', refund);
      return success('POST', refund);
    },
    takeAction(call) {
      const found = find(call);
      if (!found) return failure(404);
      if (found.TransactionStatus !== 'UnderReview') return refusal('Transaction is not under review.');
      const { TransactionInReviewActionChosen: chosen } = call.body as Body;
      if (/Legitimate$/.test(String(chosen)))
        take(found, { minute: 0, event: 'Succeeded', status: 'Completed' });
      else cancelled(found);
      return success('PUT', done);
    },
    chargeback(call, status) {
      const id = call.params.transactionChargebackId;
      const found = [...all.values()]
        .flatMap(({ TransactionChargeback = [] }) => TransactionChargeback as Entity[])
        .find(({ Id }) => Id === id);
      if (!found) return failure(404);
      if (found.ChargebackStatus !== 'Open') return refusal('Chargeback is not open.');
      found.ChargebackStatus = status;
      return success('PATCH', done);
    },
  };
}
