import { PersonNeededError } from '@x/client-kit';
import {
  type Grant,
  type GrantContext,
  type GrantSource,
  peekJson,
  type TokenReply,
} from '@x/client-kit/internal';
import { member, read, refusal, singleSignOn } from './answers.ts';
import type { CoreCredentials, MfaTokenCode } from './settings.ts';

const name = '@x/core';
const loginPath = '/user/authenticate';

/** Says which program logs in; the vendor's page shows this value and no other. */
const client = 'core-client';

/** The vendor's page: session tokens are valid for 15 minutes. */
const quarterHourMs = 15 * 60_000;

/** What the vendor calls single sign-on with SAML (observed). */
const samlStrategy = 2;

/**
 * Resolver Core's tokens: a login, a renewal with the token that is about to expire, a logout; or an API key, which
 * needs none of them. Sources: the vendor's page about session tokens; the keys of error messages are observed.
 */
export function coreGrant({ url, credentials }: GrantSource<CoreCredentials>): Grant<CoreCredentials> {
  const endpoint = () => url(loginPath);
  const mfa = mfaCodes();
  const usesSingleSignOn = strategies();
  return {
    name,
    facts: { documentedLifeMs: quarterHourMs, sliding: true, renewIsProbe: true },
    credentials,
    account(held) {
      return held.kind === 'apiKey'
        ? { endpoint: endpoint(), secret: held.apiKey }
        : {
            endpoint: endpoint(),
            parts: { email: held.email, selectedOrg: held.selectedOrg, client },
            secret: held.password,
            needsPerson: !!held.mfaTokenCode,
          };
    },
    present: (token, held) => (held.kind === 'apiKey' ? { 'x-api-key': token.accessToken } : bearer(token)),
    prepare: mfa.prepare,
    async acquire({ credentials: held, send }) {
      if (held.kind === 'apiKey') return { accessToken: held.apiKey, supplied: true };
      const { email, password, selectedOrg, mfaTokenCode = null } = held;
      if (await usesSingleSignOn(email, url(`${loginPath}/strategy`), send)) return singleSignOn;
      mfa.spend(mfaTokenCode);
      return send({ url: endpoint(), json: { email, password, selectedOrg, client, mfaTokenCode } });
    },
    renew: ({ token, send }) => send({ method: 'GET', url: endpoint(), headers: bearer(token) }),
    revoke: ({ token, send }) => send({ url: url(`${loginPath}/logout`), headers: bearer(token), json: {} }),
    read,
    refusal,
    peekBody: peekJson,
    credentialHint:
      'Check credentials.email, .password, .selectedOrg (CORE_EMAIL, CORE_PASSWORD, CORE_ORG) and, for a user with MFA, .mfaTokenCode; or apiKey (CORE_API_KEY)',
  };
}

type Send = GrantContext<CoreCredentials>['send'];

/**
 * Asks, before the first password goes out, whether the user has one here: that of a user of single sign-on is the
 * identity provider's (observed).
 */
function strategies() {
  let asked: string | undefined;
  return async (email: string, url: string, send: Send): Promise<boolean> => {
    if (email === asked) return false;
    // Noted before the answer: one that never comes must not keep the next login from being tried.
    asked = email;
    let strategy: unknown;
    const read = ({ body }: TokenReply) => {
      strategy = member(body, 'strategy');
      return { accessToken: '-' };
    };
    // Without an answer the login is tried: the question is not documented well enough to depend on it.
    await send({ url, json: { email }, read }).catch(() => {});
    if (strategy !== samlStrategy) return false;
    asked = undefined;
    return true;
  };
}

function bearer({ accessToken }: { accessToken: string }): Record<string, string> {
  return { authorization: `Bearer ${accessToken}` };
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
    spend(code: MfaTokenCode | null): void {
      if (typeof code === 'string') spent = code;
    },
  };
}
