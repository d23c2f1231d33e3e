import { optionSchema, textRule } from '@x/client-kit/internal';

/** Login of an API user. Support gives out user name, password and endpoint URL; the brand names the tenant. */
export interface ElevateLogin {
  /** Brand name of the tenant. Default: the variable `ELEVATE_BRAND`. */
  brand?: string | undefined;
  /** Name of the API user. */
  username: string;
  /** Password of the API user. */
  password: string;
}

/** How the client authenticates: with a login, or with a token that comes from elsewhere. */
export type ElevateAuthentication =
  | {
      /**
       * Login of an API user, or a function that gives it, asked before each login. Default: the variables
       * `ELEVATE_BRAND`, `ELEVATE_USERNAME` and `ELEVATE_PASSWORD`.
       */
      credentials?: ElevateLogin | (() => ElevateLogin | Promise<ElevateLogin>) | undefined;
      token?: undefined;
    }
  | {
      /** A token, or a function that gives the current one. Default: the variable `ELEVATE_TOKEN`. */
      token: string | (() => string | Promise<string>);
      credentials?: undefined;
    };

/** The credentials, complete and checked. */
export type ElevateCredentials =
  | { kind: 'login'; brand: string; username: string; password: string }
  | { kind: 'token'; token: string };

/** Option → variable, without the prefix `ELEVATE_`. */
export const variables = {
  'credentials.brand': 'BRAND',
  'credentials.username': 'USERNAME',
  'credentials.password': 'PASSWORD',
  token: 'TOKEN',
} as const;

const text = /* @__PURE__ */ textRule(/./s, 'must not be empty');
const login = { 'credentials.brand': text, 'credentials.username': text, 'credentials.password': text };
const visible = /* @__PURE__ */ textRule(
  /^[\x21-\x7e]+$/,
  'must be visible ASCII without spaces or line breaks',
);

/** Checks options and variables together. A token, where there is one, goes before a login. */
export const settings = /* @__PURE__ */ optionSchema(
  ({ token }) => (token === undefined ? login : { token: visible }),
  ({ token, credentials }): ElevateCredentials => {
    if (token !== undefined) return { kind: 'token', token };
    const { brand, username, password } = credentials;
    return { kind: 'login', brand, username, password };
  },
);
