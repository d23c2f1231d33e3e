import type { Entity } from './replies.ts';

/** One movement of money. */
export interface Transaction extends Entity {
  Amount: number;
  ZumRailsType: string;
  TransactionMethod: string;
  TransactionStatus: string;
  TransactionHistory: { Id: string; CreatedAt: string; Event: string; EventDescription: string }[];
}

/** It has failed or was cancelled, so that nothing becomes of it any more. */
export const isOver = ({ TransactionStatus }: Transaction): boolean =>
  /^(Failed|Cancelled)$/.test(TransactionStatus);

/** Transactions that are there from the start: one under way, a card payment with a chargeback, one under review. */
export function sampleTransactions(sample: (operationId: string) => unknown): Transaction[] {
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
