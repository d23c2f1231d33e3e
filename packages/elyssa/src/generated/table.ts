// DO NOT EDIT: generated from specs/elyssa by `pnpm generate`.

/** The operations as `client-kit` reads them. */
export const operationTable = {
  methods:
    "tokens/auth logIn:POST+login/#0 refresh:POST/refresh/#0;properties/v1/property get+details list/properties~propertyPage;inventories/v1/inventories list~page get+details;environments/v1/environments/by-inventory listByInventory;companies/v1/companies/info get",
  verbs: "",
  headers: "x-company-id",
  queries:
    "PropertyId address city code inventoryId inventoryType isSigned page pageSize sortBy sortOder sortOrder",
  credentials:
    "",
};
