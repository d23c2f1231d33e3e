import { virtualClock } from '@x/auth-core/testing';
import { startSimulator } from '@x/simulator';
import { onTestFinished } from 'vitest';
import { type CreateCustomerInput, createElevateClient } from '../src/index.ts';

/** A simulator that ends with the test, clients of two of its accounts, and the vendor's clock. */
export async function started({ customers = 25 } = {}) {
  const clock = virtualClock({ start: Date.UTC(2025, 5, 15, 12) });
  const simulator = await startSimulator({ vendors: ['elevate'], elevate: { customers }, clock });
  onTestFinished(() => simulator.close());
  const { url: baseUrl, accounts, counters } = simulator.elevate;
  const client = (account: 'main' | 'limited') =>
    createElevateClient({ baseUrl, clock, credentials: accounts[account] });
  return { elevate: client('main'), limited: client('limited'), clock, counters, simulator };
}

export const firstPage = { page: 1, pageSize: 1000 };

export const site = {
  siteName: 'Head office',
  siteReference: 'SITE-NEW',
  startDate: '2025-06-01',
  siteAddress: { address1: '1 High Street', town: 'Leeds', postcode: 'LS1 1AA', country: 'GB' },
  siteContacts: [{ contactName: 'Ada Example', contactRole: 'ACCOUNTS' }],
};

export const customer = {
  contractOwnerId: 1,
  customerType: 'BUSINESS',
  customerName: 'New Customer',
  customerAccountNumber: 'ACC-NEW',
  startDate: '2025-06-01',
  billingCycleId: 1,
  sites: [{ customerId: 0, ...site }],
} satisfies CreateCustomerInput['body'];
