import { secretText } from '../../token-text.ts';
import { uuid } from '../../uuid.ts';
import type { Route } from '../../vendor.ts';
import { failure, ok, visible } from './access.ts';
import { balanceOf, payInvoices, rounded } from './billing.ts';
import { collection, type Entity } from './collection.ts';
import { customerOf } from './customers.ts';
import type { CustomerPayment, Site } from './entities.ts';
import { each, flag, id, text } from './filters.ts';
import type { Maker } from './resource.ts';
import type { Ownership, World } from './world.ts';

interface Provider extends Entity {
  type: string;
  contractOwnerIds: number[];
}

interface Mandate extends Entity {
  siteId: number;
}

type InvoiceDetails = {
  mandateReference?: string;
  thirdPartyCustomerReference?: string;
  paymentMethod?: string;
};

const detailsOf = (site: Site | undefined) => (site?.siteInvoiceDetails ?? {}) as InvoiceDetails;

/** Payment providers, mandates, and what customers have paid. */
export function paymentRoutes(maker: Maker, world: World, owners: Ownership): Route[] {
  return [
    ...providerRoutes(maker, owners),
    ...mandateRoutes(maker, world, owners),
    ...balanceRoutes(maker, world, owners),
  ];
}

function providerRoutes({ resource, route }: Maker, { byOwners, ofCustomer }: Ownership): Route[] {
  const all = collection<Provider>(
    ['GO_CARDLESS', 'STRIPE'].map((type, index) => ({
      type,
      name: `${type === 'STRIPE' ? 'Stripe' : 'GoCardless'} UK`,
      directDebitWithName: 'Example Telecom',
      status: 'ACTIVE',
      creditorIdentifier: `GB00ZZZ00000${index}`,
      instantBankPayments: index === 0,
      retryIfPossible: true,
      acceptExternalPayments: false,
      syncInstantBankPaymentsWithMandateCreation: false,
      contractOwnerIds: [index + 1],
    })),
  );
  const providers = resource<Provider>({
    path: '/payment-providers',
    idName: 'payment_provider_id',
    items: all,
    scope: byOwners,
    filters: {
      ...each(text, 'type'),
      contractOwnerId: id((provider) => provider.contractOwnerIds),
      ...each(flag, 'instantBankPayments', 'retryIfPossible'),
    },
  });
  let links = 0;
  return [
    providers.list(),
    providers.create((body) => ({
      instantBankPayments: false,
      retryIfPossible: false,
      acceptExternalPayments: false,
      syncInstantBankPaymentsWithMandateCreation: false,
      ...body,
    })),
    providers.get(),
    route('POST', '/payment-provider-payment-link', 'v1', (call, { ownerId }) => {
      const body = call.body as { paymentProviderId?: number; customerId?: number };
      if (!all.get(body.paymentProviderId)) return failure(400);
      if (ownerId !== undefined && ofCustomer(body.customerId) !== ownerId) return failure(403);
      links += 1;
      return ok({ id: links, ...body, currencyId: 1 });
    }),
  ];
}

function siteWith(world: World, mandateReference: string | null | undefined): Site | undefined {
  return world.sites.all().find((site) => detailsOf(site).mandateReference === mandateReference);
}

function mandateRoutes({ resource, route }: Maker, world: World, { bySite, byCustomer }: Ownership): Route[] {
  const all = collection<Mandate>(
    world.sites
      .all()
      .slice(0, 3)
      .map((site) => ({
        siteId: site.id,
        returnURL: 'https://example.com/done',
        redirectURL: 'https://pay.example.com/flow',
        flowToken: secretText(40),
        mandateReference: detailsOf(site).mandateReference,
        thirdPartyCustomerReference: detailsOf(site).thirdPartyCustomerReference,
      })),
  );
  const mandates = resource<Mandate>({
    path: '/site-payment-mandates',
    items: all,
    scope: bySite,
    filters: each(id, 'siteId'),
  });
  return [
    mandates.list(),
    mandates.create((body) => {
      if (!world.sites.get(body.siteId)) return 400;
      const number = String(900_000 + all.all().length);
      return {
        redirectURL: `https://pay.example.com/flow/${number}`,
        ...body,
        flowToken: secretText(40),
        mandateReference: `MD${number}`,
        thirdPartyCustomerReference: `CU${number}`,
      };
    }),
    route('GET', '/payment-provider-mandates/{paymentMethod}/{mandateReference}', 'v1', (call, caller) => {
      const site = siteWith(world, call.params.mandateReference);
      if (!site) return failure(404);
      if (!visible(byCustomer, caller, site)) return failure(403);
      const given = call.query.get('thirdPartyCustomerReference');
      const { mandateReference, thirdPartyCustomerReference } = detailsOf(site);
      // Stripe knows a mandate by both references.
      if (call.params.paymentMethod?.startsWith('STRIPE') && given === null) return failure(400);
      if (given !== null && given !== thirdPartyCustomerReference) return failure(404);
      return ok({ mandateReference, thirdPartyCustomerReference });
    }),
    route('GET', '/instant-bank-payment-for-mandate', 'v1', (call, caller) => {
      const site = siteWith(world, call.query.get('mandateReference'));
      if (!site) return failure(400);
      if (!visible(byCustomer, caller, site)) return failure(403);
      return ok({
        mandateReference: call.query.get('mandateReference'),
        amountInMajorCurrency: Math.max(0, -balanceOf(world, site.customerId)),
        description: 'First payment',
        paymentMethod: call.query.get('paymentMethod'),
        reference: uuid(),
        creationDate: world.timestamp(),
      });
    }),
  ];
}

function balanceRoutes(
  { resource, route, computed }: Maker,
  world: World,
  { byCustomer }: Ownership,
): Route[] {
  const { customerPayments, balanceAdjustments } = world;
  const adjustments = resource<CustomerPayment>({
    path: '/customer-balance-adjustments',
    items: balanceAdjustments,
    scope: byCustomer,
  });
  const payments = resource<CustomerPayment>({
    path: '/customer-payments',
    idName: 'customer_payment_id',
    items: customerPayments,
    scope: byCustomer,
  });

  return [
    route('GET', '/customer-balances', 'v1', (call, caller) => {
      const status = customerOf(world, caller, call.query.get('customer_id'));
      return status === 200 ? ok(balance(world, Number(call.query.get('customer_id')))) : failure(status);
    }),
    adjustments.create((body) => (world.customers.get(body.customerId) ? { ...body, currencyId: 1 } : 400), {
      status: 200,
    }),
    computed<CustomerPayment>({
      path: '/customer-payments',
      scope: byCustomer,
      filters: {
        customer_id: id((payment) => payment.customerId),
        filter: text((payment) => [
          (payment as { description?: string }).description,
          (payment as { reference?: string }).reference,
        ]),
        ...each(text, 'customerPaymentType'),
        // A filter that leaves out, unlike all others.
        excludeDebits: (payment, wanted) => wanted !== 'true' || payment.amountInMajorCurrency >= 0,
        excludeCredits: (payment, wanted) => wanted !== 'true' || payment.amountInMajorCurrency <= 0,
      },
      items(call, caller) {
        const given = call.query.get('customer_id');
        const forbidden = given !== null && customerOf(world, caller, given) === 403;
        return forbidden ? 403 : customerPayments.all();
      },
    }),
    payments.create((body) => (world.customers.get(body.customerId) ? body : 400), {
      status: 200,
      added: (payment) => settle(world, payment),
    }),
    payments.get(),
  ];
}

/** A payment pays the oldest unpaid invoices first; the rest stays on the balance. */
export function settle(world: World, payment: CustomerPayment): void {
  const invoice = payInvoices(world, payment.customerId, payment.amountInMajorCurrency);
  world.customerPayments.put({
    billRunType: 'NORMAL',
    ...payment,
    resultingCustomerBalance: balanceOf(world, payment.customerId),
    currencyId: 1,
    paymentDate: world.today(),
    customerPaymentType: 'CUSTOMER',
    txnType: 'CUSTOMER_PAYMENT',
    ...(invoice ? { invoiceNumber: invoice.invoiceNumber, invoiceId: invoice.id } : {}),
  } as CustomerPayment);
}

function balance(world: World, customerId: number): object {
  const payments = world.customerPayments.all().filter((payment) => payment.customerId === customerId);
  const sum = (items: CustomerPayment[]) =>
    rounded(items.reduce((total, { amountInMajorCurrency }) => total + amountInMajorCurrency, 0));
  const site = world.sites.all().find((one) => one.customerId === customerId);
  const lastInvoice = world.invoices
    .all()
    .filter((invoice) => invoice.customerId === customerId)
    .at(-1) as { invoiceDate?: string } | undefined;
  const since = payments.filter(
    (payment) => (payment as { paymentDate?: string }).paymentDate! > (lastInvoice?.invoiceDate ?? ''),
  );
  return {
    id: customerId,
    customerId,
    balance: balanceOf(world, customerId),
    totalPayments: sum(payments),
    totalPaymentsSinceLastInvoice: sum(since),
    paymentMethodSummary: { paymentMethod: detailsOf(site).paymentMethod ?? 'OTHER', summaryType: 'NONE' },
    repaymentPlanSummary: { summaryType: 'NONE' },
  };
}
