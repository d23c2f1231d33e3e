import type { Route } from '../../vendor.ts';
import type { Entity } from './collection.ts';
import { each, id, number, text, time, timeOf } from './filters.ts';
import type { Maker } from './resource.ts';
import type { World } from './world.ts';

interface File extends Entity {
  dateDetected: string;
}

/** What goes on: events, files of usage, and suspense. */
export function monitoringRoutes({ computed }: Maker, world: World): Route[] {
  const scope = 'tenant';
  return [
    computed({
      path: '/events',
      scope,
      filters: each(text, 'category', 'action'),
      items: ({ query }) => between(world.events.all(), (event) => event.timestamp, query, 'created'),
    }),
    computed<File>({
      path: '/mediation-files',
      scope,
      // The first 100 alone, however many are asked for.
      most: 100,
      filters: {
        ...each(text, 'fileName', 'fileType', 'status'),
        ...each(id, 'supplierId'),
        ...each(time, 'dateLoaded'),
      },
      items: ({ query }) => between(files, (file) => file.dateDetected, query, 'dateDetected'),
      show: ({ dateDetected: _, ...file }) => file,
    }),
    computed({
      path: '/usage-product-reference-suspense-summary',
      scope,
      filters: {
        ...each(text, 'productReference', 'serviceId'),
        ...each(id, 'supplierId', 'supplierAccountId'),
        ...each(time, 'firstEventDate', 'lastEventDate'),
        ...each(number, 'totalSupplierCost'),
      },
      items: () => suspense,
    }),
  ];
}

/** What lies from `…From`, inclusive, to `…To`, exclusive. */
function between<Item>(
  items: readonly Item[],
  timeIn: (item: Item) => string,
  query: URLSearchParams,
  name: string,
): Item[] {
  const from = timeOf(query.get(`${name}From`) ?? '');
  const to = timeOf(query.get(`${name}To`) ?? '');
  return items.filter((item) => Date.parse(timeIn(item)) >= from && Date.parse(timeIn(item)) < to);
}

/** A file a day. */
const files: File[] = Array.from({ length: 30 }, (_, index) => {
  const day = `2025-06-${String(index + 1).padStart(2, '0')}`;
  return {
    id: index + 1,
    fileName: `usage-${day.replaceAll('-', '')}.csv`,
    fileType: 'CDR',
    supplierId: (index % 2) + 1,
    status: index === 29 ? 'BEING_PROCESSED' : 'SUCCESS',
    dateLoaded: `${day}T03:00:00Z`,
    dateDetected: `${day}T02:55:00Z`,
  };
});

/** Usage of numbers that no inventory has. */
const suspense = [
  { productReference: '441130009999', serviceId: 'SVC-9999', totalSupplierCost: 4.2 },
  { productReference: '441130009998', serviceId: 'SVC-9998', totalSupplierCost: 0.6 },
].map((record) => ({
  ...record,
  supplierId: 1,
  supplierAccountId: 1,
  firstEventDate: '2025-06-01T10:00:00Z',
  lastEventDate: '2025-06-20T10:00:00Z',
}));
