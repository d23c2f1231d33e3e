import {
  type Grant,
  type GrantFailure,
  type GrantSource,
  type IssuedToken,
  PersonNeededError,
  type Refusal,
  type TokenReply,
} from '@x/client-kit';
import * as z from 'zod/mini';
import type { CoreCredentials, MfaTokenCode } from './settings.ts';

const name = '@x/core';

/** Says which program logs in; the vendor's page shows this value and no other. */
const client = 'core-client';

/** The vendor's page: session tokens are valid for 15 minutes. Its help pages lock an account for as long. */
const documentedLifeMs = 15 * 60_000;
const lockOutMs = 15 * 60_000;

const session = z.object({ token: z.string(), expiresAt: z.optional(z.number()) });
const ssoRedirect = z.object({ authRequestUrl: z.string() });
const errorBody = z.object({ message: z.string() });
const badCredentials = z.object({ details: z.object({ remainingAttempts: z.number() }) });

/** 403s that are about the user or the address, so that another token would meet them too (observed). */
const permissions = new Set(['user.does.not.have.access.to.object', 'access.denied']);

/**
 * Resolver Core's tokens: a login, a renewal with the token that is about to expire, a logout; or an API key, which
 * needs none of them. Sources: the vendor's page about session tokens; the keys of error messages are observed.
 */
export function coreGrant({ url, credentials }: GrantSource<CoreCredentials>): Grant<CoreCredentials> {
  const endpoint = () => url('/user/authenticate');
  const mfa = mfaCodes();
  return {
    name,
    facts: { documentedLifeMs, sliding: true, renewIsProbe: true },
    credentials,
    account(held) {
      return held.kind === 'apiKey'
        ? { endpoint: endpoint(), secret: JSON.stringify([held.apiKey, held.impersonateUserId]) }
        : {
            endpoint: endpoint(),
            parts: { email: held.email, selectedOrg: held.selectedOrg, client },
            secret: held.password,
          };
    },
    prepare: mfa.prepare,
    acquire({ credentials: held, send }) {
      if (held.kind === 'apiKey') return suppliedKey(held);
      mfa.spend(held.mfaTokenCode);
      const { email, password, selectedOrg, mfaTokenCode = null } = held;
      return send({ url: endpoint(), json: { email, password, selectedOrg, client, mfaTokenCode } });
    },
    renew: ({ token, send }) => send({ method: 'GET', url: endpoint(), headers: bearer(token) }),
    revoke: ({ token, send }) =>
      send({ url: url('/user/authenticate/logout'), headers: bearer(token), json: {} }),
    read(reply, call) {
      if (reply.status < 400) return call === 'revoke' ? undefined : issued(reply);
      if (reply.status === 503) return maintenance;
      if (call === 'acquire') return loginFailure(reply);
      return call === 'renew' && (reply.status === 401 || reply.status === 403)
        ? { kind: 'GrantDead', message: 'the session token can no longer be renewed' }
        : undefined;
    },
    refusal,
    credentialHint:
      'Check credentials.email, .password and .selectedOrg (CORE_EMAIL, CORE_PASSWORD, CORE_ORG) or apiKey (CORE_API_KEY)',
  };
}

function bearer({ accessToken }: { accessToken: string }): Record<string, string> {
  return { authorization: `Bearer ${accessToken}` };
}

function suppliedKey({ apiKey, impersonateUserId }: CoreCredentials & { kind: 'apiKey' }): IssuedToken {
  const headers: Record<string, string> = { 'x-api-key': apiKey };
  if (impersonateUserId !== undefined) headers['impersonate-user-id'] = String(impersonateUserId);
  return { accessToken: apiKey, headers, supplied: true };
}

function issued({ body }: TokenReply): IssuedToken | GrantFailure | undefined {
  const parsed = session.safeParse(body);
  if (parsed.success) {
    return { accessToken: parsed.data.token, expiresAtSeconds: parsed.data.expiresAt };
  }
  return ssoRedirect.safeParse(body).success
    ? {
        kind: 'PersonNeeded',
        message:
          'this user logs in through single sign-on, which needs a browser. Use an API key: option apiKey (CORE_API_KEY)',
      }
    : undefined;
}

const maintenance: GrantFailure = {
  kind: 'Transient',
  message: 'the organisation is in maintenance mode. Wait until it is over',
};

function loginFailure({ status, body }: TokenReply): GrantFailure | undefined {
  switch (status) {
    case 401:
      return refusedLogin(body);
    case 403:
      return messageOf(body) === 'access.denied'
        ? {
            kind: 'PersonNeeded',
            message:
              "logins from this network address are not allowed. Ask an administrator to add it to the organisation's list of IP addresses",
          }
        : undefined;
    case 404:
      return {
        kind: 'Misconfigured',
        message:
          'the user is no active member of the organisation, or this is not the address of an environment. Check credentials.selectedOrg (CORE_ORG) and baseUrl (CORE_BASE_URL)',
      };
    default:
      return undefined;
  }
}

function refusedLogin(body: unknown): GrantFailure {
  switch (messageOf(body)) {
    case 'user.lockedout':
      return {
        kind: 'Locked',
        message: 'the account is locked after failed logins',
        retryAfterMs: lockOutMs,
      };
    case 'password.expired':
      return {
        kind: 'PersonNeeded',
        message:
          'the password has expired. Log in with a browser, set a new one and pass it on as credentials.password (CORE_PASSWORD)',
      };
    default: {
      const parsed = badCredentials.safeParse(body);
      const left = parsed.success
        ? `; attempts left before the account is locked: ${parsed.data.details.remainingAttempts}`
        : '';
      return {
        kind: 'BadCredentials',
        message: `the e-mail address, password or MFA code is refused${left}`,
      };
    }
  }
}

function refusal({ status, headers }: { status: number; headers: Headers }, body?: unknown): Refusal {
  if (status === 401) return 'token';
  if (status !== 403) return 'none';
  const message = messageOf(body);
  if (message !== undefined) return permissions.has(message) ? 'none' : 'ambiguous';
  return body === undefined && headers.get('content-type')?.includes('json') ? 'look' : 'ambiguous';
}

function messageOf(body: unknown): string | undefined {
  const parsed = errorBody.safeParse(body);
  return parsed.success ? parsed.data.message : undefined;
}

/** A code that is written down works for one login; only a function can give another one for the next. */
function mfaCodes() {
  let spent: string | undefined;
  return {
    async prepare(held: CoreCredentials): Promise<CoreCredentials> {
      if (held.kind === 'apiKey' || held.mfaTokenCode === undefined) return held;
      if (typeof held.mfaTokenCode === 'function') {
        return { ...held, mfaTokenCode: await held.mfaTokenCode() };
      }
      if (held.mfaTokenCode !== spent) return held;
      throw new PersonNeededError({
        name,
        message:
          'POST /user/authenticate was not sent: credentials.mfaTokenCode has been used and works once. Pass a function that returns a new code, or use an API key',
      });
    },
    spend(code: MfaTokenCode | undefined): void {
      if (typeof code === 'string') spent = code;
    },
  };
}
