import { type Grant, type GrantFailure, type GrantSource, textAt } from '@x/client-kit/internal';
import type { ElevateCredentials } from './settings.ts';

/** The vendor's reference pages give a token 15 minutes; the answer does not say. */
const documentedLifeMs = 15 * 60_000;

/**
 * Elevate's tokens: one call with brand, user name and password, no renewal, no revocation. A 403 on a data call is a
 * permission, so that only a 401 refuses a token. Sources: the authentication page of Elevate IQ and the reference of
 * `POST /authenticate`.
 */
export function elevateGrant({
  url,
  credentials,
}: GrantSource<ElevateCredentials>): Grant<ElevateCredentials> {
  const endpoint = () => url('/authenticate');
  return {
    name: '@x/elevate',
    facts: { documentedLifeMs },
    credentials,
    account(login) {
      return login.kind === 'token'
        ? { endpoint: endpoint(), secret: login.token }
        : {
            endpoint: endpoint(),
            parts: { brand: login.brand, username: login.username },
            secret: login.password,
          };
    },
    acquire({ credentials: login, send }) {
      if (login.kind === 'token') return { accessToken: login.token, supplied: true };
      const { brand, username, password } = login;
      return send({ url: endpoint(), json: { brand, username, password } });
    },
    read({ status, body }) {
      if (status >= 400) return failures[status];
      const accessToken = textAt(body, 'token');
      return accessToken === undefined ? undefined : { accessToken };
    },
    credentialHint:
      'Check credentials.brand, .username and .password (ELEVATE_BRAND, ELEVATE_USERNAME, ELEVATE_PASSWORD) or token (ELEVATE_TOKEN)',
  };
}

const failures: Record<number, GrantFailure> = {
  401: { kind: 'BadCredentials', message: 'the user name or password is refused' },
  403: {
    kind: 'BadCredentials',
    message: 'the account is refused',
    advice: 'See in Elevate whether the user is enabled and may use the API',
  },
  404: {
    kind: 'Misconfigured',
    message: 'the brand is not known, or this is not the address of the API',
    advice: 'Check credentials.brand (ELEVATE_BRAND) and baseUrl (ELEVATE_BASE_URL)',
  },
};
