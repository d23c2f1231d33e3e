import type { Call, Reply, Route } from '../../vendor.ts';
import type { DataRoute } from './access.ts';
import type { createBatchCalls } from './batch.ts';
import { collection, existing } from './entities.ts';
import { filtered } from './filters.ts';
import { pointsOfNoReturn } from './lifecycle.ts';
import { createMovements, type MovementParts, note } from './movements.ts';
import { type Known, newRefund, newTransaction, problemOf, startOf } from './new-transaction.ts';
import { type Body, done, type Entity, failure, pick, refusal, success } from './replies.ts';
import { isOver, type Transaction } from './transaction.ts';

/** What transactions need of the rest of the vendor. */
export interface TransactionParts extends MovementParts, Known {
  seeds: Transaction[];
}

/** The movements of money, and everything that can be done with them. */
export type Transactions = ReturnType<typeof createTransactions>;

/** The members that rows of a list have. */
const listed =
  'Id CreatedAt Memo Comment Amount ZumRailsType TransactionMethod TransactionStatus FailedTransactionEvent ScheduledStartDate ClientTransactionId';

export function createTransactions(parts: TransactionParts) {
  const { now, schedule, tell, seeds } = parts;
  const all = collection<Transaction>(...seeds);
  const movements = createMovements(parts);

  return {
    all,
    /** Why a new transaction is refused; `undefined` where it is not. */
    problem: (body: Body) => problemOf(parts, body),
    /** Those that were created, without the samples. */
    list: (): Transaction[] => [...all.values()].filter((transaction) => !seeds.includes(transaction)),
    filter: ({ body }: Call): Reply =>
      filtered(all.values(), body, now(), (transaction) => pick(transaction, listed)),

    create(body: Body): Reply {
      const problem = problemOf(parts, body);
      if (problem) return refusal(problem);
      const transaction = newTransaction(parts, body);
      all.set(transaction.Id, transaction);
      const startsAt = startOf(body);
      if (startsAt === undefined) movements.begin(transaction, true);
      else schedule.at(startsAt, () => movements.begin(transaction, false));
      return success('POST', transaction);
    },
    cancel(transaction: Transaction): Reply {
      const problem = cancelProblem(transaction);
      if (problem) return refusal(problem);
      movements.cancel(transaction);
      return success('DELETE', done);
    },
    refund(transaction: Transaction, { body }: Call): Reply {
      const before = Number(transaction.refunded ?? 0);
      const left = transaction.Amount - before;
      const amount = Number((body as Body | undefined)?.Amount ?? left);
      const problem = refundProblem(transaction, amount, left);
      if (problem) return refusal(problem);
      Object.defineProperty(transaction, 'refunded', { value: before + amount, configurable: true });
      const refund = newRefund(transaction, amount, now());
      note(refund, 'Succeeded', now());
      all.set(refund.Id, refund);
      tell('Updated', refund);
      return success('POST', refund);
    },
    takeAction(transaction: Transaction, { body }: Call): Reply {
      if (transaction.TransactionStatus !== 'UnderReview') return refusal('Transaction is not under review.');
      const { TransactionInReviewActionChosen: chosen } = body as Body;
      if (/Legitimate$/.test(String(chosen))) {
        movements.take(transaction, { minute: 0, event: 'Succeeded', status: 'Completed' });
      } else movements.cancel(transaction);
      return success('PUT', done);
    },
    chargeback({ params }: Call, status: 'Accepted' | 'Disputed'): Reply {
      const found = [...all.values()]
        .flatMap(({ TransactionChargeback = [] }) => TransactionChargeback as Entity[])
        .find(({ Id }) => Id === params.transactionChargebackId);
      if (!found) return failure(404);
      if (found.ChargebackStatus !== 'Open') return refusal('Chargeback is not open.');
      found.ChargebackStatus = status;
      return success('PATCH', done);
    },
  };
}

function cancelProblem(transaction: Transaction): string | undefined {
  const { TransactionMethod, TransactionStatus, TransactionHistory } = transaction;
  // The pages say so of every card; the sandbox cancels a card payment that is not settled.
  if (/^(VisaDirect|DebitCard)$/.test(TransactionMethod)) {
    return 'Payment method not supported for cancellation.';
  }
  if (TransactionStatus === 'Completed') return 'Transaction is already completed';
  const gone = TransactionHistory.some(({ Event }) => pointsOfNoReturn.includes(Event));
  return gone || isOver(transaction) ? 'Transaction can not be cancelled.' : undefined;
}

function refundProblem(
  { TransactionMethod, TransactionStatus }: Transaction,
  amount: number,
  left: number,
): string | undefined {
  if (TransactionMethod !== 'CreditCard') return 'Payment method not supported for refund.';
  if (TransactionStatus !== 'Completed') return 'Transaction is not completed.';
  return amount > left + 1e-9 || left <= 0 ? 'CreditCardRefundAmountExceeded' : undefined;
}

export function transactionRoutes(
  data: DataRoute,
  transactions: Transactions,
  batch: ReturnType<typeof createBatchCalls>,
): Route[] {
  const one = '/api/transaction/{transactionId}';
  const ofTransaction = existing(transactions.all, 'transactionId');
  return [
    data('POST', '/api/transaction', ({ body }) => transactions.create(body as Body)),
    data('POST', '/api/transaction/filter', transactions.filter),
    data('POST', '/api/transaction/ValidateBatchFile', batch.validate),
    data('POST', '/api/transaction/ProcessBatchFile', batch.process),
    data(
      'GET',
      one,
      ofTransaction((transaction) => success('GET', transaction)),
    ),
    data('DELETE', one, ofTransaction(transactions.cancel)),
    data('POST', `${one}/refund`, ofTransaction(transactions.refund)),
    data('PUT', '/api/transaction/takeaction/{transactionId}', ofTransaction(transactions.takeAction)),
    data('PATCH', '/api/TransactionChargeback/{transactionChargebackId}/accept', (call) =>
      transactions.chargeback(call, 'Accepted'),
    ),
    data('PATCH', '/api/TransactionChargeback/{transactionChargebackId}/dispute', (call) =>
      transactions.chargeback(call, 'Disputed'),
    ),
  ];
}
