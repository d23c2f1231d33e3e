import { uuid } from '../../uuid.ts';
import type { Call, Reply, Route } from '../../vendor.ts';
import type { DataRoute } from './access.ts';
import { existing } from './entities.ts';
import { filtered } from './filters.ts';
import { type Body, type Entity, failure, pick, success, timestamp } from './replies.ts';

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

/** A user as transactions and invoices name them. */
export function personOf({ Id, FirstName, LastName, CompanyName, Email }: Entity) {
  return { Id, FirstName, LastName, CompanyName, Email, IsActive: true };
}

const listed = 'Id CreatedAt FirstName LastName Email CompanyName';

/** Users: the people and companies that pay and are paid. */
export function userRoutes(
  data: DataRoute,
  parts: {
    users: Map<string, Entity>;
    now(): number;
    tell(event: string, user: Entity): void;
    sample(operationId: string): unknown;
  },
): Route[] {
  const { users, now, tell } = parts;
  const one = '/api/user/{userId}';
  const ofUser = existing(users, 'userId');

  function create(call: Call): Reply {
    const body = call.body as Body;
    const user: Entity = { Id: uuid(), CreatedAt: timestamp(now()), ...readable(body) };
    users.set(user.Id, user);
    tell('Created', user);
    const { FirstName, LastName, CompanyName } = body;
    return success('POST', { Id: user.Id, FirstName, LastName, CompanyName });
  }

  /** Writes members into a user. The vendor answers these PATCHes with the text of a POST. */
  const change = (path: string, merge: (user: Entity, body: unknown) => Body) =>
    data(
      'PATCH',
      `/api/user/${path}`,
      ofUser((user, { body }) => {
        Object.assign(user, readable({ ...user, ...merge(user, body) }));
        tell('Updated', user);
        return success('POST', user.Id);
      }),
    );
  const address = (type: string) => (user: Entity, body: unknown) => {
    const others = ((user.Addresses ?? []) as Body[]).filter(({ AddressType }) => AddressType !== type);
    return { Addresses: [...others, { ...(body as Body), AddressType: type }] };
  };

  return [
    data('POST', '/api/user', create),
    data('POST', '/api/user/filter', ({ body }) =>
      filtered(users.values(), body, now(), (user) => pick(user, listed)),
    ),
    data(
      'GET',
      one,
      ofUser((user) => success('GET', user)),
    ),
    data('DELETE', one, ({ params }) =>
      users.delete(String(params.userId)) ? success('DELETE', '') : failure(404),
    ),
    change('UpdateBasicInformation/{userId}', (_, body) => body as Body),
    change('UpdateBankAccountInformation/{userId}', (_, body) => ({ BankAccountInformation: body })),
    change('UpdateCreditCardInformation/{userId}', (_, body) => ({ CreditCardInformation: body })),
    change('UpdateBillingAddressInformation/{userId}', address('Billing')),
    change('UpdateShippingAddressInformation/{userId}/{sameAsBilling}', address('Shipping')),
    ...bankRoutes(data, parts),
  ];
}

/** A user's bank account, and deposits that Interac makes without asking. */
function bankRoutes(
  data: DataRoute,
  { users, sample }: { users: Map<string, Entity>; sample(operationId: string): unknown },
): Route[] {
  const known = (method: 'GET' | 'PATCH', path: string, result: (user: Entity) => unknown) =>
    data(
      method,
      `/api/user/${path}/{userId}`,
      existing(users, 'userId')((user) => success(method, result(user))),
    );
  const setAutoDeposit = (status: string) => (user: Entity) => {
    user.autoDeposit = status;
    return {};
  };
  return [
    known('GET', 'GetInteracSendFundsOptions', () => sample('getInteracSendFundsOptions')),
    known('PATCH', 'RegisterInteracAutoDeposit', setAutoDeposit('PENDING')),
    known('PATCH', 'RegisterInteracAutoDepositCancellation', setAutoDeposit('NOT_ACTIVE')),
    known('GET', 'GetInteracAutoDepositInformation', (user) => ({
      ...(sample('getInteracAutoDepositInformation') as Body),
      Status: user.autoDeposit ?? 'NOT_ACTIVE',
    })),
    known('GET', 'getbankaccountinformation', () => sample('getUserBankAccountInformation')),
  ];
}
