import type { Grant, GrantFacts, TokenReply } from '../grant.ts';

/** Credentials of a {@link plainGrant}. */
export interface PlainCredentials {
  username: string;
  password: string;
}

/** A grant for the plain dialect: log in by password, renew by refresh token or bearer token, revoke by bearer token. */
export function plainGrant({
  origin = 'https://vendor.example',
  credentials,
  facts = {},
  renews = true,
}: {
  /** Where the vendor is. Default `https://vendor.example`. */
  origin?: string;
  credentials(): PlainCredentials;
  facts?: GrantFacts;
  /** Whether the vendor has a renewal at all. Default `true`. */
  renews?: boolean;
}): Grant<PlainCredentials> {
  const bearer = (accessToken: string) => ({ authorization: `Bearer ${accessToken}` });
  return {
    name: 'plain',
    facts,
    credentials,
    account: ({ username, password }) => ({
      endpoint: `${origin}/login`,
      parts: { username },
      secret: password,
    }),
    acquire: ({ credentials, send }) => send({ url: `${origin}/login`, json: credentials }),
    ...(renews && {
      renew: ({ token, send }) =>
        send(
          facts.sliding
            ? { method: 'POST', url: `${origin}/renew`, headers: bearer(token.accessToken) }
            : { url: `${origin}/renew`, json: { refresh: token.refreshToken } },
        ),
    }),
    revoke: ({ token, send }) => send({ url: `${origin}/revoke`, headers: bearer(token.accessToken) }),
    read({ status, body }: TokenReply) {
      const { token, refresh, expiresIn, expiresAt } = (body ?? {}) as Record<string, unknown>;
      if (status === 423) return { kind: 'Locked' };
      if (status !== 200 || typeof token !== 'string') return undefined;
      return {
        accessToken: token,
        refreshToken: refresh as string | undefined,
        lifetimeSeconds: expiresIn as number | undefined,
        expiresAtSeconds: expiresAt as number | undefined,
      };
    },
    ...(facts.renewIsProbe && {
      refusal: ({ status }) => (status === 401 ? 'token' : status === 403 ? 'ambiguous' : 'none'),
    }),
  };
}
