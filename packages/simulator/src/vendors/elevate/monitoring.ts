import type { Route } from '../../vendor.ts';
import type { Entity } from './collection.ts';
import { each, id, number, text, time, timeOf } from './filters.ts';
import type { Maker } from './resource.ts';
import type { World } from './world.ts';

interface File extends Entity {
  dateDetected: string;
}

/** What goes on: events, files of usage, suspense, and alerts of fraud plans. */
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
    ...tripwireRoutes({ computed }),
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

const alert = {
  planId: 1,
  planRuleName: 'More than 100 pounds a day',
  productReference: '441130000001',
  usageProductInventoryId: 1,
  customerId: 1,
  siteId: 1,
};
/** What an alert is about, which the documented part of an answer does not show. */
const hidden = ['productReference', 'usageProductInventoryId', 'customerId', 'siteId'];

function documented(item: object): object {
  return Object.fromEntries(Object.entries(item).filter(([name]) => !hidden.includes(name)));
}

function tripwireRoutes({ computed }: Pick<Maker, 'computed'>): Route[] {
  const scope = 'tenant';
  const action = 'EMAIL_BILLING_CLIENT';
  const subjects = { ...each(text, 'productReference', 'customerId', 'siteId') };
  return [
    computed<object>({
      path: '/tripwire-alerts',
      scope,
      show: documented,
      filters: {
        ...each(time, 'triggeredDate'),
        ...each(text, 'planId', 'thresholdQuantity', 'thresholdPrice'),
        // The example of the filter spells the value differently than the answer does.
        analysisLevel: (item, wanted) =>
          (item as { analysisLevel: string }).analysisLevel === wanted.replace('24HRS', '24_HOUR'),
        ...each(text, 'thresholdCallCount'),
        ...subjects,
      },
      items: () => [
        {
          id: 1,
          ...alert,
          triggeredDate: '2025-06-01T10:00:00Z',
          analysisLevel: 'UPI_ROLLING_24_HOUR',
          thresholdQuantity: 3600,
          thresholdPrice: 100,
        },
        {
          id: 2,
          ...alert,
          triggeredDate: '2025-06-02T11:00:00Z',
          analysisLevel: 'SINGLE_CALL',
          thresholdPrice: 20,
          thresholdQuantity: 600,
        },
      ],
    }),
    computed<object>({
      path: '/tripwire-notifications',
      scope,
      show: documented,
      filters: {
        ...each(time, 'created', 'eventStartDate', 'eventEndDate'),
        ...each(text, 'action', 'usageProductInventoryId'),
        ...subjects,
      },
      items: () => [
        {
          id: 1,
          ...alert,
          created: '2025-06-01T10:00:00Z',
          whenActionApplied: '2025-06-01T10:01:00Z',
          eventStartDate: '2025-06-01T08:00:00Z',
          eventEndDate: '2025-06-01T09:59:00Z',
          action,
        },
      ],
    }),
    computed({
      path: '/tripwire-plans',
      scope,
      filters: each(text, 'name'),
      items: () => [
        { id: 1, name: 'Standard' },
        { id: 2, name: 'Strict' },
      ],
    }),
    computed({
      path: '/tripwire-alert-activities',
      scope,
      items: ({ query }) => activities(query, action),
      // The names of its members are not documented.
      show: () => ({}),
    }),
  ];
}

function activities(query: URLSearchParams, action: string): readonly object[] | number {
  const [from, to] = [query.get('filterFromDateTime'), query.get('filterToDateTime')];
  if ((from === null) !== (to === null)) return 400;
  const wanted = query.get('filterAction');
  const at = Date.parse('2025-06-01T10:01:00Z');
  const inTime = from === null || to === null || (timeOf(from) <= at && at <= timeOf(to));
  return inTime && (wanted === null || wanted === action) ? [{ action }] : [];
}
