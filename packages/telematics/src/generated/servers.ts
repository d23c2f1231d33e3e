// DO NOT EDIT: generated from specs/telematics by `pnpm generate`.

/** The vendor's servers by name. A path whose operation names none goes to the first. */
export const servers = {
  "api": "https://api.telematicssdk.com",
  "user": "https://user.telematicssdk.com",
  "mobile": "https://mobilesdk.telematicssdk.com",
  "leaderboard": "https://leaderboard.telematicssdk.com",
  "accounts": "https://accounts.telematicssdk.com",
  "services": "https://services.telematicssdk.com",
  "portal": "https://portal-apis.telematicssdk.com"
} as const;

/** The paths whose answers hold a secret and are never quoted in an error. */
export const secretPaths = [
  "/v1/Auth/Login",
  "/v1/Auth/RefreshToken",
  "/v1/Registration/create",
  "/v1/companies/{CompanyId}/applications",
  "/v1/Applications/{AppId}",
  "/v1/applications/{AppId}/instances",
  "/v1/applications/{AppId}/instances/{InviteCode}",
  "/v1/Instances/{InstanceId}"
] as const;
