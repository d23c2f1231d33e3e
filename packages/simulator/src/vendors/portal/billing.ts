import { uuid } from '../../uuid.ts';
import type { Call, Reply } from '../../vendor.ts';
import { page } from './filters.ts';
import { done, type Entity, failure, refusal, success, timestamp } from './replies.ts';
import { collection } from './samples.ts';

type Body = Record<string, unknown>;

const dayMs = 24 * 60 * 60_000;

/** Products with their prices, invoices and subscriptions. */
export function createBillingCalls(parts: {
  users: ReadonlyMap<string, Entity>;
  customer: Entity;
  now(): number;
  tell(type: string, event: string, entity: Entity): void;
  sample(operationId: string): unknown;
}) {
  const { users, customer, now, tell, sample } = parts;
  const Customer = { Id: customer.Id, CompanyName: customer.CompanyName };
  const product = sample('getProduct') as Entity;
  const invoice = sample('getInvoice') as Entity;
  const subscription = sample('getSubscription') as Entity;
  const products = collection(product);
  const prices = collection(...(product.ProductPrices as Entity[]));
  const oneTime: Entity = {
    ...[...prices.values()][0]!,
    Id: ((invoice.Items as Body[])[0] as Body).ProductPriceId as string,
    Frequency: 'OneTime',
    Price: 25,
  };
  const unused: Entity = { ...oneTime, Id: '9c7031b5-4e6a-4f82-93bc-2081f0ae4d97', Price: 30 };
  for (const price of [oneTime, unused]) {
    (product.ProductPrices as Entity[]).push(price);
    prices.set(price.Id, price);
  }
  const draft: Entity = {
    ...structuredClone(invoice),
    Id: 'bbd5f7a9-3c4e-4b82-9ca6-d8fae2c40635',
    InvoiceStatus: 'Draft',
  };
  const invoices = collection(invoice, draft);
  const subscriptions = collection(subscription);
  const events = new Map<string, Body[]>();

  function note(entity: Entity, member: string, Type: string): void {
    const list = events.get(entity.Id) ?? [];
    events.set(entity.Id, list);
    list.push({ CreatedAt: timestamp(now()), Description: `Simulated: ${Type}.`, Type, [member]: entity.Id });
  }
  note(invoice, 'InvoiceId', 'Created');
  note(draft, 'InvoiceId', 'Created');
  note(subscription, 'SubscriptionId', 'Created');

  const person = (id: unknown) => {
    const user = users.get(String(id));
    if (!user) return undefined;
    const { Id, FirstName, LastName, CompanyName, Email } = user;
    return { Id, FirstName, LastName, CompanyName, Email, IsActive: true };
  };
  const of = (from: Map<string, Entity>, call: Call, name: string) => from.get(String(call.params[name]));
  const read = (from: Map<string, Entity>, name: string) => (call: Call) => {
    const found = of(from, call, name);
    return found ? success('GET', found) : failure(404);
  };
  const list = (from: Map<string, Entity>, shape: (entity: Entity) => unknown) => (call: Call) => {
    const result = page(from.values(), call.body, now()) as { Items: Entity[] };
    return success('POST', { ...result, Items: result.Items.map(shape) });
  };
  const pick = (entity: Entity, names: string) =>
    Object.fromEntries(
      names
        .split(' ')
        .filter((name) => name in entity)
        .map((name) => [name, entity[name]]),
    );
  const history = (from: Map<string, Entity>, name: string) => (call: Call) => {
    const found = of(from, call, name);
    return found ? success('GET', events.get(found.Id) ?? []) : failure(404);
  };

  function priceOf(ProductId: string, { SetToRemove, ...body }: Body): Entity {
    const Id = String(body.Id ?? uuid());
    const price = {
      CreatedAt: timestamp(now()),
      ProductPriceStatus: 'Active',
      Currency: 'CAD',
      ...prices.get(Id),
      ...body,
      Id,
      ProductId,
    };
    prices.set(Id, price);
    return price;
  }

  function writeProduct(entity: Entity, { ProductPrices, SecurityPassword, ...body }: Body): Entity {
    const wanted = ProductPrices as Body[];
    const named = new Set(wanted.map(({ Id }) => Id));
    const kept = ((entity.ProductPrices ?? []) as Entity[]).filter(({ Id }) => !named.has(Id));
    const written = wanted.filter(({ SetToRemove }) => !SetToRemove).map((each) => priceOf(entity.Id, each));
    for (const { Id, SetToRemove } of wanted) if (SetToRemove) prices.delete(String(Id));
    return Object.assign(entity, body, { ProductPrices: [...kept, ...written] });
  }

  function inUse(id: string): boolean {
    const open = [...invoices.values()].filter(({ InvoiceStatus }) =>
      /Draft|Open/.test(String(InvoiceStatus)),
    );
    const items = open.flatMap(({ Items }) => Items as Body[]);
    const active = [...subscriptions.values()].filter(
      ({ SubscriptionStatus }) => SubscriptionStatus !== 'Cancelled',
    );
    return [...items, ...active].some(({ ProductPriceId }) => ProductPriceId === id);
  }

  const archive =
    (from: Map<string, Entity>, member: string, status: string, name: string, shape: string) =>
    (call: Call) => {
      const found = of(from, call, name);
      if (!found) return failure(404);
      found[member] = status;
      if (from === products) tell('Product', 'StatusChange', found);
      return success('PATCH', shape ? pick(found, shape) : found);
    };

  function writeInvoice(entity: Entity, body: Body): Entity | Reply {
    const { GenerateAsDraft, Items = [], UserId, DaysToDueDate } = body;
    const User = person(UserId);
    if (!User) return refusal('UserId is unknown.');
    const items = (Items as Body[]).map((item) => {
      const price = prices.get(String(item.ProductPriceId));
      return { ...item, Currency: 'CAD', Price: price?.Price ?? item.OneOffProductAmount };
    });
    if (items.some(({ Price }) => Price === undefined)) return refusal('ProductPriceId is unknown.');
    const { PaymentType, PaymentGateways } = body;
    if (PaymentType === 'AutomaticallyCharge' && (PaymentGateways as unknown[]).length !== 1) {
      return refusal('AutomaticallyCharge needs exactly one payment gateway.');
    }
    const Amount = items.reduce(
      (sum, { Price, Quantity }: Body) => sum + Number(Price) * Number(Quantity),
      0,
    );
    return Object.assign(entity, {
      ...pick({ Id: '', ...body }, 'Memo DaysToDueDate PaymentType PaymentGateways TaxRates CommonFees'),
      UserId,
      User,
      CustomerId: customer.Id,
      Customer,
      Amount,
      InvoiceStatus: GenerateAsDraft ? 'Draft' : 'Open',
      DueDate: timestamp(now() + Number(DaysToDueDate) * dayMs),
      Items: items,
      Transactions: [],
    });
  }

  function writeSubscription(entity: Entity, { SecurityPassword, ...body }: Body): Entity | Reply {
    const User = person(body.UserId);
    const price = prices.get(String(body.ProductPriceId));
    if (!User) return refusal('UserId is unknown.');
    if (price?.Frequency !== 'Recurring') return refusal('The price must be recurring.');
    return Object.assign(entity, body, {
      Customer,
      CustomerId: customer.Id,
      User,
      ProductName: products.get(String(price.ProductId))?.Name,
      ProductPrice: price,
      SubscriptionStatus: body.StartDateType === 'CustomStartDate' ? 'Scheduled' : 'Active',
      Total: Number(price.Price) * Number(body.Quantity),
    });
  }

  const isReply = (value: Entity | Reply): value is Reply => 'status' in value && 'body' in value;
  const summary = 'Id Customer User ProductName CreatedAt SubscriptionStatus ProductPrice Total';
  const fresh = (): Entity => ({ Id: uuid(), CreatedAt: timestamp(now()) });

  return {
    createProduct(call: Call): Reply {
      const entity = writeProduct({ ...fresh(), ProductStatus: 'Active' }, call.body as Body);
      products.set(entity.Id, entity);
      tell('Product', 'Created', entity);
      return success('POST', entity);
    },
    updateProduct(call: Call): Reply {
      const found = of(products, call, 'productId');
      if (!found) return failure(404);
      writeProduct(found, call.body as Body);
      tell('Product', 'Updated', found);
      return success('PUT', found);
    },
    getProduct: read(products, 'productId'),
    filterProducts: list(products, (each) => each),
    uploadProductImage: (call: Call) =>
      of(products, call, 'productId') ? success('PATCH', undefined) : failure(404),
    archiveProduct: archive(
      products,
      'ProductStatus',
      'Archived',
      'productId',
      'Id Name Description ProductStatus',
    ),
    unarchiveProduct: archive(
      products,
      'ProductStatus',
      'Active',
      'productId',
      'Id Name Description ProductStatus',
    ),
    deleteProduct(call: Call): Reply {
      const found = of(products, call, 'productId');
      if (!found) return failure(404);
      products.delete(found.Id);
      tell('Product', 'Deleted', found);
      return success('DELETE', done);
    },
    getPrice: read(prices, 'productPriceId'),
    deletePrice(call: Call): Reply {
      const found = of(prices, call, 'productPriceId');
      if (!found) return failure(404);
      if (inUse(found.Id)) return refusal('The price is in use.');
      prices.delete(found.Id);
      return success('DELETE', '');
    },
    archivePrice: archive(prices, 'ProductPriceStatus', 'Archived', 'productPriceId', ''),
    unarchivePrice: archive(prices, 'ProductPriceStatus', 'Active', 'productPriceId', ''),
    createInvoice(call: Call): Reply {
      const written = writeInvoice(fresh(), call.body as Body);
      if (isReply(written)) return written;
      invoices.set(written.Id, written);
      note(written, 'InvoiceId', 'Created');
      tell('Invoice', 'Created', written);
      return success('POST', written);
    },
    updateInvoice(call: Call): Reply {
      const found = of(invoices, call, 'invoiceId');
      if (!found) return failure(404);
      if (found.InvoiceStatus !== 'Draft') return refusal('Only drafts can be changed.');
      const written = writeInvoice(found, call.body as Body);
      if (isReply(written)) return written;
      note(found, 'InvoiceId', 'Edited');
      tell('Invoice', 'Updated', found);
      return success('PUT', found);
    },
    getInvoice: read(invoices, 'invoiceId'),
    filterInvoices: list(invoices, (each) => pick(each, 'Id Amount InvoiceStatus DueDate CreatedAt User')),
    getInvoiceEvents: history(invoices, 'invoiceId'),
    changeInvoiceStatus(call: Call): Reply {
      const found = of(invoices, call, 'invoiceId');
      if (!found) return failure(404);
      if (!/Draft|Open/.test(String(found.InvoiceStatus)))
        return refusal('Only drafts and open invoices can change.');
      found.InvoiceStatus = (call.body as Body).Status;
      note(found, 'InvoiceId', 'StatusChanged');
      tell('Invoice', 'StatusChange', found);
      return success('PATCH', found);
    },
    createSubscription(call: Call): Reply {
      const written = writeSubscription(fresh(), call.body as Body);
      if (isReply(written)) return written;
      subscriptions.set(written.Id, written);
      note(written, 'SubscriptionId', 'Created');
      tell('Subscription', 'Created', written);
      return success('POST', pick(written, summary));
    },
    updateSubscription(call: Call): Reply {
      const found = of(subscriptions, call, 'subscriptionId');
      if (!found) return failure(404);
      const written = writeSubscription(found, call.body as Body);
      if (isReply(written)) return written;
      note(found, 'SubscriptionId', 'Updated');
      tell('Subscription', 'Updated', found);
      return success('PUT', found);
    },
    getSubscription: read(subscriptions, 'subscriptionId'),
    filterSubscriptions: list(subscriptions, (each) => pick(each, summary)),
    cancelSubscription(call: Call): Reply {
      const found = of(subscriptions, call, 'subscriptionId');
      if (!found) return failure(404);
      found.SubscriptionStatus = 'Cancelled';
      note(found, 'SubscriptionId', 'StatusChanged');
      tell('Subscription', 'StatusChange', found);
      return success('PUT', done);
    },
    getSubscriptionEvents: history(subscriptions, 'subscriptionId'),
    getSubscriptionInvoices: (call: Call) =>
      of(subscriptions, call, 'subscriptionId') ? success('GET', [invoice]) : failure(404),
  };
}
