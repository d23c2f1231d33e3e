import { uuid } from '../../uuid.ts';
import type { Call, Reply, Route } from '../../vendor.ts';
import type { DataRoute } from './access.ts';
import type { Billing } from './billing.ts';
import { existing } from './entities.ts';
import { filtered } from './filters.ts';
import { type Body, done, type Entity, pick, refusal, success, timestamp } from './replies.ts';

const shown = 'Id Name Description ProductStatus';

function writePrice({ prices, now }: Billing, ProductId: string, { SetToRemove, ...body }: Body): Entity {
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

function writeProduct(
  billing: Billing,
  entity: Entity,
  { ProductPrices, SecurityPassword, ...body }: Body,
): Entity {
  const wanted = ProductPrices as Body[];
  const named = new Set(wanted.map(({ Id }) => Id));
  const kept = ((entity.ProductPrices ?? []) as Entity[]).filter(({ Id }) => !named.has(Id));
  const written = wanted
    .filter(({ SetToRemove }) => !SetToRemove)
    .map((each) => writePrice(billing, entity.Id, each));
  for (const { Id, SetToRemove } of wanted) if (SetToRemove) billing.prices.delete(String(Id));
  return Object.assign(entity, body, { ProductPrices: [...kept, ...written] });
}

/** True where an invoice that is not paid or a subscription that goes on has this price. */
function inUse({ invoices, subscriptions }: Billing, id: string): boolean {
  const open = [...invoices.values()].filter(({ InvoiceStatus }) => /Draft|Open/.test(String(InvoiceStatus)));
  const items = open.flatMap(({ Items }) => Items as Body[]);
  const active = [...subscriptions.values()].filter(
    ({ SubscriptionStatus }) => SubscriptionStatus !== 'Cancelled',
  );
  return [...items, ...active].some(({ ProductPriceId }) => ProductPriceId === id);
}

export function productRoutes(data: DataRoute, billing: Billing): Route[] {
  const { products, now, tell, fresh } = billing;
  const one = '/api/product/{productId}';
  const ofProduct = existing(products, 'productId');

  function create({ body }: Call): Reply {
    const product = writeProduct(billing, { ...fresh(), ProductStatus: 'Active' }, body as Body);
    products.set(product.Id, product);
    tell('Product', 'Created', product);
    return success('POST', product);
  }

  const archive = (status: string) =>
    ofProduct((product) => {
      product.ProductStatus = status;
      tell('Product', 'StatusChange', product);
      return success('PATCH', pick(product, shown));
    });

  return [
    data('POST', '/api/product', create),
    data('POST', '/api/product/filter', ({ body }) => filtered(products.values(), body, now())),
    data(
      'GET',
      one,
      ofProduct((product) => success('GET', product)),
    ),
    data(
      'PUT',
      one,
      ofProduct((product, { body }) => {
        writeProduct(billing, product, body as Body);
        tell('Product', 'Updated', product);
        return success('PUT', product);
      }),
    ),
    data(
      'DELETE',
      one,
      ofProduct((product) => {
        products.delete(product.Id);
        tell('Product', 'Deleted', product);
        return success('DELETE', done);
      }),
    ),
    data(
      'PATCH',
      `${one}/uploadproductimage`,
      ofProduct(() => success('PATCH', undefined)),
    ),
    data('PATCH', `${one}/archive`, archive('Archived')),
    data('PATCH', `${one}/unarchive`, archive('Active')),
  ];
}

export function priceRoutes(data: DataRoute, billing: Billing): Route[] {
  const one = '/api/productprice/{productPriceId}';
  const ofPrice = existing(billing.prices, 'productPriceId');
  const archive = (status: string) =>
    ofPrice((price) => {
      price.ProductPriceStatus = status;
      return success('PATCH', price);
    });
  return [
    data(
      'GET',
      one,
      ofPrice((price) => success('GET', price)),
    ),
    data(
      'DELETE',
      one,
      ofPrice(({ Id }) => {
        if (inUse(billing, Id)) return refusal('The price is in use.');
        billing.prices.delete(Id);
        return success('DELETE', '');
      }),
    ),
    data('PATCH', `${one}/archive`, archive('Archived')),
    data('PATCH', `${one}/unarchive`, archive('Active')),
  ];
}
