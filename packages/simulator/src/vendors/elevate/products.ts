import type { Route } from '../../vendor.ts';
import { collection, type Entity } from './collection.ts';
import type { Named, RentalProduct, UsageProduct } from './entities.ts';
import { date, each, id, text } from './filters.ts';
import type { Maker } from './resource.ts';
import * as samples from './samples.ts';
import type { World } from './world.ts';

type Category = Named & { siMaintained?: boolean };

/** What can be used and rented. */
export function productRoutes({ resource }: Maker, world: World): Route[] {
  const version = 'v2';
  const scope = 'everybody';
  const usageProducts = resource<UsageProduct>({
    path: '/usage-products',
    version,
    scope,
    items: world.usageProducts,
    filters: {
      ...each(text, 'name', 'nominalCode'),
      ...each(id, 'usageProductCategoryId'),
      ...each(date, 'availableFrom', 'availableTo'),
    },
  });
  const rentalProducts = resource<RentalProduct>({
    path: '/rental-products',
    version,
    scope,
    items: world.rentalProducts,
    filters: {
      ...each(text, 'productType', 'name', 'nominalCode'),
      ...each(date, 'availableFrom', 'availableTo'),
      ...each(id, 'supplierId'),
    },
  });
  const customFields = resource<Entity>({
    path: '/product-custom-fields',
    version,
    scope,
    items: collection<Entity>(samples.productCustomFields),
    filters: { ...each(text, 'label', 'entityLevel'), ...each(id, 'productCategoryId') },
  });
  const allCategories = collection<Category>(samples.rentalProductCategories);
  const categories = resource<Category>({
    path: '/rental-product-categories',
    version,
    scope,
    items: allCategories,
    filters: each(text, 'name'),
  });
  return [
    usageProducts.list(),
    rentalProducts.list(),
    rentalProducts.exists(),
    rentalProducts.create((body) =>
      allCategories.get((body as { rentalProductCategoryId?: number }).rentalProductCategoryId) ? body : 400,
    ),
    customFields.list(),
    categories.list(),
    categories.create((body) => ({ ...body, siMaintained: false })),
    categories.get(),
    // What the provider maintains cannot be changed.
    categories.update((changed, before) => (before.siMaintained ? 400 : changed)),
    categories.delete((category) => (category.siMaintained ? 400 : undefined)),
  ];
}
