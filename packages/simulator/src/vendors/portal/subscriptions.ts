import type { Call, Reply, Route } from '../../vendor.ts';
import type { DataRoute } from './access.ts';
import type { Billing } from './billing.ts';
import { existing } from './entities.ts';
import { filtered } from './filters.ts';
import { type Body, done, type Entity, isReply, pick, refusal, success } from './replies.ts';

const listed = 'Id Customer User ProductName CreatedAt SubscriptionStatus ProductPrice Total';

/** Writes a subscription, or says why it cannot be written so. */
function writeSubscription(
  { person, prices, products, owner }: Billing,
  entity: Entity,
  { SecurityPassword, ...body }: Body,
): Entity | Reply {
  const User = person(body.UserId);
  const price = prices.get(String(body.ProductPriceId));
  if (!User) return refusal('UserId is unknown.');
  if (price?.Frequency !== 'Recurring') return refusal('The price must be recurring.');
  return Object.assign(entity, body, owner, {
    User,
    ProductName: products.get(String(price.ProductId))?.Name,
    ProductPrice: price,
    SubscriptionStatus: body.StartDateType === 'CustomStartDate' ? 'Scheduled' : 'Active',
    Total: Number(price.Price) * Number(body.Quantity),
  });
}

export function subscriptionRoutes(data: DataRoute, billing: Billing): Route[] {
  const { subscriptions, now, tell, note, history, fresh, invoiceOfSubscriptions } = billing;
  const all = '/api/subscription';
  const one = `${all}/{subscriptionId}`;
  const ofSubscription = existing(subscriptions, 'subscriptionId');

  function create({ body }: Call): Reply {
    const subscription = writeSubscription(billing, fresh(), body as Body);
    if (isReply(subscription)) return subscription;
    subscriptions.set(subscription.Id, subscription);
    note(subscription, 'SubscriptionId', 'Created');
    tell('Subscription', 'Created', subscription);
    return success('POST', pick(subscription, listed));
  }

  function update(subscription: Entity, { body }: Call): Reply {
    const written = writeSubscription(billing, subscription, body as Body);
    if (isReply(written)) return written;
    note(subscription, 'SubscriptionId', 'Updated');
    tell('Subscription', 'Updated', subscription);
    return success('PUT', subscription);
  }

  function cancel(subscription: Entity): Reply {
    subscription.SubscriptionStatus = 'Cancelled';
    note(subscription, 'SubscriptionId', 'StatusChanged');
    tell('Subscription', 'StatusChange', subscription);
    return success('PUT', done);
  }

  return [
    data('POST', all, create),
    data('POST', `${all}/filter`, ({ body }) =>
      filtered(subscriptions.values(), body, now(), (subscription) => pick(subscription, listed)),
    ),
    data(
      'GET',
      one,
      ofSubscription((subscription) => success('GET', subscription)),
    ),
    data('PUT', one, ofSubscription(update)),
    data('PUT', `${all}/cancel/{subscriptionId}`, ofSubscription(cancel)),
    data(
      'GET',
      `${all}/getsubscriptionevents/{subscriptionId}`,
      ofSubscription((subscription) => success('GET', history(subscription))),
    ),
    data(
      'GET',
      `${all}/getsubscriptioninvoices/{subscriptionId}`,
      ofSubscription(() => success('GET', [invoiceOfSubscriptions])),
    ),
  ];
}
