// DO NOT EDIT: generated from specs/elevate by `pnpm generate`.

/** The vendor's servers by name. A path whose operation names none goes to the first. */
export const servers = {
  "v1": "https://rest.elevatebilling.com/v1",
  "v2": "https://rest.elevatebilling.com/v2",
  "iq": "https://api.elevateiq.com/v2"
} as const;

/** The paths whose answers hold a secret and are never quoted in an error. */
export const secretPaths = [
  "/authenticate",
  "/app-clients",
  "/site-payment-mandates"
] as const;
