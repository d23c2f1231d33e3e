import {
  type GivenOptions,
  type OptionRule,
  optionalRule,
  optionSchema,
  textRule,
} from '@x/client-kit/internal';

/** A one-time code of the authenticator app: one that is used once, or a function that is asked before each login. */
export type MfaTokenCode = string | (() => string | Promise<string>);

/** Login of a user to one organisation. */
export interface CoreLogin {
  /** E-mail address of the user. */
  email: string;
  /** Password of the user. It expires under the password policy of the organisation. */
  password: string;
  /**
   * Id of the organisation. The token is good for this one only. Without it, a user of one organisation is logged in to
   * that one, and the error of a user of several lists them (observed).
   */
  selectedOrg?: number | undefined;
  /**
   * Code of the authenticator app, for users who have to give one. A text works for one login; pass a function for
   * more. Default: no code.
   */
  mfaTokenCode?: MfaTokenCode | undefined;
}

/** How the client authenticates: with a login, or with an API key, which the vendor recommends for integrations. */
export type CoreAuthentication =
  | {
      /**
       * Login of a user, or a function that gives it, asked before each login. Default: the variables `CORE_EMAIL`,
       * `CORE_PASSWORD` and `CORE_ORG`.
       */
      credentials?: CoreLogin | (() => CoreLogin | Promise<CoreLogin>) | undefined;
      apiKey?: undefined;
      impersonateUserId?: undefined;
    }
  | {
      /** An API key, or a function that gives the current one. Default: the variable `CORE_API_KEY`. */
      apiKey?: string | (() => string | Promise<string>) | undefined;
      /**
       * Id of the user to act as, where the vendor's support has allowed the key to do so. A call of its own
       * `headers: { 'impersonate-user-id': 1003 }` acts as another one. Default: the key's own user.
       */
      impersonateUserId?: number | undefined;
      credentials?: undefined;
    };

/** The credentials, complete and checked. */
export type CoreCredentials =
  | {
      kind: 'login';
      email: string;
      password: string;
      selectedOrg?: number | undefined;
      mfaTokenCode?: MfaTokenCode | undefined;
    }
  | { kind: 'apiKey'; apiKey: string };

/** Option → variable, without the prefix `CORE_`. */
export const variables = {
  'credentials.email': 'EMAIL',
  'credentials.password': 'PASSWORD',
  'credentials.selectedOrg': 'ORG',
  apiKey: 'API_KEY',
} as const;

const text = /* @__PURE__ */ textRule(/./s, 'must be a text that is not empty');
// A variable can only hold the number as text.
const id: OptionRule = (value) => (/^\d+$/.test(String(value)) ? undefined : 'must be a whole number');
const code: OptionRule = (value) =>
  value === undefined || typeof value === 'function' || (typeof value === 'string' && value !== '')
    ? undefined
    : 'must be a code, or a function that returns one';

const login = {
  'credentials.email': text,
  'credentials.password': text,
  'credentials.selectedOrg': /* @__PURE__ */ optionalRule(id),
  'credentials.mfaTokenCode': code,
};
const key = {
  apiKey: /* @__PURE__ */ textRule(/^[\x21-\x7e]+$/, 'must be visible ASCII without spaces or line breaks'),
  impersonateUserId: /* @__PURE__ */ optionalRule(id),
};

function isKey({ apiKey, impersonateUserId }: GivenOptions): boolean {
  return apiKey !== undefined || impersonateUserId !== undefined;
}

/** Checks options and variables together. An API key, where there is one, goes before a login. */
export const settings = /* @__PURE__ */ optionSchema(
  (options) => (isKey(options) ? key : login),
  (options): CoreCredentials => {
    if (isKey(options)) {
      return { kind: 'apiKey', apiKey: options.apiKey };
    }
    const { email, password, selectedOrg: org, mfaTokenCode } = options.credentials;
    const selectedOrg = org === undefined ? undefined : Number(org);
    return { kind: 'login', email, password, selectedOrg, mfaTokenCode };
  },
);
