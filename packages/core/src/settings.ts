import type { StandardSchema } from '@x/client-kit';
import * as z from 'zod/mini';

/** A one-time code of the authenticator app: one that is used once, or a function that is asked before each login. */
export type MfaTokenCode = string | (() => string | Promise<string>);

/** Login of a user to one organisation. */
export interface CoreLogin {
  /** E-mail address of the user. */
  email: string;
  /** Password of the user. It expires under the password policy of the organisation. */
  password: string;
  /** Id of the organisation. The token is good for this one only. */
  selectedOrg: number;
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
      /** Id of the user to act as, where the vendor's support has allowed the key to do so. Default: nobody. */
      impersonateUserId?: number | undefined;
      credentials?: undefined;
    };

/** The credentials, complete and checked. */
export type CoreCredentials =
  | {
      kind: 'login';
      email: string;
      password: string;
      selectedOrg: number;
      mfaTokenCode?: MfaTokenCode | undefined;
    }
  | { kind: 'apiKey'; apiKey: string; impersonateUserId?: number | undefined };

/** Option → variable, without the prefix `CORE_`. */
export const variables = {
  'credentials.email': 'EMAIL',
  'credentials.password': 'PASSWORD',
  'credentials.selectedOrg': 'ORG',
  apiKey: 'API_KEY',
} as const;

const text = z.string('is missing').check(z.minLength(1, 'must not be empty'));

// A variable can only hold the number as text.
const id = z.pipe(
  z.transform((value) => (typeof value === 'string' && value.trim() !== '' ? Number(value) : value)),
  z.int({ error: ({ input }) => (input === undefined ? 'is missing' : 'must be a whole number') }),
);

const mfaTokenCode = z.custom<MfaTokenCode>(
  (value) => typeof value === 'function' || (typeof value === 'string' && value !== ''),
  'must be a code, or a function that returns one',
);

const withApiKey = z.pipe(
  z.object({
    apiKey: text.check(z.regex(/^[\x21-\x7e]+$/, 'must be visible ASCII without spaces or line breaks')),
    impersonateUserId: z.optional(id),
  }),
  z.transform((given) => ({ kind: 'apiKey' as const, ...given })),
);

const withLogin = z.pipe(
  z.object({
    credentials: z.prefault(
      z.object(
        { email: text, password: text, selectedOrg: id, mfaTokenCode: z.optional(mfaTokenCode) },
        'must be an object',
      ),
      {} as CoreLogin,
    ),
  }),
  z.transform(({ credentials }) => ({ kind: 'login' as const, ...credentials })),
);

/** Checks options and variables together. An API key, where there is one, goes before a login. */
export const settings: StandardSchema<CoreCredentials> = {
  '~standard': {
    validate: (value) => {
      const given = value as { apiKey?: unknown; impersonateUserId?: unknown } | undefined;
      const wantsKey = given?.apiKey !== undefined || given?.impersonateUserId !== undefined;
      return (wantsKey ? withApiKey : withLogin)['~standard'].validate(value);
    },
  },
};
