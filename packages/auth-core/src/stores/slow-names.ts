import { toBase64 } from './store-keys.ts';

/**
 * A guess at a secret has to take so long that a list of words is not tried in a day. Some runtimes do no more iterations
 * at once, so that it is done in rounds.
 */
const ITERATIONS = 100_000;
const ROUNDS = 2;
const BITS = 256;
const NAME_BYTES = 16;
/** More than the secrets of one engine: its credentials and the refresh tokens of late. */
const REMEMBERED = 16;

/** Names secrets by PBKDF2 under a salt. A name is made once. */
export function slowNames(salt: () => Promise<Uint8Array>): (secret: string) => Promise<string> {
  const names = new Map<string, Promise<string>>();
  let salted: Promise<Uint8Array> | undefined;
  return (secret) => {
    let name = names.get(secret);
    if (!name) {
      salted ??= salt();
      name = salted.then((bytes) => stretched(secret, bytes));
      names.set(secret, name);
      if (names.size > REMEMBERED) names.delete(names.keys().next().value!);
      // A failure is not kept: the place of the salt may be reachable the next time.
      name.catch(() => {
        salted = undefined;
        names.delete(secret);
      });
    }
    return name;
  };
}

async function stretched(secret: string, salt: Uint8Array): Promise<string> {
  let bytes = new TextEncoder().encode(secret);
  for (let round = 0; round < ROUNDS; round++) {
    const key = await crypto.subtle.importKey('raw', bytes, 'PBKDF2', false, ['deriveBits']);
    const algorithm = { name: 'PBKDF2', hash: 'SHA-512', salt: new Uint8Array(salt), iterations: ITERATIONS };
    bytes = new Uint8Array(await crypto.subtle.deriveBits(algorithm, key, BITS));
  }
  return `slow.${toBase64(bytes.subarray(0, NAME_BYTES))}`;
}
