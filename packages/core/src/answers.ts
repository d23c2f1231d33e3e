import {
  type GrantCall,
  type GrantFailure,
  type IssuedToken,
  type Refusal,
  type ResponseHead,
  type TokenReply,
  textAt,
} from '@x/client-kit/internal';

/** Three failed logins lock an account for as long, says the vendor's help page. */
const lockedMs = 15 * 60_000;
const minuteMs = 60_000;

/** More organisations than these make no error easier to read. */
const mostOrganisations = 20;

/** 403s that are about the user or the address, so that another token would meet them too (observed). */
const permissions = ['user.does.not.have.access.to.object', 'access.denied'];

/** What the answer to a login or a renewal means. */
export function read(reply: TokenReply, call: GrantCall): IssuedToken | GrantFailure | undefined {
  const { status, body } = reply;
  if (status === 503) return maintenance;
  if (call === 'acquire' && status >= 400) return loginFailure(reply);
  if (call === 'renew' && (status === 401 || status === 403)) return { kind: 'GrantDead' };
  const accessToken = textAt(body, 'token');
  // Anything but a positive number counts as unknown, and then the documented life holds.
  if (accessToken !== undefined && status < 300) {
    return { accessToken, expiresAtSeconds: Number(member(body, 'expiresAt')) || undefined };
  }
  if (member(body, 'authRequestUrl') !== undefined) return singleSignOn;
  const orgs = member(body, 'availableOrgs');
  return Array.isArray(orgs) ? severalOrganisations(orgs) : undefined;
}

const maintenance: GrantFailure = {
  kind: 'Transient',
  message: 'the organisation is in maintenance mode',
  advice: '',
  retryAfterMs: minuteMs,
};
/** Single sign-on cannot be done unattended. */
export const singleSignOn: GrantFailure = {
  kind: 'PersonNeeded',
  message: 'this user logs in through single sign-on, which needs a browser',
  advice: 'Use an API key (CORE_API_KEY)',
};

/** The user has to choose; the error says between what. */
function severalOrganisations(orgs: readonly unknown[]): GrantFailure {
  const named = orgs.slice(0, mostOrganisations).map((org) => {
    // Names are the customer's own text.
    const name = String(member(org, 'name') ?? '')
      .replace(/[^\p{L}\p{N} .&()-]/gu, '')
      .slice(0, 40);
    return `${Number(member(org, 'id'))}${name ? ` (${name})` : ''}`;
  });
  return {
    kind: 'Misconfigured',
    message: `the user belongs to several organisations: ${named.join(', ')}`,
    advice: 'Set credentials.selectedOrg (CORE_ORG) to one of them',
  };
}

const lockedOut: GrantFailure = {
  kind: 'Locked',
  message: 'the account is locked after failed logins',
  retryAfterMs: lockedMs,
};
const passwordExpired: GrantFailure = {
  kind: 'PersonNeeded',
  message: 'the password has expired',
  advice: 'Set a new one in a browser and change credentials.password (CORE_PASSWORD)',
};
const addressBlocked: GrantFailure = {
  kind: 'PersonNeeded',
  message: 'this network address is not allowed',
  advice: 'Ask an administrator of the organisation to allow it',
};
const noMember: GrantFailure = {
  kind: 'Misconfigured',
  message: 'no active member of the organisation, or no such environment',
  advice: 'Check credentials.selectedOrg (CORE_ORG) and baseUrl (CORE_BASE_URL)',
};

function loginFailure({ status, body }: TokenReply): GrantFailure | undefined {
  const message = member(body, 'message');
  if (status === 404) return noMember;
  if (status === 403 && message === 'access.denied') return addressBlocked;
  if (status !== 401) return undefined;
  if (message === 'user.lockedout') return lockedOut;
  if (message === 'password.expired') return passwordExpired;
  const left = member(member(body, 'details'), 'remainingAttempts');
  return {
    kind: 'BadCredentials',
    message: `the e-mail address, password or MFA code is refused${
      typeof left === 'number' ? `; attempts left before the account is locked: ${left}` : ''
    }`,
  };
}

/** What the answer to a data call says about the token: by its message, where it has one that is known. */
export function refusal({ status, headers }: ResponseHead, body?: unknown): Refusal {
  if (status === 401) return 'token';
  if (status !== 403) return 'none';
  if (body === undefined && headers.get('content-type')?.includes('json')) return 'peek';
  return permissions.includes(member(body, 'message') as string) ? 'none' : 'ambiguous';
}

/** A member of whatever came. */
export function member(value: unknown, key: string): unknown {
  return (value as Record<string, unknown> | null | undefined)?.[key];
}
