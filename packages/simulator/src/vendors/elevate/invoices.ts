import type { Route } from '../../vendor.ts';
import { rounded } from './billing.ts';
import { collection, type Entity } from './collection.ts';
import type { Invoice } from './entities.ts';
import { date, each, id, text, time } from './filters.ts';
import type { Maker } from './resource.ts';
import type { Ownership, World } from './world.ts';

interface PaymentEvent extends Entity {
  invoiceId: number;
  customerId?: number;
  billRunType: string;
  paymentStatus: string;
}

interface Refund extends Entity {
  customerId: number;
  invoiceId: number;
  billRunType: string;
}

/** Invoices, what happened to their payment, and refunds. */
export function invoiceRoutes(maker: Maker, world: World, owners: Ownership): Route[] {
  return [listInvoices(maker, world, owners), ...paymentEventRoutes(maker, world, owners)];
}

function listInvoices({ resource }: Maker, world: World, owners: Ownership): Route {
  const runOf = ({ billRunId, billRunType }: Invoice) =>
    billRunType === 'ADHOC' ? world.adhocBillRuns.get(billRunId) : world.billRuns.get(billRunId);
  const siteOf = (name: string) => (invoice: Invoice) =>
    (world.sites.get(invoice.siteId)?.siteInvoiceDetails as Record<string, unknown> | undefined)?.[name];
  const invoices = resource<Invoice>({
    path: '/invoices',
    items: world.invoices,
    scope: owners.byOwner,
    filters: {
      ...each(id, 'id', 'contractOwnerId', 'billingCycleId', 'billRunId', 'customerId', 'siteId'),
      ...each(text, 'billRunType', 'paymentMethod', 'paymentStatus', 'invoiceNumber'),
      billRunStatus: text((invoice) => runOf(invoice)?.billRunStatus),
      mandateStatus: text(siteOf('mandateStatus')),
      ...each(text, 'thirdPartyPaymentStatus', 'thirdPartyRefundStatus'),
      ...each(date, 'dueDate', 'invoiceDate'),
      ...each(time, 'createdDate', 'thirdPartyPaymentStatusUpdatedTime', 'paymentStatusUpdatedTime'),
      ...each(date, 'paymentStatusUpdatedDate', 'refundStatusUpdatedDate'),
    },
    show: ({ total: _, paid: __, ...invoice }) => ({
      ...invoice,
      billRunStatus: runOf(invoice as Invoice)?.billRunStatus,
    }),
  });

  return invoices.list();
}

function paymentEventRoutes({ resource, computed }: Maker, world: World, owners: Ownership): Route[] {
  const events = collection<PaymentEvent>(
    world.invoices
      .all()
      .filter(({ paymentStatus }) => paymentStatus === 'REFUNDED')
      .map(({ id: invoiceId, customerId, billRunType, paymentStatus, total }) => ({
        invoiceId,
        customerId,
        billRunType,
        paymentStatus,
        amountInMajorCurrency: total,
      })),
  );
  const paymentEvents = resource<PaymentEvent>({
    path: '/invoice-payment-events',
    items: events,
    scope: owners.byCustomer,
    filters: { ...each(id, 'customerId', 'invoiceId'), ...each(text, 'billRunType') },
  });
  const refunds = () =>
    world.invoices
      .all()
      .filter(({ paymentStatus }) => paymentStatus === 'REFUNDED' || paymentStatus === 'PART_REFUNDED')
      .map(({ id: invoiceId, customerId, billRunType }) => ({
        id: invoiceId,
        customerId,
        invoiceId,
        billRunType,
      }));

  return [
    paymentEvents.list(),
    paymentEvents.create(
      (body) => {
        const invoice = world.invoices.get(body.invoiceId);
        return invoice?.billRunType === body.billRunType ? { ...body, customerId: invoice.customerId } : 400;
      },
      {
        added({ invoiceId, paymentStatus, ...event }) {
          const invoice = world.invoices.get(invoiceId)!;
          const { amountInMajorCurrency = 0 } = event as { amountInMajorCurrency?: number };
          const undone = paymentStatus === 'UNPAID' ? Math.min(invoice.paid, amountInMajorCurrency) : 0;
          world.invoices.put({ ...invoice, paymentStatus, paid: rounded(invoice.paid - undone) });
        },
      },
    ),
    computed<Refund>({
      path: '/refunds',
      scope: owners.byCustomer,
      filters: { ...each(id, 'customerId', 'invoiceId'), ...each(text, 'billRunType') },
      items: refunds,
    }),
  ];
}
