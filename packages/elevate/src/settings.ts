import type { StandardResult, StandardSchema } from '@x/client-kit';
import * as z from 'zod/mini';

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

const text = z.string('is missing').check(z.regex(/./s, 'must not be empty'));

const withLogin = z.object({
  credentials: z.object({ brand: text, username: text, password: text }, 'must be an object'),
});
const withToken = z.object({
  token: z.string().check(z.regex(/^[\x21-\x7e]+$/, 'must be visible ASCII without spaces or line breaks')),
});

/** Checks options and variables together. A token, where there is one, goes before a login. */
export const settings: StandardSchema<ElevateCredentials> = { '~standard': { validate } };

function validate(value: unknown): StandardResult<ElevateCredentials> {
  if ((value as { token?: unknown }).token === undefined) {
    const { data, error } = withLogin.safeParse(value);
    return error ? { issues: error.issues } : { value: { kind: 'login', ...data.credentials } };
  }
  const { data, error } = withToken.safeParse(value);
  return error ? { issues: error.issues } : { value: { kind: 'token', ...data } };
}
