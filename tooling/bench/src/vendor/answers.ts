/** The document that every read gives: small, as most answers of an API are. */
export const DOCUMENT = JSON.stringify({
  page: 1,
  total: 3,
  items: ['Ada Lovelace', 'Grace Hopper', 'Emmy Noether'].map((name, index) => ({
    id: index + 1,
    name,
    email: `customer${index + 1}@example.com`,
    active: true,
    createdAt: '2026-01-05T10:00:00Z',
  })),
});

/** Where the data calls of all contenders go. */
export const PATHS = { read: '/customers', write: '/uploads', download: '/downloads' } as const;

/** The size of a download, in bytes. */
export const DOWNLOAD_BYTES = 50_000_000;

/** A token that tells its life, as most vendors' tokens do. Nobody checks its signature. */
export function makeToken(id: number, lifeMs: number, now: number): string {
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const iat = Math.floor(now / 1000);
  const claims = { sub: 'bench', jti: String(id), iat, exp: iat + Math.ceil(lifeMs / 1000) };
  return `${part({ alg: 'HS256', typ: 'JWT' })}.${part(claims)}.c2lnbmF0dXJl`;
}
