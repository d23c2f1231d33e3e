/** One step of a transaction: what is noted in its history, when, and what becomes of it. */
export interface Step {
  /** Minutes after the start; 0 is at once. The sandbox's job runs every minute. */
  minute: number;
  event: string;
  status?: 'InProgress' | 'Completed' | 'Failed' | 'UnderReview';
}

/** Which failures the sandbox knows by their beginnings; the comment of a transaction asks for one. */
const FAILURE = /\b(EftFailed|InteracFailed|VisaDirect|CreditCard|Ach)[A-Z]\w*/;

const progress: Record<string, readonly string[]> = {
  Eft: ['EFTFileCreated', 'EFTFileUploaded', 'EFTAnswerReceived', 'EFTAnswerProcessed'],
  Ach: ['AchTransactionAccepted'],
  RtpFedNow: ['RtpFedNowTransactionAccepted'],
};
const interacPayable = ['InteracSent', 'InteracAcknowledgedCredit'];
const interacReceivable = [
  'InteracSent',
  'InteracAcknowledgedDebit',
  'InteracWaitingSettlementIntoWallet',
  'InteracSettledIntoWallet',
];

/** From this event on a transaction cannot be cancelled: it is at the bank, or the recipient has acted. */
export const pointsOfNoReturn = ['EFTFileUploaded', 'InteracAcknowledgedCredit', 'InteracAcknowledgedDebit'];

/**
 * What will happen to a transaction. Comments steer it as in the sandbox: the name of a failure event, with `Latefailure`
 * behind it for one that comes after completion (EFT), and `UnderReview`, `stopatunderreview` or `latefraudalert` (Interac).
 */
export function plan(method: string, type: string, comment = ''): Step[] {
  const interac = type === 'AccountsReceivable' ? interacReceivable : interacPayable;
  const events = method === 'Interac' ? interac : (progress[method] ?? []);
  const steps: Step[] = events.map((event, index) => ({ minute: index + 1, event }));
  const end = events.length + 1;
  const failure = FAILURE.exec(comment)?.[0];
  const late = /late\s?failure/i.test(comment);
  const completed: Step = { minute: end, event: 'Succeeded', status: 'Completed' };

  // A card is declined in the answer that creates the transaction.
  if (method === 'CreditCard' && failure?.startsWith('CreditCard')) {
    return [{ minute: 0, event: failure, status: 'Failed' }];
  }
  if (failure && !late) return [...steps, { minute: end, event: failure, status: 'Failed' }];
  if (failure) return [...steps, completed, { minute: end + 5, event: failure, status: 'Failed' }];
  if (method === 'Interac' && /underreview/i.test(comment)) {
    const review: Step = { minute: end, event: 'InteracFundsHeldForValidation', status: 'UnderReview' };
    return /stopatunderreview/i.test(comment)
      ? [...steps, review]
      : [...steps, review, { ...completed, minute: end + 1 }];
  }
  if (method === 'Interac' && /latefraudalert/i.test(comment)) {
    return [
      ...steps,
      completed,
      { minute: end + 5, event: 'InteracFraudAlertResponded', status: 'UnderReview' },
    ];
  }
  return [...steps, completed];
}
