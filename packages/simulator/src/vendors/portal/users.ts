import { uuid } from '../../uuid.ts';
import type { Call, Reply } from '../../vendor.ts';
import { page } from './filters.ts';
import { type Entity, failure, success, timestamp } from './replies.ts';

type Body = Record<string, unknown>;

/** How many characters of an account or a card are shown. */
const lastFour = (text: unknown) => String(text ?? '').slice(-4);

/** What may be shown of a user that was written. */
function readable({ CreditCardInformation: card, BankAccountInformation: bank, ...rest }: Body): Body {
  const { Number: number, EncryptedNumber, CVV, ...shown } = (card ?? {}) as Body;
  return {
    ...rest,
    ...(bank ? { BankAccountInformation: { ...(bank as Body), AggregationStatus: 'NotConected' } } : {}),
    ...(card ? { CreditCardInformation: { ...shown, Number: lastFour(number) } } : {}),
    TransactionsMethodsAvailable: {
      Eft: !!bank,
      VisaDirectPull: !!card,
      VisaDirectPush: !!card,
      Interac: !!rest.Email,
      CreditCard: !!card,
    },
  };
}

/** Users: the people and companies that pay and are paid. */
export function createUserCalls(parts: {
  users: Map<string, Entity>;
  now(): number;
  tell(event: string, user: Entity): void;
  sample(operationId: string): unknown;
}) {
  const { users, now, tell, sample } = parts;
  const one = (call: Call) => users.get(String(call.params.userId));

  /** Writes members into a user. The vendor answers these PATCHes with the text of a POST. */
  const change = (merge: (call: Call) => Body) => (call: Call) => {
    const user = one(call);
    if (!user) return failure(404);
    Object.assign(user, readable({ ...user, ...merge(call) }));
    tell('Updated', user);
    return success('POST', user.Id);
  };
  const known = (result: (user: Entity) => unknown, verb: string) => (call: Call) => {
    const user = one(call);
    return user ? success(verb, result(user)) : failure(404);
  };
  const address = (type: string) => (call: Call) => {
    const others = ((one(call)?.Addresses ?? []) as Body[]).filter(({ AddressType }) => AddressType !== type);
    return { Addresses: [...others, { ...(call.body as Body), AddressType: type }] };
  };

  return {
    create(call: Call): Reply {
      const body = call.body as Body;
      const user: Entity = { Id: uuid(), CreatedAt: timestamp(now()), ...readable(body) };
      users.set(user.Id, user);
      tell('Created', user);
      const { FirstName, LastName, CompanyName } = body;
      return success('POST', { Id: user.Id, FirstName, LastName, CompanyName });
    },
    get: known((user) => user, 'GET'),
    remove(call: Call): Reply {
      return users.delete(String(call.params.userId)) ? success('DELETE', '') : failure(404);
    },
    filter(call: Call): Reply {
      const result = page(users.values(), call.body, now()) as { Items: Entity[] };
      const Items = result.Items.map(({ Id, CreatedAt, FirstName, LastName, Email, CompanyName }) => ({
        Id,
        CreatedAt,
        FirstName,
        LastName,
        Email,
        CompanyName,
      }));
      return success('POST', { ...result, Items });
    },
    basic: change((call) => call.body as Body),
    bank: change((call) => ({ BankAccountInformation: call.body })),
    card: change((call) => ({ CreditCardInformation: call.body })),
    billing: change(address('Billing')),
    shipping: change(address('Shipping')),
    sendFundsOptions: known(() => sample('getInteracSendFundsOptions'), 'GET'),
    autoDeposit: known((user) => {
      user.autoDeposit = 'PENDING';
      return {};
    }, 'PATCH'),
    autoDepositCancellation: known((user) => {
      user.autoDeposit = 'NOT_ACTIVE';
      return {};
    }, 'PATCH'),
    autoDepositInformation: known(
      (user) => ({
        ...(sample('getInteracAutoDepositInformation') as Body),
        Status: user.autoDeposit ?? 'NOT_ACTIVE',
      }),
      'GET',
    ),
    bankInformation: known(() => sample('getUserBankAccountInformation'), 'GET'),
  };
}
