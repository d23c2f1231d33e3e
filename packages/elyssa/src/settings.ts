import { optionSchema, textRule } from '@x/client-kit/internal';

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
   * Send the company's id as `x-company-id` with every call. One revision of the vendor's page asks for it, the other does
   * not mention it, and code that is probably the vendor's refuses calls without it. Default `true`.
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
const companyId = /* @__PURE__ */ textRule(
  /^[\x21-\x7e]+$/,
  'must be visible ASCII without blanks or line breaks, and not empty',
);

/** Checks options and variables together. */
export const settings = /* @__PURE__ */ optionSchema(
  {
    'credentials.companyId': companyId,
    sendCompanyId: (value = false) => (typeof value === 'boolean' ? undefined : 'must be true or false'),
  },
  ({ credentials: { companyId }, sendCompanyId = true }): ElyssaCredentials => ({
    companyId,
    sendCompanyId,
  }),
);
