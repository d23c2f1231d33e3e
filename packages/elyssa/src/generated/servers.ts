// DO NOT EDIT: generated from specs/elyssa by `pnpm generate`.

/** The vendor's servers by name. A path whose operation names none goes to the first. */
export const servers = {
  "api": "https://api-elyssa-app.azurewebsites.net"
} as const;

/** The paths whose answers hold a secret and are never quoted in an error. */
export const secretPaths = [
  "/auth/login/",
  "/auth/refresh/",
  "/v1/inventories",
  "/v1/inventories/details",
  "/v1/companies/info"
] as const;
