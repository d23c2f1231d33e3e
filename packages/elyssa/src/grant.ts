import { type Grant, type GrantSource, textAt } from '@x/client-kit/internal';
import type { ElyssaCredentials } from './settings.ts';

const HOUR = 60 * 60_000;

/** Stated by the page; the token printed on it lives for one hour by its own claims, which the engine sees and obeys. */
const documentedLifeMs = 24 * HOUR;
const refreshLifeMs = 360 * 24 * HOUR;

/** What may or may not mean that the company is unknown: the page says nothing about it. */
const PERHAPS_REFUSED = new Set([400, 401, 404]);
const REFRESH_REFUSED = new Set([400, 401]);

/**
 * Elyssa's tokens: a login with the company's id, and a renewal that brings a new access token alone. The paths end in
 * a slash. Source: the authentication page.
 */
export function elyssaGrant({ url, credentials }: GrantSource<ElyssaCredentials>): Grant<ElyssaCredentials> {
  const endpoint = () => url('/auth/login/');
  return {
    name: '@x/elyssa',
    facts: { documentedLifeMs, refreshLifeMs },
    credentials,
    account: ({ companyId }) => ({ endpoint: endpoint(), secret: companyId }),
    present: ({ accessToken }, { companyId, sendCompanyId }) => ({
      authorization: `Bearer ${accessToken}`,
      ...(sendCompanyId && { 'x-company-id': companyId }),
    }),
    acquire: ({ credentials: { companyId }, send }) => send({ url: endpoint(), json: { companyId } }),
    // The answer calls it refreshToken, the request refresh.
    renew: ({ token, send }) => send({ url: url('/auth/refresh/'), json: { refresh: token.refreshToken } }),
    read({ status, body }, call) {
      if (call === 'renew' && REFRESH_REFUSED.has(status)) return { kind: 'GrantDead' };
      if (call === 'acquire' && PERHAPS_REFUSED.has(status)) {
        return {
          kind: 'Ambiguous',
          message: 'the login is refused, probably because the company is unknown',
        };
      }
      const accessToken = textAt(body, 'accessToken');
      if (status > 299 || accessToken === undefined) return undefined;
      const refreshToken = textAt(body, 'refreshToken');
      const isRefreshTokenOther = (body as { refreshToken?: unknown }).refreshToken !== refreshToken;
      return isRefreshTokenOther ? undefined : { accessToken, refreshToken };
    },
    credentialHint: 'Check credentials.companyId (ELYSSA_COMPANY_ID) and baseUrl (ELYSSA_BASE_URL)',
  };
}
