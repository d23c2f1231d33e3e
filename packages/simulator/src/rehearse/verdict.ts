/** What a program believes of an order at the end. */
export interface OrderOutcome {
  id: string;
  /** `paid` and `failed` are closed: the program does nothing more about them. */
  state: 'open' | 'paid' | 'failed';
  /** How often the program has booked the payment, where it counts that. */
  booked?: number;
}

/** A transaction as the vendor has it at the end. */
export interface Payment {
  ClientTransactionId?: string;
  TransactionStatus: string;
}

/** Something that a rehearsal has found. */
export interface RehearsalFinding {
  kind: 'paid twice' | 'lost' | 'closed too early' | 'booked twice' | 'too many logins' | 'unfinished';
  /** The order that it is about. */
  order?: string;
  /** What happened, and where to look. */
  text: string;
}

/** What is known at the end of a rehearsal. */
export interface Ending {
  orders: readonly string[];
  outcomes: readonly OrderOutcome[];
  payments: readonly Payment[];
  logins: number;
  /** How many logins the events of the rehearsal are a reason for. */
  loginsNeeded: number;
}

const isOver = ({ TransactionStatus }: Payment) => /^(Failed|Cancelled)$/.test(TransactionStatus);

/** Compares what the program believes with what the vendor has. */
export function judge({ orders, outcomes, payments, logins, loginsNeeded }: Ending): RehearsalFinding[] {
  const findings = orders.flatMap((order) => {
    const own = payments.filter(({ ClientTransactionId }) => ClientTransactionId === order);
    const outcome = outcomes.find(({ id }) => id === order);
    return judgeOrder(order, own, outcome);
  });
  if (logins > loginsNeeded) {
    const text = `${logins} logins, and ${loginsNeeded} were needed. Make one client for all calls, and keep its tokens in a store.`;
    findings.push({ kind: 'too many logins', text });
  }
  return findings;
}

function judgeOrder(
  order: string,
  payments: readonly Payment[],
  outcome: OrderOutcome | undefined,
): RehearsalFinding[] {
  const findings: RehearsalFinding[] = [];
  const find = (kind: RehearsalFinding['kind'], text: string) => findings.push({ kind, order, text });
  const good = payments.filter((payment) => !isOver(payment));
  if (good.length > 1) {
    find(
      'paid twice',
      `the vendor has ${good.length} payments. Keep the idempotency key with the order before you send it.`,
    );
  }
  if ((outcome?.booked ?? 0) > 1) {
    find(
      'booked twice',
      `it was booked ${outcome!.booked} times. Webhooks repeat: book by the payment's id, once.`,
    );
  }
  if (!outcome || outcome.state === 'open') {
    find('unfinished', 'the program has not closed it, though the vendor has.');
  } else if (outcome.state === 'paid' && good.length === 0) {
    const text = payments.length
      ? 'it was closed as paid, and the payment failed later. A payment by EFT can fail after Completed: reopen it.'
      : 'it was closed as paid, and the vendor has no payment.';
    find(payments.length ? 'closed too early' : 'lost', text);
  } else if (outcome.state === 'failed' && good.length > 0) {
    find(
      'lost',
      'it was closed as failed, and the vendor has the payment. A lost answer says nothing: ask with the same key again.',
    );
  }
  return findings;
}
