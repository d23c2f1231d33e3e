// DO NOT EDIT: generated from specs/portal by `pnpm generate`.

/** The vendor's servers by name. A path that is not in `pathServers` goes to the first. */
export const servers = {
  "sandbox": "https://api-sandbox.zumrails.com",
  "production": "https://api-app.zumrails.com"
} as const;

/** The paths that live on another server than the first. */
export const pathServers = {} as const;

/** The paths whose answers hold a secret and are never quoted in an error. */
export const secretPaths = [
  "/api/authorize",
  "/api/user/getbankaccountinformation/{userId}",
  "/api/wallet",
  "/api/subscription/{subscriptionId}",
  "/api/aggregation/GetInformationByRequestId/{requestId}",
  "/api/aggregationconnector/createtoken",
  "/api/connect/createtoken"
] as const;

/** The headers with credentials that single operations take, in place of what the others take; `?` marks those that they can do without. */
export const credentialHeaders = {
  "POST /api/authorize": ""
} as const;
