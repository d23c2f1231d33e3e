// DO NOT EDIT: generated from specs/elyssa by `pnpm generate`.

/** The vendor's servers by name. A path that is not in `pathServers` goes to the first. */
export const servers = {
  "api": "https://api-elyssa-app.azurewebsites.net"
} as const;

/** The paths that live on another server than the first. */
export const pathServers = {} as const;

/** The paths whose answers hold a secret and are never quoted in an error. */
export const secretPaths = [
  "/auth/login/",
  "/auth/refresh/",
  "/v1/inventories",
  "/v1/inventories/details",
  "/v1/companies/info"
] as const;

/** The headers with credentials that single operations take, in place of what the others take; `?` marks those that they can do without. */
export const credentialHeaders = {
  "POST /auth/login/": "",
  "POST /auth/refresh/": ""
} as const;
