import { optionSchema, textRule } from '@x/client-kit/internal';

/** An API login. The vendor's portal shows it under Settings, "Webhook & API settings". */
export interface PortalLogin {
  /** Name of the API user. Default: the variable `PORTAL_USERNAME`. */
  username: string;
  /** Password of the API user. Default: the variable `PORTAL_PASSWORD`. */
  password: string;
}

/** How the client authenticates. */
export interface PortalAuthentication {
  /**
   * An API login, or a function that gives it, asked before each login. Default: the variables `PORTAL_USERNAME` and
   * `PORTAL_PASSWORD`.
   */
  credentials?: PortalLogin | (() => PortalLogin | Promise<PortalLogin>) | undefined;
}

/** Names of the vendor's environments, which share neither data nor logins. */
export type PortalEnvironment = 'sandbox' | 'production';

/** Option → variable, without the prefix `PORTAL_`. */
export const variables = {
  'credentials.username': 'USERNAME',
  'credentials.password': 'PASSWORD',
} as const;

const text = /* @__PURE__ */ textRule(/./s, 'must not be empty');

/** Checks options and variables together, and gives the login. */
export const settings = /* @__PURE__ */ optionSchema(
  { 'credentials.username': text, 'credentials.password': text },
  ({ credentials: { username, password } }): PortalLogin => ({ username, password }),
);
