import { secretMarker } from './types.ts';

const jwtHeader = encode({ alg: 'HS256', typ: 'JWT' });

function encode(value: unknown): string {
  return base64url(new TextEncoder().encode(JSON.stringify(value)));
}

function base64url(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
}

/** Random text of `length` characters that begins with the marker. */
export function secretText(length: number): string {
  return (secretMarker + base64url(crypto.getRandomValues(new Uint8Array(length)))).slice(0, length);
}

/**
 * A JWT with these claims. Nobody can verify it: the signature is the marker and random text, as long as an HS256
 * signature is, because the vendors publish no key and know their tokens by heart.
 */
export function jwtText(claims: Record<string, unknown>): string {
  return `${jwtHeader}.${encode(claims)}.${secretText(43)}`;
}

/** `iat` and `exp` in seconds, whose difference is the life of the token to the millisecond. */
export function jwtTimes(now: number, lifeMs: number): { iat: number; exp: number } {
  const iat = Math.floor(now / 1000);
  return { iat, exp: iat + lifeMs / 1000 };
}
