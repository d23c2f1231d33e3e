import type { Route } from '../../vendor.ts';
import { collection, type Entity } from './collection.ts';
import type { ChargeGroupCategory } from './entities.ts';
import { date, each, id, text } from './filters.ts';
import type { Maker } from './resource.ts';
import * as samples from './samples.ts';
import type { World } from './world.ts';

interface CallClass extends Entity {
  callClass: string;
  startDate?: string;
}

const scope = 'everybody';
const dates = each(date, 'startDate', 'endDate');

/** Currencies, tax bands, and how usage is classified. */
export function referenceDataRoutes(maker: Maker, world: World): Route[] {
  return [...moneyRoutes(maker), ...usageClassRoutes(maker, world)];
}

function moneyRoutes({ resource }: Maker): Route[] {
  const currencies = resource<Entity>({
    path: '/currencies',
    scope,
    items: collection<Entity>(samples.currencies),
    filters: each(text, 'name', 'code'),
  });
  const rates = resource<Entity>({
    path: '/currency-rates',
    idName: 'currency_rate_id',
    scope,
    items: collection<Entity>(samples.currencyRates),
    filters: { ...each(id, 'sourceCurrencyId', 'targetCurrencyId'), ...dates },
  });
  const taxBands = resource<Entity>({
    path: '/tax-bands',
    idName: 'tax_band_id',
    scope,
    // Nothing but their numbers is documented.
    items: collection<Entity>([{}, {}, {}]),
  });
  return [currencies.list(), rates.list(), rates.exists(), rates.update(), taxBands.list(), taxBands.get()];
}

function usageClassRoutes({ resource, computed }: Maker, world: World): Route[] {
  const categories = resource<ChargeGroupCategory>({
    path: '/charge-group-categories',
    idName: 'charge_group_category_id',
    scope,
    items: world.chargeGroupCategories,
    filters: { ...each(text, 'name'), ...dates },
  });
  const callClasses = resource<CallClass>({
    path: '/call-classes',
    scope,
    items: collection<CallClass>(samples.callClasses),
    filters: { ...each(text, 'callClass'), ...each(id, 'referenceDataSourceChargeGroupId'), ...dates },
  });
  const ignored = resource<CallClass>({
    path: '/ignored-call-classes',
    idName: 'ignored_call_class_id',
    scope,
    items: collection<CallClass>(samples.ignoredCallClasses),
    filters: { ...each(text, 'callClass'), ...dates },
  });
  return [
    categories.list(),
    categories.get(),
    callClasses.list(),
    callClasses.create((body) => ({ startDate: world.today(), ...body })),
    ignored.list(),
    ignored.get(),
    computed({
      path: '/reference-data-summary/{referenceDataSummaryType}/{id}',
      scope,
      items({ params }) {
        const name = summaryTypes[params.referenceDataSummaryType ?? ''];
        if (!name) return 400;
        const found = summaries(world).filter((summary) => summary[name] === Number(params.id));
        return found.length ? found : 404;
      },
    }),
  ];
}

/** The values are not documented: these are made up from the entities that a summary tells of. */
const summaryTypes: Record<string, 'chargeGroupId' | 'chargeGroupCategoryId' | 'referenceDataSourceId'> = {
  CHARGE_GROUP: 'chargeGroupId',
  CHARGE_GROUP_CATEGORY: 'chargeGroupCategoryId',
  REFERENCE_DATA_SOURCE: 'referenceDataSourceId',
};

/** Each charge group of each source, with its category. */
function summaries(world: World) {
  return samples.sourceChargeGroups.map(({ chargeGroupId, referenceDataSourceId }) => {
    const group = world.chargeGroups.get(chargeGroupId)!;
    const category = world.chargeGroupCategories.get(group.chargeGroupCategoryId)!;
    return {
      chargeGroupId,
      chargeGroupName: group.name,
      chargeGroupStartDate: '2020-01-01',
      chargeGroupCategoryId: category.id,
      chargeGroupCategoryName: category.name,
      chargeGroupCategoryChargingUnitType: category.chargingUnitType,
      chargeGroupCategoryStartDate: '2020-01-01',
      referenceDataSourceId,
      referenceDataSourceName: samples.referenceDataSources[referenceDataSourceId - 1]!.name,
    };
  });
}
