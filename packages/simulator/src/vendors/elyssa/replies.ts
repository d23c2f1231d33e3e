import type { Problem, Reply } from '../../vendor.ts';

/** A payload in its envelope. */
export function success(data: unknown, now: number): Reply {
  return { status: 200, body: { success: true, timestamp: new Date(now).toISOString(), data } };
}

/** Error codes of the vendor's probable code, and what they come with. */
const codes = {
  MISSING_COMPANY_ID: [400, 'Falta el encabezado x-company-id.'],
  INVALID_COMPANY_ID: [400, 'El identificador de la empresa no es válido.'],
  INVALID_PAGE: [400, 'La página debe ser mayor que cero.'],
  INVALID_PAGE_SIZE: [400, 'El tamaño de página debe estar entre 1 y 20.'],
  INVALID_SORT_BY: [400, 'El campo de ordenamiento no es válido.'],
  INVALID_SORT_ORDER: [400, 'La dirección de ordenamiento no es válida.'],
  INVALID_INVENTORY_TYPE: [400, 'El tipo de inventario no es válido.'],
  FORBIDDEN_RESOURCE: [403, 'El recurso no pertenece a la empresa.'],
  'Company.NotFound': [404, 'La empresa no existe.'],
  PROPERTY_NOT_FOUND: [404, 'La propiedad no existe.'],
  INVENTORY_NOT_FOUND: [404, 'El inventario no existe.'],
  INTERNAL_SERVER_ERROR: [500, 'Error interno.'],
} as const satisfies Record<string, readonly [status: number, message: string]>;

export type ErrorCode = keyof typeof codes;

export function failure(code: ErrorCode, now: number): Reply {
  const [status, message] = codes[code];
  const error = { code, message, details: '', field: null };
  return { status, body: { success: false, error, timestamp: new Date(now).toISOString() } };
}

/** The codes for parameters that the vendor checks itself. */
const parameterCodes: Record<string, ErrorCode> = {
  page: 'INVALID_PAGE',
  pageSize: 'INVALID_PAGE_SIZE',
  sortBy: 'INVALID_SORT_BY',
  sortOrder: 'INVALID_SORT_ORDER',
  sortOder: 'INVALID_SORT_ORDER',
  inventoryType: 'INVALID_INVENTORY_TYPE',
};

/** Ids are refused by the framework before the vendor's own code sees them. */
const frameworkChecks = ['PropertyId', 'inventoryId', 'isSigned'];

/** A request that the specification does not allow. What the authentication calls say of one is not known. */
export function invalid(problems: readonly Problem[], now: number): Reply {
  const names = problems.map(({ name }) => name);
  const code = names.map((name) => parameterCodes[name]).find(Boolean);
  if (code) return failure(code, now);
  const errors = names.filter((name) => frameworkChecks.includes(name));
  if (!errors.length) return { status: 400 };
  return {
    status: 400,
    headers: { 'content-type': 'application/problem+json' },
    body: {
      type: 'https://tools.ietf.org/html/rfc9110#section-15.5.1',
      title: 'One or more validation errors occurred.',
      status: 400,
      errors: Object.fromEntries(errors.map((name) => [name, ['The value is not valid.']])),
      traceId: '00-00000000000000000000000000000000-0000000000000000-00',
    },
  };
}
