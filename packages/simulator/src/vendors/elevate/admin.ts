import type { Route } from '../../vendor.ts';
import { failure, ok, visible } from './access.ts';
import { collection, type Entity } from './collection.ts';
import type { BillingCycle, ContractOwner, Named, SubBrand } from './entities.ts';
import { each, flag, id, text } from './filters.ts';
import type { Maker } from './resource.ts';
import * as samples from './samples.ts';
import type { Ownership, World } from './world.ts';

interface Label extends Entity {
  label: string;
  contractOwnerSubBrandId: number;
  showOnInvoice: boolean;
}

interface FieldDefinition extends Entity {
  entityLevel: string;
}

interface MarketingInfo extends Entity {
  contractOwnerSubBrandId: number;
  invoiceTemplateId: number;
}

/** How the tenant is set up: its companies and brands, its billing cycles, its own fields. */
export function adminRoutes(maker: Maker, world: World, owners: Ownership): Route[] {
  const { resource } = maker;
  const contractOwners = resource<ContractOwner>({
    path: '/contract-owners',
    idName: 'contract_owner_id',
    items: world.contractOwners,
    scope: (owner) => [owner.id],
    filters: each(text, 'name'),
  });
  const cycles = resource<BillingCycle>({
    path: '/billing-cycles',
    idName: 'billing_cycle_id',
    items: world.billingCycles,
    scope: 'everybody',
    filters: each(text, 'name'),
  });
  const definitions = resource<FieldDefinition>({
    path: '/custom-field-definitions',
    items: collection<FieldDefinition>(samples.customFieldDefinitions),
    scope: 'everybody',
    filters: each(text, 'entityLevel'),
  });
  const components = resource<Named & { contractOwnerIds: number[] }>({
    path: '/invoice-summary-template-components',
    idName: 'invoiceSummaryTemplateComponentId',
    items: collection<Named & { contractOwnerIds: number[] }>([
      { name: 'Totals by site', contractOwnerIds: [1, 2, 3] },
      { name: 'Totals by cost centre', contractOwnerIds: [1] },
    ]),
    scope: owners.byOwners,
    filters: each(text, 'name'),
  });
  const contacts = resource<Named>({
    path: '/admin-contacts',
    idName: 'admin_contact_id',
    items: collection<Named>([{ name: 'Grace Example' }, { name: 'Alan Sample' }]),
    scope: 'tenant',
    filters: each(text, 'name'),
  });
  return [
    contractOwners.list(),
    contractOwners.get(),
    ...brandRoutes(maker, world, owners),
    ...labelRoutes(maker, world, owners),
    cycles.list(),
    cycles.get(),
    definitions.list(),
    definitions.create(),
    components.list(),
    components.get(),
    contacts.list(),
    contacts.get(),
  ];
}

/** Brands of contract owners, and what is printed on their invoices. */
function brandRoutes({ resource }: Maker, world: World, { byOwner }: Ownership): Route[] {
  const brands = resource<SubBrand>({
    path: '/contract-owner-sub-brands',
    idName: 'contractOwnerSubBrandId',
    items: world.subBrands,
    scope: byOwner,
    filters: {
      ...each(text, 'name'),
      ...each(id, 'contractOwnerId'),
      activeCustomersBillingCycleId: text((brand) =>
        world.customers
          .all()
          .filter(({ contractOwnerId }) => contractOwnerId === brand.contractOwnerId)
          .map(({ billingCycleId }) => billingCycleId),
      ),
    },
  });
  const marketing = resource<MarketingInfo>({
    path: '/invoice-marketing-info',
    items: collection<MarketingInfo>(
      [1, 2, 3].map((contractOwnerSubBrandId) => ({ contractOwnerSubBrandId, invoiceTemplateId: 1 })),
    ),
    scope: ownerOfBrand(world),
    filters: each(id, 'contractOwnerSubBrandId', 'invoiceTemplateId'),
  });
  return [
    brands.list(),
    brands.get(),
    brands.delete(),
    marketing.list(),
    marketing.create((body) => (world.subBrands.get(body.contractOwnerSubBrandId) ? body : 400)),
  ];
}

const ownerOfBrand = (world: World) => (item: { contractOwnerSubBrandId: number }) => [
  world.subBrands.get(item.contractOwnerSubBrandId)?.contractOwnerId,
];

/** Labels by which invoices of a brand are grouped. */
function labelRoutes({ computed, route }: Maker, world: World, { byOwner }: Ownership): Route[] {
  const labels = collection<Label>([
    { label: 'Cost Centre', contractOwnerSubBrandId: 1, showOnInvoice: true },
    { label: 'Region', contractOwnerSubBrandId: 1, showOnInvoice: false },
    { label: 'Cost Centre', contractOwnerSubBrandId: 2, showOnInvoice: true },
  ]);
  const labelPath = '/contract-owner-sub-brands/{contractOwnerSubBrandId}/invoice-group-tag-labels';
  return [
    computed<Label>({
      path: labelPath,
      scope: ownerOfBrand(world),
      filters: { ...each(text, 'label'), ...each(flag, 'showOnInvoice') },
      items(call, caller) {
        const brand = world.subBrands.get(call.params.contractOwnerSubBrandId);
        if (!brand) return 404;
        if (!visible(byOwner, caller, brand)) return 403;
        return labels.all().filter((label) => label.contractOwnerSubBrandId === brand.id);
      },
    }),
    route('POST', labelPath, 'v1', (call, caller) => {
      const brand = world.subBrands.get(call.params.contractOwnerSubBrandId);
      if (!brand) return failure(404);
      if (!visible(byOwner, caller, brand)) return failure(403);
      const made = labels.add({
        showOnInvoice: false,
        ...(call.body as object),
        contractOwnerSubBrandId: brand.id,
      });
      return { ...ok(made), status: 201 };
    }),
  ];
}
