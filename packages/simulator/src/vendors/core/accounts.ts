import type { Accounts, CoreCredentials } from '../../types.ts';

export interface Person {
  id: number;
  first: string;
  last: string;
  email: string;
  isAdmin: boolean;
  /** How to log in; users that the API has created have no password yet. */
  login?: CoreCredentials;
  /** Organisation → id of the membership. */
  memberships: ReadonlyMap<number, number>;
}

/** The organisations that the simulator knows. */
export const organisations: readonly { id: number; name: string }[] = [
  { id: 4711, name: 'Example' },
  { id: 4712, name: 'Example Two' },
];
const [org, otherOrg] = [4711, 4712];

export const accounts: Accounts['core'] = {
  main: { email: 'main@example.com', password: 's3cr3t-core-main', selectedOrg: org },
  restricted: { email: 'restricted@example.com', password: 's3cr3t-core-restricted', selectedOrg: org },
  mfa: {
    email: 'mfa@example.com',
    password: 's3cr3t-core-mfa',
    selectedOrg: org,
    mfaTokenCode: 's3cr3t-493817',
  },
  expired: { email: 'expired@example.com', password: 's3cr3t-core-expired', selectedOrg: org },
  orgless: { email: 'orgless@example.com', password: 's3cr3t-core-orgless', selectedOrg: org },
  addressBlocked: { email: 'blocked@example.com', password: 's3cr3t-core-blocked', selectedOrg: org },
  singleSignOn: { email: 'sso@example.org', password: 's3cr3t-core-sso', selectedOrg: org },
  severalOrgs: { email: 'several@example.com', password: 's3cr3t-core-several', selectedOrg: otherOrg },
  apiKey: { apiKey: 's3cr3t-core-api-key-8f2d', impersonateUserId: 1003 },
};

const firsts = ['Ada', 'Grace', 'Mary', 'Alan', 'Edsger', 'Barbara', 'Donald', 'Frances'];

/** Everybody who is known at the start. */
export const people: readonly Person[] = [
  accounts.main,
  accounts.restricted,
  accounts.mfa,
  accounts.expired,
  accounts.orgless,
  accounts.addressBlocked,
  accounts.singleSignOn,
  accounts.severalOrgs,
].map((login, index) => ({
  id: 1001 + index,
  first: firsts[index] ?? '',
  last: 'Example',
  email: login.email,
  isAdmin: login === accounts.main,
  login,
  memberships: new Map(
    login === accounts.orgless
      ? []
      : login === accounts.severalOrgs
        ? [
            [org, 2001 + index],
            [otherOrg, 3001 + index],
          ]
        : [[org, 2001 + index]],
  ),
}));
