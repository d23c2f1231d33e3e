import type { Route } from '../../vendor.ts';
import type { Site } from './entities.ts';
import { date, each, id, text, time } from './filters.ts';
import type { Maker } from './resource.ts';
import type { Ownership, World } from './world.ts';

export type NewSite = Omit<Site, 'id'>;

/** Completes a site that is new: times, and the numbers of its address and contacts. */
function complete(world: World, site: NewSite): object {
  const at = world.timestamp();
  const number = 30_000 + world.sites.all().length * 10;
  return {
    ...site,
    siteAddress: { id: number, ...site.siteAddress },
    siteContacts: site.siteContacts.map((contact, index) => ({
      id: number + index + 1,
      emailSuspended: false,
      contactNameToAppearOnInvoice: false,
      ...contact,
    })),
    createdDate: at,
    updatedDate: at,
  };
}

/** The contract owner may demand a reference on every site that gets invoices. */
function lacksReference(world: World, { customerId, siteInvoiceDetails }: NewSite): boolean {
  const owner = world.contractOwners.get(world.customers.get(customerId)?.contractOwnerId);
  const demanded = owner?.mandatoryAccountReferenceForSite && siteInvoiceDetails !== undefined;
  return Boolean(demanded && !siteInvoiceDetails?.accountPackageReference);
}

/** Everything that a site has ends with it. */
function cascade(world: World, siteId: number, endDate: string): void {
  for (const items of [world.usageInventories, world.rentalInventories]) {
    for (const item of items.all()) {
      if (item.siteId === siteId && (item.endDate === undefined || item.endDate > endDate)) {
        items.put({ ...item, endDate } as never);
      }
    }
  }
}

/** Sites of customers. */
export function siteRoutes(
  { resource }: Maker,
  world: World,
  owners: Ownership,
): { routes: Route[]; addSite(site: NewSite): void } {
  const detail = (name: string) => (site: Site) =>
    (site.siteInvoiceDetails as Record<string, unknown> | undefined)?.[name];
  const sites = resource<Site>({
    path: '/sites',
    idName: 'site_id',
    items: world.sites,
    scope: owners.byCustomer,
    filters: {
      ...each(id, 'customerId'),
      ...each(text, 'siteName', 'siteReference'),
      ...each(time, 'createdDate', 'updatedDate'),
      mandateStatus: text(detail('mandateStatus')),
      mandateReference: text(detail('mandateReference')),
      mandateCreatedDate: date(detail('mandateCreatedDate')),
      mandateUpdatedDate: date(detail('mandateUpdatedDate')),
    },
  });
  return {
    addSite: (site) => world.sites.add(complete(world, site)),
    routes: [
      sites.list(),
      sites.exists(),
      sites.create((body) => {
        if (!world.customers.get(body.customerId)) return 404;
        return lacksReference(world, body) ? 400 : complete(world, body);
      }),
      sites.get(),
      sites.update((changed, before, call) => {
        const { endDate } = changed;
        const cascades = call.header('cascade_end_date') === 'true';
        if (cascades && endDate !== undefined && endDate !== before.endDate)
          cascade(world, changed.id, endDate);
        return { ...changed, updatedDate: world.timestamp() };
      }),
    ],
  };
}
