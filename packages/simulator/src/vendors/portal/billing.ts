import { uuid } from '../../uuid.ts';
import { collection } from './entities.ts';
import { type Body, type Entity, timestamp } from './replies.ts';
import { personOf } from './users.ts';

/** What billing needs of the rest of the vendor. */
export interface BillingParts {
  users: ReadonlyMap<string, Entity>;
  customer: { Id: string; CompanyName: string };
  now(): number;
  tell(type: string, event: string, entity: Entity): void;
  sample(operationId: string): unknown;
}

/** What is sold and what is owed: products with their prices, invoices, subscriptions, and what has happened to those. */
export type Billing = ReturnType<typeof createBilling>;

export function createBilling({ users, customer, now, tell, sample }: BillingParts) {
  const product = sample('getProduct') as Entity;
  const invoice = sample('getInvoice') as Entity;
  const subscription = sample('getSubscription') as Entity;
  product.ProductPrices = samplePrices(product, invoice);
  const draft: Entity = {
    ...structuredClone(invoice),
    Id: 'bbd5f7a9-3c4e-4b82-9ca6-d8fae2c40635',
    InvoiceStatus: 'Draft',
  };
  const events = new Map<string, Body[]>();

  /** Writes into the history of an invoice or a subscription. */
  function note(entity: Entity, member: 'InvoiceId' | 'SubscriptionId', Type: string): void {
    const list = events.get(entity.Id) ?? [];
    events.set(entity.Id, list);
    list.push({ CreatedAt: timestamp(now()), Description: `Simulated: ${Type}.`, Type, [member]: entity.Id });
  }
  note(invoice, 'InvoiceId', 'Created');
  note(draft, 'InvoiceId', 'Created');
  note(subscription, 'SubscriptionId', 'Created');

  return {
    products: collection(product),
    prices: collection(...(product.ProductPrices as Entity[])),
    invoices: collection(invoice, draft),
    subscriptions: collection(subscription),
    /** The invoice that every subscription has led to. */
    invoiceOfSubscriptions: invoice,
    now,
    tell,
    note,
    history: ({ Id }: Entity): Body[] => events.get(Id) ?? [],
    /** Whose invoices and subscriptions these are. */
    owner: {
      Customer: { Id: customer.Id, CompanyName: customer.CompanyName },
      CustomerId: customer.Id,
    },
    person(id: unknown) {
      const user = users.get(String(id));
      return user && personOf(user);
    },
    fresh: (): Entity => ({ Id: uuid(), CreatedAt: timestamp(now()) }),
  };
}

/** Besides the price of the sample product, which recurs: the one of the sample invoice, and one that nothing has. */
function samplePrices(product: Entity, invoice: Entity): Entity[] {
  const prices = product.ProductPrices as Entity[];
  const oneTime: Entity = {
    ...prices[0]!,
    Id: (invoice.Items as Body[])[0]!.ProductPriceId as string,
    Frequency: 'OneTime',
    Price: 25,
  };
  const unused: Entity = { ...oneTime, Id: '9c7031b5-4e6a-4f82-93bc-2081f0ae4d97', Price: 30 };
  return [...prices, oneTime, unused];
}
