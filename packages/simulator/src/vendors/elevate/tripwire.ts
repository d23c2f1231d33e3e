import type { Route } from '../../vendor.ts';
import { each, text, time, timeOf } from './filters.ts';
import type { Maker } from './resource.ts';

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

const action = 'EMAIL_BILLING_CLIENT';

const alerts = [
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
    thresholdQuantity: 600,
    thresholdPrice: 20,
  },
];

const notifications = [
  {
    id: 1,
    ...alert,
    created: '2025-06-01T10:00:00Z',
    whenActionApplied: '2025-06-01T10:01:00Z',
    eventStartDate: '2025-06-01T08:00:00Z',
    eventEndDate: '2025-06-01T09:59:00Z',
    action,
  },
];

const subjects = each(text, 'productReference', 'customerId', 'siteId');

/** Alerts of fraud plans. */
export function tripwireRoutes({ computed }: Maker): Route[] {
  const scope = 'tenant';
  return [
    computed<object>({
      path: '/tripwire-alerts',
      scope,
      show: documented,
      filters: {
        ...each(time, 'triggeredDate'),
        ...each(text, 'planId', 'thresholdQuantity', 'thresholdPrice', 'thresholdCallCount'),
        // The example of the filter spells the value differently than the answer does.
        analysisLevel: (item, wanted) =>
          (item as { analysisLevel: string }).analysisLevel === wanted.replace('24HRS', '24_HOUR'),
        ...subjects,
      },
      items: () => alerts,
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
      items: () => notifications,
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
      items: ({ query }) => activities(query),
      // The names of its members are not documented.
      show: () => ({}),
    }),
  ];
}

function activities(query: URLSearchParams): readonly object[] | number {
  const [from, to] = [query.get('filterFromDateTime'), query.get('filterToDateTime')];
  if ((from === null) !== (to === null)) return 400;
  const wanted = query.get('filterAction');
  const at = Date.parse('2025-06-01T10:01:00Z');
  const inTime = from === null || to === null || (timeOf(from) <= at && at <= timeOf(to));
  return inTime && (wanted === null || wanted === action) ? [{ action }] : [];
}
