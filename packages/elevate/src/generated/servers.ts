// DO NOT EDIT: generated from specs/elevate by `pnpm generate`.

/** The vendor's servers by name. A path that is not in `pathServers` goes to the first. */
export const servers = {
  "rest": "https://rest.elevatebilling.com/v1",
  "iq": "https://api.elevateiq.com/v2"
} as const;

/** The paths that live on another server than the first. */
export const pathServers = {} as const;

/** The paths whose answers hold a secret and are never quoted in an error. */
export const secretPaths = [
  "/authenticate"
] as const;
