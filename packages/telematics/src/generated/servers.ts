// DO NOT EDIT: generated from specs/telematics by `pnpm generate`.

/** The vendor's servers by name. A path that is not in `pathServers` goes to the first. */
export const servers = {
  "api": "https://api.telematicssdk.com",
  "user": "https://user.telematicssdk.com",
  "mobile": "https://mobilesdk.telematicssdk.com",
  "leaderboard": "https://leaderboard.telematicssdk.com",
  "accounts": "https://accounts.telematicssdk.com",
  "services": "https://services.telematicssdk.com",
  "portal": "https://portal-apis.telematicssdk.com"
} as const;

/** The paths that live on another server than the first. */
export const pathServers = {
  "/v1/Auth/Login": "user",
  "/v1/Auth/RefreshToken": "user",
  "/v1/Registration/create": "user",
  "/v1/Management/users/find": "user",
  "/v1/Management/users/GetFilteredPage": "user",
  "/v1/Management/users": "user",
  "/v1/Management/users/{DeviceToken}": "user",
  "/v1/Management/users/instances/change": "user",
  "/v1/Management/users/instances/change/{inviteCode}": "user",
  "/v1/Management/users/images/upload": "user",
  "/v1/Check/UserExists": "user",
  "/v1/Management/users/CheckEmailConfirmationCode": "user",
  "/v1/Management/users/CheckPhoneConfirmationCode": "user",
  "/api/heartbeats/get/v1/raw/users/{userId}/latest": "mobile",
  "/api/heartbeats/get/v1/raw/users/latest": "mobile",
  "/mobilesdk/stage/track/get_tracks/v1": "mobile",
  "/mobilesdk/stage/track/get_track/v1": "mobile",
  "/mobilesdk/stage/track/get_short_list/v1": "mobile",
  "/mobilesdk/stage/track/get_short_list_page/v1": "mobile",
  "/mobilesdk/stage/track/{trackToken}/setdeleted/v1": "mobile",
  "/mobilesdk/stage/track/browsestart/v1/{trackToken}": "mobile",
  "/mobilesdk/stage/events/reportwrongevent/v1/{trackToken}": "mobile",
  "/mobilesdk/stage/events/reportwrongeventtype/v1/{trackToken}": "mobile",
  "/v1/Leaderboard": "leaderboard",
  "/v1/Leaderboard/user": "leaderboard",
  "/api/rewarding/v1/Coins/individual": "mobile",
  "/api/rewarding/v2/DriveCoins/dailylimit": "mobile",
  "/api/rewarding/v2/DriveCoins/total": "mobile",
  "/api/rewarding/v2/DriveCoins/daily": "mobile",
  "/api/rewarding/v2/DriveCoins/detailed": "mobile",
  "/api/carservice/v1/Vehicles": "services",
  "/api/carservice/v1/Vehicles/{vehicleToken}": "services",
  "/api/carservice/v1/Vehicles/{vehicleToken}/devices": "services",
  "/api/carservice/v1/Directories/Manufacturers": "services",
  "/api/carservice/v1/Directories/Models": "services",
  "/v1/companies/{CompanyId}/applications": "accounts",
  "/v1/Applications/{AppId}": "accounts",
  "/v1/Applications/applications/{AppId}": "accounts",
  "/v1/applications/{AppId}/instances": "accounts",
  "/v1/applications/{AppId}/instances/{InviteCode}": "accounts",
  "/v1/Instances/{InstanceId}": "accounts",
  "/auth/permissions": "portal",
  "/realtime/api/v1/devices/{device_token}/position": "portal",
  "/realtime/api/v1/devices/{device_token}/tracks": "portal",
  "/realtime/api/v1/devices/{device_token}/stats": "portal",
  "/realtime/api/v1/devices/{device_token}/metadata": "portal",
  "/realtime/api/v1/devices/metadata": "portal"
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
