import type { Call, Reply } from '../../vendor.ts';
import { type Company, type Inventory, levelsOf, type Property } from './data.ts';
import { type ErrorCode, failure, success } from './replies.ts';

/** A call for a company that is known. */
export interface Context {
  call: Call;
  company: Company;
  /** All companies: what belongs to another one is refused. */
  companies: readonly Company[];
  now: number;
}

type Handler = (context: Context) => Reply;

const typeNames = ['Captación', 'Colocación', 'PreVisita', 'Desocupación'];

/** A page as the vendor gives it, sorted by a member and newest first by default. */
function page<T extends object>(
  { call: { query }, now }: Context,
  rows: readonly T[],
  view: (row: T) => object,
): Reply {
  const number = Number(query.get('page') ?? 1);
  const pageSize = Number(query.get('pageSize') ?? 20);
  const sortBy = (query.get('sortBy') ?? 'createdAt') as keyof T;
  // The misprinted `sortOder` is one of the parameters that the framework does not know.
  const sign = query.get('sortOrder')?.toLowerCase() === 'asc' ? 1 : -1;
  const sorted = [...rows].sort((one, other) => {
    const [a, b] = [one[sortBy] ?? '', other[sortBy] ?? ''];
    return a === b ? 0 : a < b ? -sign : sign;
  });
  const totalPages = Math.ceil(sorted.length / pageSize);
  const data = {
    data: sorted.slice((number - 1) * pageSize, number * pageSize).map(view),
    page: number,
    pageSize,
    totalRecords: sorted.length,
    totalPages,
    hasPreviousPage: number > 1,
    hasNextPage: number < totalPages,
  };
  return success(data, now);
}

/** The one that a query parameter names, or the error where it is another company's or does not exist. */
function oneOf<T>(
  { call, company, companies, now }: Context,
  parameter: string,
  rows: (company: Company) => readonly T[],
  id: (row: T) => string,
  unknown: ErrorCode,
): { row: T } | { refused: Reply } {
  const wanted = call.query.get(parameter)?.toLowerCase();
  const find = (owner: Company) => rows(owner).find((row) => id(row) === wanted);
  const row = find(company);
  if (row) return { row };
  return { refused: failure(companies.some(find) ? 'FORBIDDEN_RESOURCE' : unknown, now) };
}

const propertyOf = (context: Context) =>
  oneOf(
    context,
    'PropertyId',
    ({ properties }) => properties,
    ({ propertyId }) => propertyId,
    'PROPERTY_NOT_FOUND',
  );
const inventoryOf = (context: Context) =>
  oneOf(
    context,
    'inventoryId',
    ({ inventories }) => inventories,
    ({ inventoryId }) => inventoryId,
    'INVENTORY_NOT_FOUND',
  );
const inventoriesOf = ({ inventories }: Company, { propertyId }: Property) =>
  inventories.filter(({ property }) => property.propertyId === propertyId);
const environmentsOf = (inventory: Inventory) =>
  levelsOf(inventory).flatMap(({ environments }) => environments);

export const listProperties: Handler = (context) => {
  const { company, call } = context;
  const has = (value: string | null, parameter: string) => {
    const wanted = call.query.get(parameter)?.toLowerCase();
    return !wanted || value?.toLowerCase().includes(wanted);
  };
  const rows = company.properties.filter(
    ({ code, address, city }) => has(code, 'code') && has(address, 'address') && has(city, 'city'),
  );
  return page(context, rows, (row) => ({ ...row, hasInventories: inventoriesOf(company, row).length > 0 }));
};

export const getProperty: Handler = (context) => {
  const found = propertyOf(context);
  if ('refused' in found) return found.refused;
  const inventories = inventoriesOf(context.company, found.row);
  const stats = {
    totalEnvironments: inventories.flatMap(environmentsOf).length,
    totalInventories: inventories.length,
  };
  const location = { latitude: 6.2088, longitude: -75.5672 };
  return success({ ...found.row, country: 'Colombia', detail: null, location, stats }, context.now);
};

/** What a list and the details have in common. */
function inventoryView({ property, ...inventory }: Inventory) {
  const { propertyId, code, address, city } = property;
  return {
    ...inventory,
    property: { propertyId, code, address, city },
    inventoryTypeName: typeNames[inventory.inventoryType] ?? 'Desconocido',
    pdfDownloadUrl: inventory.isSigned
      ? `https://files.example.com/s3cr3t-${inventory.inventoryId}.pdf`
      : null,
  };
}

export const listInventories: Handler = (context) => {
  const { query } = context.call;
  const type = query.get('inventoryType');
  const signed = query.get('isSigned');
  const rows = context.company.inventories.filter(
    ({ inventoryType, isSigned }) =>
      (type === null || inventoryType === Number(type)) && (signed === null || String(isSigned) === signed),
  );
  return page(context, rows, inventoryView);
};

export const getInventory: Handler = (context) => {
  const found = inventoryOf(context);
  if ('refused' in found) return found.refused;
  const { signatureDate, ...view } = inventoryView(found.row);
  const environments = environmentsOf(found.row);
  const details = {
    ...view,
    property: { ...view.property, neighborhood: found.row.property.neighborhood },
    approvalCode: null,
    signatures: { agentSignatureDate: signatureDate, ownerSignatureDate: null, signatureDate },
    stats: {
      totalEnvironments: environments.length,
      totalItems: environments.flatMap(({ items }) => items).length,
    },
  };
  return success(details, context.now);
};

export const listEnvironments: Handler = (context) => {
  const found = inventoryOf(context);
  return 'refused' in found ? found.refused : success({ levels: levelsOf(found.row) }, context.now);
};

export const getCompany: Handler = ({ company: { companyId, businessName, properties }, now }) =>
  success(
    {
      companyId,
      businessName,
      nit: '900000000-1',
      email: 'info@example.com',
      createdAt: '2024-01-10T12:00:00.000Z',
      activeUsers: 4,
      activeProperties: properties.length,
      plan: { name: 'Premium', type: 3 },
    },
    now,
  );
