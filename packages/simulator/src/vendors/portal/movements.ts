import { uuid } from '../../uuid.ts';
import { plan, type Step } from './lifecycle.ts';
import { type Entity, timestamp } from './replies.ts';
import type { Schedule } from './schedule.ts';
import { isOver, type Transaction } from './transaction.ts';
import type { Wallets } from './wallets.ts';

const minuteMs = 60_000;
const dayMs = 24 * 60 * minuteMs;

/** What the movements of money need of the rest of the vendor. */
export interface MovementParts {
  now(): number;
  schedule: Schedule;
  wallets: Wallets;
  /** Tells the customer's server. */
  tell(event: string, transaction: Transaction): void;
  /** `ClientTransactionId` → comment that steers it, whatever its own says. */
  comments: Readonly<Record<string, string>>;
}

/** Writes into the history of a transaction. */
export function note(transaction: Transaction, Event: string, now: number): void {
  transaction.TransactionHistory.push({
    Id: uuid(),
    CreatedAt: timestamp(now),
    Event,
    EventDescription: `Simulated: ${Event}.`,
  });
}

/** What transactions take from wallets, and what they bring there. */
function createFunds({ now, wallets }: Pick<MovementParts, 'now' | 'wallets'>) {
  /** What may have to be given back. */
  const taken = new Map<string, { wallet: string; amount: number }>();
  return {
    /** Money leaves the wallet at the start. `false` where there is not enough. */
    withdraw(transaction: Transaction): boolean {
      const { Id, ZumRailsType, Amount, Memo } = transaction;
      const wallet = walletOf(transaction);
      if (!wallet || !/^(WithdrawZumWallet|AccountsPayable|LoadCard)$/.test(ZumRailsType)) return true;
      if (!wallets.move(wallet, -Amount, String(Memo))) return false;
      taken.set(Id, { wallet, amount: Amount });
      note(transaction, 'WalletWithdrawn', now());
      return true;
    },
    /** It comes back where the transaction does not succeed. */
    giveBack(transaction: Transaction): void {
      const { wallet, amount } = taken.get(transaction.Id) ?? {};
      taken.delete(transaction.Id);
      if (!wallet || !amount) return;
      wallets.move(wallet, amount, `Returned: ${transaction.Memo}`);
      note(transaction, 'WalletFunded', now());
    },
    /** What is received comes into the wallet at the end. */
    receive(transaction: Transaction): void {
      const { ZumRailsType, Amount, Memo } = transaction;
      const wallet = walletOf(transaction);
      if (!wallet || !/^(FundZumWallet|AccountsReceivable)$/.test(ZumRailsType)) return;
      wallets.move(wallet, Amount, String(Memo));
      note(transaction, 'WalletFunded', now());
    },
  };
}

/** Lets transactions go on by the vendor's time: what becomes of them, and who is told. */
export function createMovements(parts: MovementParts) {
  const { now, schedule, tell, comments } = parts;
  const funds = createFunds(parts);

  function cancel(transaction: Transaction): void {
    transaction.TransactionStatus = 'Cancelled';
    funds.giveBack(transaction);
    tell('Updated', transaction);
  }

  function apply(transaction: Transaction, { event, status }: Step): void {
    note(transaction, event, now());
    if (status) transaction.TransactionStatus = status;
    if (status === 'Completed') {
      transaction.CompletedAt = timestamp(now());
      transaction.IsRefundable = transaction.TransactionMethod === 'CreditCard';
      funds.receive(transaction);
    }
    if (status === 'Failed') {
      transaction.FailedAt = timestamp(now());
      transaction.FailedTransactionEvent = event;
      funds.giveBack(transaction);
    }
    if (status === 'UnderReview') {
      schedule.at(now() + 7 * dayMs, () => {
        if (transaction.TransactionStatus === 'UnderReview') cancel(transaction);
      });
    }
  }

  function take(transaction: Transaction, step: Step): void {
    if (isOver(transaction)) return;
    apply(transaction, step);
    tell('Updated', transaction);
  }

  /** A step that was planned. Under review, nothing moves but by a decision; the step that ends a review is planned behind it. */
  function takePlanned(transaction: Transaction, step: Step): void {
    if (transaction.TransactionStatus === 'UnderReview' && step.status !== 'Completed') return;
    take(transaction, step);
  }

  /** `answered`: the answer that creates the transaction tells how it begins, and no event does. */
  function begin(transaction: Transaction, answered: boolean): void {
    if (isOver(transaction)) return;
    const { TransactionMethod, ZumRailsType, Comment, ClientTransactionId } = transaction;
    const comment = comments[String(ClientTransactionId)] ?? (Comment as string | undefined);
    const steps = plan(TransactionMethod, ZumRailsType, comment);
    transaction.TransactionStatus = 'InProgress';
    note(transaction, 'Started', now());
    const declined = steps.find(({ minute }) => minute === 0);
    if (declined) {
      apply(transaction, declined);
      if (!answered) tell('Updated', transaction);
      return;
    }
    const hasFunds = funds.withdraw(transaction);
    tell('Started', transaction);
    if (!hasFunds) {
      take(transaction, { minute: 0, event: 'NotEnoughBalanceInWalletError', status: 'Failed' });
      return;
    }
    for (const step of steps) {
      schedule.at(now() + step.minute * minuteMs, () => takePlanned(transaction, step));
    }
  }

  return { begin, take, cancel };
}

function walletOf(transaction: Transaction): string | undefined {
  return (transaction.Wallet as Entity | undefined)?.Id;
}
