import { PersonNeededError } from '@x/client-kit';
import {
  type Grant,
  type GrantFailure,
  type GrantSource,
  lookAtJson,
  type Refusal,
  type ResponseHead,
  type TokenReply,
  textAt,
} from '@x/client-kit/internal';
import type { CoreCredentials, MfaTokenCode } from './settings.ts';

const name = '@x/core';
const loginPath = '/user/authenticate';

/** Says which program logs in; the vendor's page shows this value and no other. */
const client = 'core-client';

/** The vendor's page: session tokens are valid for 15 minutes. Its help pages lock an account for as long. */
const quarterHourMs = 15 * 60_000;

/** 403s that are about the user or the address, so that another token would meet them too (observed). */
const permissions = ['user.does.not.have.access.to.object', 'access.denied'];

/**
 * Resolver Core's tokens: a login, a renewal with the token that is about to expire, a logout; or an API key, which
 * needs none of them. Sources: the vendor's page about session tokens; the keys of error messages are observed.
 */
export function coreGrant({ url, credentials }: GrantSource<CoreCredentials>): Grant<CoreCredentials> {
  const endpoint = () => url(loginPath);
  const mfa = mfaCodes();
  return {
    name,
    facts: { documentedLifeMs: quarterHourMs, sliding: true, renewIsProbe: true },
    credentials,
    account(held) {
      return held.kind === 'apiKey'
        ? { endpoint: endpoint(), secret: JSON.stringify([held.apiKey, held.impersonateUserId]) }
        : {
            endpoint: endpoint(),
            parts: { email: held.email, selectedOrg: held.selectedOrg, client },
            secret: held.password,
            needsPerson: !!held.mfaTokenCode,
          };
    },
    present(token, held) {
      if (held.kind !== 'apiKey') return bearer(token);
      const { impersonateUserId } = held;
      const actAs = impersonateUserId !== undefined && { 'impersonate-user-id': `${impersonateUserId}` };
      return { 'x-api-key': token.accessToken, ...actAs };
    },
    prepare: mfa.prepare,
    acquire({ credentials: held, send }) {
      if (held.kind === 'apiKey') {
        return { accessToken: held.apiKey, supplied: true };
      }
      mfa.spend(held.mfaTokenCode);
      const { email, password, selectedOrg, mfaTokenCode = null } = held;
      return send({ url: endpoint(), json: { email, password, selectedOrg, client, mfaTokenCode } });
    },
    renew: ({ token, send }) => send({ method: 'GET', url: endpoint(), headers: bearer(token) }),
    revoke: ({ token, send }) => send({ url: url(`${loginPath}/logout`), headers: bearer(token), json: {} }),
    read(reply, call) {
      const { status, body } = reply;
      if (status === 503) return maintenance;
      if (call === 'acquire' && status >= 400) return loginFailure(reply);
      if (call === 'renew' && (status === 401 || status === 403)) return { kind: 'GrantDead' };
      const accessToken = textAt(body, 'token');
      // Anything but a positive number counts as unknown, and then the documented life holds.
      if (accessToken !== undefined && status < 300) {
        return { accessToken, expiresAtSeconds: Number(member(body, 'expiresAt')) || undefined };
      }
      return member(body, 'authRequestUrl') === undefined ? undefined : singleSignOn;
    },
    refusal,
    look: lookAtJson,
    credentialHint:
      'Check credentials.email, .password and .selectedOrg (CORE_EMAIL, CORE_PASSWORD, CORE_ORG) or apiKey (CORE_API_KEY)',
  };
}

function bearer({ accessToken }: { accessToken: string }): Record<string, string> {
  return { authorization: `Bearer ${accessToken}` };
}

function member(value: unknown, key: string): unknown {
  return (value as Record<string, unknown> | null | undefined)?.[key];
}

const maintenance: GrantFailure = {
  kind: 'Transient',
  message: 'the organisation is in maintenance mode. Wait until it is over',
};
const singleSignOn: GrantFailure = {
  kind: 'PersonNeeded',
  message: 'this user logs in through single sign-on, which needs a browser. Use an API key (CORE_API_KEY)',
};
const lockedOut: GrantFailure = {
  kind: 'Locked',
  message: 'the account is locked after failed logins',
  retryAfterMs: quarterHourMs,
};
const passwordExpired: GrantFailure = {
  kind: 'PersonNeeded',
  message:
    'the password has expired. Set a new one in a browser and change credentials.password (CORE_PASSWORD)',
};
const addressBlocked: GrantFailure = {
  kind: 'PersonNeeded',
  message: 'this network address is not allowed. Ask an administrator of the organisation to allow it',
};
const noMember: GrantFailure = {
  kind: 'Misconfigured',
  message:
    'no active member of the organisation, or no such environment. Check credentials.selectedOrg (CORE_ORG) and baseUrl (CORE_BASE_URL)',
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

function refusal({ status, headers }: ResponseHead, body?: unknown): Refusal {
  if (status === 401) return 'token';
  if (status !== 403) return 'none';
  if (body === undefined && headers.get('content-type')?.includes('json')) return 'look';
  return permissions.includes(member(body, 'message') as string) ? 'none' : 'ambiguous';
}

/** A code that is written down works for one login; only a function can give another one for the next. */
function mfaCodes() {
  let spent: string | undefined;
  return {
    async prepare(held: CoreCredentials): Promise<CoreCredentials> {
      if (held.kind === 'apiKey' || !held.mfaTokenCode) return held;
      if (typeof held.mfaTokenCode === 'function') {
        return { ...held, mfaTokenCode: await held.mfaTokenCode() };
      }
      if (held.mfaTokenCode !== spent) return held;
      throw new PersonNeededError({
        name,
        message: `POST ${loginPath} was not sent: credentials.mfaTokenCode works once and was used. Pass a function that returns a new code, or use an API key.`,
      });
    },
    // Noted when it is sent and not when it is prepared: another process may have logged in meanwhile.
    spend(code: MfaTokenCode | undefined): void {
      if (typeof code === 'string') spent = code;
    },
  };
}
