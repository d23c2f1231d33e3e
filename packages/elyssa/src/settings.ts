import * as z from 'zod/mini';

/** What a company logs in with. */
export interface ElyssaLogin {
  /** The company's id: its only credential, and so as secret as a password. Default: the variable `ELYSSA_COMPANY_ID`. */
  companyId: string;
}

/** How the client authenticates. */
export interface ElyssaAuthentication {
  /** The company, or a function that gives it, asked before each login. Default: the variable `ELYSSA_COMPANY_ID`. */
  credentials?: ElyssaLogin | (() => ElyssaLogin | Promise<ElyssaLogin>) | undefined;
  /**
   * Also send the company's id as `x-company-id` with every call. One revision of the vendor's page asks for it, the
   * other does not mention it: switch it on where calls are refused without it. It takes effect with the next token.
   * Default `false`.
   */
  sendCompanyId?: boolean | undefined;
}

/** The credentials, complete and checked. */
export interface ElyssaCredentials extends ElyssaLogin {
  sendCompanyId: boolean;
}

/** Option → variable, without the prefix `ELYSSA_`. */
export const variables = { 'credentials.companyId': 'COMPANY_ID' } as const;

// It may go into a header, and a line break at its end is how a copied id usually goes wrong.
const companyId = z
  .string('is missing')
  .check(z.regex(/^[\x21-\x7e]+$/, 'must be visible ASCII without blanks or line breaks, and not empty'));

/** Checks options and variables together. */
export const settings = z.pipe(
  z.object({
    credentials: z.prefault(z.object({ companyId }, 'must be an object'), {} as ElyssaLogin),
    sendCompanyId: z.optional(z.boolean('must be true or false')),
  }),
  z.transform(
    ({ credentials, sendCompanyId }): ElyssaCredentials => ({
      ...credentials,
      sendCompanyId: sendCompanyId ?? false,
    }),
  ),
);
