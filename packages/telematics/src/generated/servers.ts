// DO NOT EDIT: generated from specs/telematics by `pnpm generate`.

/** The vendor's servers by name. A path that is not in `pathServers` goes to the first. */
export const servers = {
  "api": "https://api.telematicssdk.com",
  "user": "https://user.telematicssdk.com",
  "mobile": "https://mobilesdk.telematicssdk.com"
} as const;

/** The paths that live on another server than the first. */
export const pathServers = {
  "/v1/Auth/Login": "user",
  "/v1/Auth/RefreshToken": "user",
  "/api/heartbeats/get/v1/raw/users/{userId}/latest": "mobile",
  "/api/heartbeats/get/v1/raw/users/latest": "mobile"
} as const;

/** The paths whose answers hold a secret and are never quoted in an error. */
export const secretPaths = [
  "/v1/Auth/Login",
  "/v1/Auth/RefreshToken"
] as const;
