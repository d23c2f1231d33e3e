// DO NOT EDIT: generated from specs/portal by `pnpm generate`.

/** The vendor's servers by name. A path whose operation names none goes to the first. */
export const servers = {
  "sandbox": "https://api-sandbox.zumrails.com",
  "production": "https://api-app.zumrails.com"
} as const;

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
