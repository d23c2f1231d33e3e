import type { Call, Reply, Route } from '../../vendor.ts';
import type { DataRoute } from './access.ts';
import type { Billing } from './billing.ts';
import { existing } from './entities.ts';
import { filtered } from './filters.ts';
import { type Body, type Entity, isReply, pick, refusal, success, timestamp } from './replies.ts';

const dayMs = 24 * 60 * 60_000;

/** Writes an invoice, or says why it cannot be written so. */
function writeInvoice(billing: Billing, entity: Entity, body: Body): Entity | Reply {
  const { GenerateAsDraft, Items = [], UserId, DaysToDueDate, PaymentType, PaymentGateways } = body;
  const User = billing.person(UserId);
  if (!User) return refusal('UserId is unknown.');
  const items = (Items as Body[]).map((item) => {
    const price = billing.prices.get(String(item.ProductPriceId));
    return { ...item, Currency: 'CAD', Price: price?.Price ?? item.OneOffProductAmount };
  });
  if (items.some(({ Price }) => Price === undefined)) return refusal('ProductPriceId is unknown.');
  if (PaymentType === 'AutomaticallyCharge' && (PaymentGateways as unknown[]).length !== 1) {
    return refusal('AutomaticallyCharge needs exactly one payment gateway.');
  }
  return Object.assign(entity, {
    ...pick(body, 'Memo DaysToDueDate PaymentType PaymentGateways TaxRates CommonFees'),
    ...billing.owner,
    UserId,
    User,
    Amount: items.reduce((sum, { Price, Quantity }: Body) => sum + Number(Price) * Number(Quantity), 0),
    InvoiceStatus: GenerateAsDraft ? 'Draft' : 'Open',
    DueDate: timestamp(billing.now() + Number(DaysToDueDate) * dayMs),
    Items: items,
    Transactions: [],
  });
}

export function invoiceRoutes(data: DataRoute, billing: Billing): Route[] {
  const { invoices, now, tell, note, history, fresh } = billing;
  const one = '/api/invoice/{invoiceId}';
  const ofInvoice = existing(invoices, 'invoiceId');

  function create({ body }: Call): Reply {
    const invoice = writeInvoice(billing, fresh(), body as Body);
    if (isReply(invoice)) return invoice;
    invoices.set(invoice.Id, invoice);
    note(invoice, 'InvoiceId', 'Created');
    tell('Invoice', 'Created', invoice);
    return success('POST', invoice);
  }

  function update(invoice: Entity, { body }: Call): Reply {
    if (invoice.InvoiceStatus !== 'Draft') return refusal('Only drafts can be changed.');
    const written = writeInvoice(billing, invoice, body as Body);
    if (isReply(written)) return written;
    note(invoice, 'InvoiceId', 'Edited');
    tell('Invoice', 'Updated', invoice);
    return success('PUT', invoice);
  }

  function changeStatus(invoice: Entity, { body }: Call): Reply {
    if (!/Draft|Open/.test(String(invoice.InvoiceStatus))) {
      return refusal('Only drafts and open invoices can change.');
    }
    invoice.InvoiceStatus = (body as Body).Status;
    note(invoice, 'InvoiceId', 'StatusChanged');
    tell('Invoice', 'StatusChange', invoice);
    return success('PATCH', invoice);
  }

  return [
    data('POST', '/api/invoice', create),
    data('POST', '/api/invoice/filter', ({ body }) =>
      filtered(invoices.values(), body, now(), (invoice) =>
        pick(invoice, 'Id Amount InvoiceStatus DueDate CreatedAt User'),
      ),
    ),
    data(
      'GET',
      one,
      ofInvoice((invoice) => success('GET', invoice)),
    ),
    data('PUT', one, ofInvoice(update)),
    data(
      'GET',
      '/api/invoice/getinvoiceevents/{invoiceId}',
      ofInvoice((invoice) => success('GET', history(invoice))),
    ),
    data('PATCH', '/api/invoice/changeinvoicestatus/{invoiceId}', ofInvoice(changeStatus)),
  ];
}
