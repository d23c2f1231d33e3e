// DO NOT EDIT: generated from specs/core by `pnpm generate`.

/** The vendor's servers by name. A path whose operation names none goes to the first. */
export const servers = {
  "environment": "https://{environment}.resolver.com"
} as const;

/** The paths whose answers hold a secret and are never quoted in an error. */
export const secretPaths = [
  "/user/authenticate",
  "/user/authenticate/productboard",
  "/user/authenticate/qrveyComposerToken",
  "/user/authenticate/tiles",
  "/user/apiKey",
  "/data/file/file/startUpload"
] as const;
