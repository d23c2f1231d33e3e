// DO NOT EDIT: generated from specs/core by `pnpm generate`.

/** The vendor's servers by name. A path that is not in `pathServers` goes to the first. */
export const servers = {
  "environment": "https://{environment}.resolver.com"
} as const;

/** The paths that live on another server than the first. */
export const pathServers = {} as const;

/** The paths whose answers hold a secret and are never quoted in an error. */
export const secretPaths = [
  "/user/authenticate",
  "/user/authenticate/productboard",
  "/user/authenticate/qrveyComposerToken",
  "/user/authenticate/tiles",
  "/user/apiKey",
  "/data/file/file/startUpload"
] as const;

/** The headers with credentials that single operations take, in place of what the others take; `?` marks those that they can do without. */
export const credentialHeaders = {
  "POST /user/authenticate": "",
  "POST /user/authenticate/strategy": ""
} as const;
