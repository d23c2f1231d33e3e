import type { Route } from '../../vendor.ts';
import { addDays, addMonths } from './billing.ts';
import type { ContractProfile, CustomerContract } from './entities.ts';
import { date, each, flag, id, text } from './filters.ts';
import type { Maker } from './resource.ts';
import type { Ownership, World } from './world.ts';

/** What makes a new version of a profile when it changes. */
const versioned = [
  'contractTerm',
  'earlyTerminationFixedCharge',
  'earlyTerminationPercentageCharge',
] as const;

/** The terms on which customers have contracts. */
export function contractProfileRoutes({ resource }: Maker, world: World, owners: Ownership): Route[] {
  const profiles = resource<ContractProfile>({
    path: '/contract-profiles',
    idName: 'contract_profile_id',
    items: world.contractProfiles,
    scope: owners.byOwner,
    filters: {
      ...each(id, 'id', 'contractOwnerId', 'rolloverContractProfileId'),
      ...each(text, 'name'),
    },
    hidden: (profile, query) =>
      profile.supersededByContractProfileId !== undefined &&
      query.get('includeSupersededVersions') !== 'true',
  });
  return [
    profiles.list(),
    profiles.exists(),
    profiles.create((body) => ({ ...body, createdDate: world.timestamp() })),
    profiles.get(),
    profiles.update((changed, before) => {
      if (versioned.every((name) => changed[name] === before[name])) return changed;
      const { id: _, ...rest } = changed;
      const next = world.contractProfiles.add({ ...rest, createdDate: world.timestamp() });
      world.contractProfiles.put({ ...before, supersededByContractProfileId: next.id });
      return next;
    }),
    // The condition is cut off in the documentation. That a contract keeps its profile is inferred.
    profiles.delete((profile) =>
      world.customerContracts.all().some((contract) => contract.contractProfileId === profile.id)
        ? 400
        : undefined,
    ),
  ];
}

/** Contracts of customers. */
export function customerContractRoutes({ resource }: Maker, world: World, owners: Ownership): Route[] {
  const profileOf = (contract: CustomerContract) => world.contractProfiles.get(contract.contractProfileId);
  const daysBefore = (contract: CustomerContract, days = 0) => {
    const today = world.today();
    return contract.endDate >= today && addDays(contract.endDate, -days) <= today;
  };
  const contracts = resource<CustomerContract>({
    path: '/customer-contracts',
    idName: 'customer_contract_id',
    items: world.customerContracts,
    scope: owners.byCustomer,
    filters: {
      ...each(id, 'id', 'customerId', 'siteId', 'contractProfileId', 'rolloverContractProfileId'),
      ...each(text, 'name'),
      filter: text((contract) => [
        contract.name,
        contract.siteId === undefined ? 'CUSTOMER' : 'SITE',
        profileOf(contract)?.name,
        world.contractProfiles.get(contract.rolloverContractProfileId)?.name,
      ]),
      ...each(date, 'startDate', 'endDate'),
      renewalAlert: flag((contract) => daysBefore(contract, contract.renewalAlertDays)),
      noticePeriod: flag((contract) => daysBefore(contract, contract.noticePeriodDays)),
      // What counts as recent is not documented: what has not ended.
      recentWithRPIsOrFuture: flag((contract) => contract.endDate >= world.today()),
    },
    hidden: (contract, query) =>
      profileOf(contract)?.supersededByContractProfileId !== undefined &&
      query.get('includeSupersededVersions') === 'false',
  });

  function make(body: CustomerContract): object | number {
    const customer = world.customers.get(body.customerId);
    const profile = profileOf(body);
    const site = body.siteId === undefined ? undefined : world.sites.get(body.siteId);
    if (!customer || !profile) return 400;
    if (body.siteId !== undefined && site?.customerId !== customer.id) return 400;
    return {
      name: `${customer.customerName} ${profile.name}`.slice(0, 100),
      endDate: addDays(addMonths(body.startDate, profile.contractTerm), -1),
      renewalAlertDays: profile.renewalAlertDays ?? 0,
      noticePeriodDays: profile.noticePeriodDays ?? 0,
      ...(body as object),
      createdDate: world.timestamp(),
    };
  }

  return [
    contracts.list(),
    contracts.exists(),
    contracts.create(make),
    contracts.get(),
    contracts.update((changed) => (profileOf(changed) ? changed : 400)),
    contracts.delete(),
  ];
}
