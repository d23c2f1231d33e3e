import { createLockout } from '../limits.ts';
import { createTokenBook } from '../token-book.ts';
import { jwtText, jwtTimes } from '../token-text.ts';
import type { Accounts } from '../types.ts';
import { uuid } from '../uuid.ts';
import { type Call, member, type Reply, type Route, refuse, type VendorDefinition } from '../vendor.ts';
import { type Caller, failure } from './elevate/access.ts';
import { adminRoutes } from './elevate/admin.ts';
import { assignmentRoutes } from './elevate/assignments.ts';
import { billRunRoutes, runDue } from './elevate/bill-runs.ts';
import { addInvoices } from './elevate/billing.ts';
import { contractProfileRoutes, customerContractRoutes } from './elevate/contracts.ts';
import { customerRoutes } from './elevate/customers.ts';
import { documentRoutes } from './elevate/documents.ts';
import { inventoryRoutes } from './elevate/inventories.ts';
import { invoiceRoutes } from './elevate/invoices.ts';
import { monitoringRoutes } from './elevate/monitoring.ts';
import { paymentRoutes, settle } from './elevate/payments.ts';
import { pricingRoutes } from './elevate/pricing.ts';
import { productRoutes } from './elevate/products.ts';
import { referenceDataRoutes } from './elevate/reference-data.ts';
import { rentalRoutes } from './elevate/rentals.ts';
import { type RouteTools, routeMaker } from './elevate/resource.ts';
import { siteRoutes } from './elevate/sites.ts';
import { summaryRoutes } from './elevate/summaries.ts';
import { tripwireRoutes } from './elevate/tripwire.ts';
import { userRoutes } from './elevate/users.ts';
import { createWorld, ownership, type World } from './elevate/world.ts';

const brand = 'example-telecom';

const accounts: Accounts['elevate'] = {
  main: { brand, username: 'api.main', password: 's3cr3t-elevate-main' },
  limited: { brand, username: 'api.limited', password: 's3cr3t-elevate-limited' },
  refused: { brand, username: 'api.refused', password: 's3cr3t-elevate-refused' },
};

/** The one contract owner that the limited account is bound to. */
const limitedContractOwnerId = 2;

/** What is there from the start: the invoices of the run that is finished, of which one is paid and one refunded. */
function settleFirstRun(world: World): void {
  addInvoices(world, world.billRuns.get(1)!);
  const [invoice, refunded] = world.invoices.all();
  if (refunded) world.invoices.put({ ...refunded, paymentStatus: 'REFUNDED' });
  if (!invoice) return;
  settle(
    world,
    world.customerPayments.add({
      customerId: invoice.customerId,
      amountInMajorCurrency: invoice.total,
      description: 'Bank transfer',
      reference: 'REF-0001',
      type: 'BACS',
    }),
  );
}

/** Every operation but the login. */
function dataRoutes(tools: RouteTools, world: World): Route[] {
  const maker = routeMaker(tools);
  const owners = ownership(world);
  const sites = siteRoutes(maker, world, owners);
  return [
    ...userRoutes(maker, world),
    ...customerRoutes(maker, world, owners, sites.addSite),
    ...summaryRoutes(maker, world, owners),
    ...sites.routes,
    ...inventoryRoutes(maker, world, owners),
    ...productRoutes(maker, world),
    ...invoiceRoutes(maker, world, owners),
    ...billRunRoutes(maker, world),
    ...contractProfileRoutes(maker, world, owners),
    ...customerContractRoutes(maker, world, owners),
    ...paymentRoutes(maker, world, owners),
    ...adminRoutes(maker, world, owners),
    ...pricingRoutes(maker, world, owners),
    ...assignmentRoutes(maker, world, owners),
    ...referenceDataRoutes(maker, world),
    ...monitoringRoutes(maker, world),
    ...tripwireRoutes(maker),
    ...rentalRoutes(maker, world, owners),
    ...documentRoutes(maker, world),
  ];
}

/** Elevate: a login with three parts, a token of 15 minutes, nothing to renew it with. */
export const elevate: VendorDefinition<'elevate'> = {
  name: 'elevate',
  prefix: '/v1',
  documentedLifeMs: 15 * 60_000,
  documentedRefreshLifeMs: 0,
  create(tools) {
    const { now, lifeMs, counters, allowsAnswer } = tools;
    const tokens = createTokenBook<undefined>({ lifeMs, now });
    // The vendor locks a user after "a maximum number" of failed logins that it does not print; neither does it print
    // for how long.
    const lockout = createLockout({ failures: 5, lockMs: 15 * 60_000, now });
    const world = createWorld({ customers: tools.elevate?.customers ?? 25, now });
    settleFirstRun(world);

    function login(call: Call): Reply {
      const wrong = (status: number) => refuse(tools, call, { status, error: failure });
      if (member(call.body, 'brand') !== brand) return wrong(404);
      const username = String(member(call.body, 'username'));
      const account = Object.values(accounts).find((candidate) => candidate.username === username);
      if (lockout.locked(username)) return wrong(401);
      if (!account || member(call.body, 'password') !== account.password) {
        if (lockout.fail(username) === 0) {
          world.tell('user-locked-out', 'User was locked out', username, call.address);
        }
        return wrong(401);
      }
      if (account === accounts.refused) return wrong(403);
      lockout.succeed(username);
      const text = jwtText({ sub: username, jti: uuid(), ...jwtTimes(now(), lifeMs) });
      tokens.issue({ text, subject: username, family: text, data: undefined });
      counters.logins += 1;
      world.tell('user-login-success', 'User logged in', username, call.address);
      return { status: 200, body: { token: text, username } };
    }

    function identify(call: Call): Caller | Reply {
      const token = tokens.check(call.bearer);
      if (!token) return refuse(tools, call, { status: 401, error: failure });
      const isLimited = token.subject === accounts.limited.username;
      return { ownerId: isLimited ? limitedContractOwnerId : undefined };
    }

    const routes = dataRoutes({ identify, fits: allowsAnswer }, world);
    const listCustomers = routes.find(({ method, path }) => method === 'GET' && path === '/customers')!;
    return {
      accounts,
      error: failure,
      invalid: () => failure(400),
      authenticate(call) {
        const caller = identify(call);
        return 'status' in caller ? caller : undefined;
      },
      gate() {
        runDue(world);
        return undefined;
      },
      revokeAll: () => tokens.revokeAll(),
      tokens: () => ({ access: tokens.active() }),
      routes: [
        { kind: 'login', method: 'POST', path: '/authenticate', handle: login },
        ...routes,
        // As in the sample call of the authentication page.
        { ...listCustomers, prefix: '/v2' },
      ],
    };
  },
};
