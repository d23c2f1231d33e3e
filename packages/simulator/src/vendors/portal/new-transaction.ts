import { uuid } from '../../uuid.ts';
import { type Body, type Entity, timestamp } from './replies.ts';
import type { Transaction } from './transaction.ts';
import { personOf } from './users.ts';
import type { Wallets } from './wallets.ts';

/** What a new transaction can be about. */
export interface Known {
  now(): number;
  wallets: Wallets;
  users: ReadonlyMap<string, Entity>;
  fundingSources: ReadonlyMap<string, Entity>;
  customer: { Id: string; CompanyName: string };
}

/** When a transaction begins; `undefined` for at once. */
export function startOf({ ScheduledStartDate }: Body): number | undefined {
  return ScheduledStartDate ? Date.parse(String(ScheduledStartDate)) : undefined;
}

/** Why a new transaction is refused; `undefined` where it is not. */
export function problemOf(known: Known, body: Body): string | undefined {
  const startsAt = startOf(body);
  if (startsAt !== undefined && !(startsAt > known.now())) return 'ScheduledStartDate must be after today.';
  return isComplete(body) ? unknownId(known, body) : `Ids are missing for ${body.ZumRailsType}.`;
}

/** Whether it has the ids that its type needs. Source: the table of movements. */
function isComplete({ ZumRailsType, TransactionMethod, ...ids }: Body): boolean {
  const has = (...names: string[]) => names.every((name) => ids[name] !== undefined);
  const user = has('UserId') || has('User');
  const account = has('WalletId') || has('FundingSourceId') || TransactionMethod === 'CreditCard';
  const peer = has('UserId', 'TargetUserId');
  if (ZumRailsType === 'FundZumWallet' || ZumRailsType === 'WithdrawZumWallet') {
    return has('FundingSourceId', 'WalletId');
  }
  return ZumRailsType === 'UserTransfer'
    ? peer || has('SourceUserId', 'TargetUserId', 'WalletId')
    : peer || (user && account);
}

function unknownId({ users, wallets, fundingSources }: Known, body: Body): string | undefined {
  const kinds: [string, (id: string) => boolean][] = [
    ['UserId', (id) => users.has(id)],
    ['TargetUserId', (id) => users.has(id)],
    ['WalletId', (id) => wallets.get(id) !== undefined],
    ['FundingSourceId', (id) => fundingSources.has(id)],
  ];
  const unknown = kinds.find(([name, exists]) => body[name] !== undefined && !exists(String(body[name])));
  return unknown && `${unknown[0]} is unknown.`;
}

/** The transaction that a body asks for, before it begins. */
export function newTransaction({ now, users, wallets, customer }: Known, body: Body): Transaction {
  const user = users.get(String(body.UserId)) ?? (body.User as Entity | undefined);
  const wallet = wallets.get(body.WalletId);
  const { UserId, WalletId, FundingSourceId, User, TargetUserId, InteracSecurityAnswer, ...kept } = body;
  return {
    Id: uuid(),
    CreatedAt: timestamp(now()),
    ...kept,
    Currency: wallet?.Currency ?? 'CAD',
    TransactionStatus: 'Scheduled',
    IsRefundable: false,
    Customer: { Id: customer.Id, CompanyName: customer.CompanyName },
    User: user && personOf(user),
    Wallet: wallet && { Id: wallet.Id, Type: wallet.Type },
    FundingSource: FundingSourceId === undefined ? undefined : { Id: FundingSourceId },
    TransactionHistory: [],
  } as unknown as Transaction;
}

/** The transaction that gives back a part of a card payment. */
export function newRefund({ Id, Customer, User, Currency }: Transaction, Amount: number, now: number) {
  return {
    Id: uuid(),
    CreatedAt: timestamp(now),
    CompletedAt: timestamp(now),
    Comment: Id,
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
}
