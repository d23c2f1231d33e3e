import { envelope, versionOf } from '../encryption.ts';
import type { TokenStore } from '../ledger.ts';
import { retentionMs } from '../retention.ts';
import { defineStore } from '../shared-ledger.ts';
import { fromBase64, readKeys, type StoreKeys, toBase64 } from '../store-keys.ts';
import { REDIS_STORE, type RedisClient, redisScript } from './redis-commands.ts';

export type { StoreKey, StoreKeys } from '../store-keys.ts';
export type { RedisClient } from './redis-commands.ts';

/** Options of {@link redisStore}. */
export interface RedisStoreOptions {
  /** A connected client of node-redis or ioredis, which stays yours: the store neither connects nor closes it. */
  client: RedisClient;
  /**
   * Encrypts the tokens: 32 random bytes, as bytes or as text in base64 or hexadecimal; of several keys the first
   * encrypts and all decrypt; `'plain-text'` encrypts nothing. Default: the variable `AUTH_STORE_KEY`.
   */
  key?: StoreKeys | undefined;
  /** What the names of all keys in Redis begin with. Default `x-auth-core:`. */
  prefix?: string | undefined;
}

// Reading by script too, since a client may send plain reads to a replica that lags behind.
const GET = `
local text = redis.call('GET', KEYS[1])
if text then return { text, redis.sha1hex(text) } end
return false`;

/** Replaces what has the digest ARGV[1] by ARGV[2], for ARGV[3] milliseconds where that is not 0. */
const REPLACE = `
local text = redis.call('GET', KEYS[1])
if (text and redis.sha1hex(text) or '') ~= ARGV[1] then return 0 end
if ARGV[3] == '0' then redis.call('SET', KEYS[1], ARGV[2])
else redis.call('SET', KEYS[1], ARGV[2], 'PX', ARGV[3]) end
return 1`;

/** The key outlives the lease, so that it shows whether the last holder gave it back. */
const TAKE_LEASE = `
local time = redis.call('TIME')
local now = time[1] * 1000 + math.floor(time[2] / 1000)
local held = redis.call('GET', KEYS[1])
if held then
  local ends, ms = string.match(held, '^(%d+) (%d+) ')
  local left = ends and tonumber(ends) - now or 0
  if left > 0 and left <= tonumber(ms) then return { 0, left } end
end
local ms = tonumber(ARGV[1])
local lease = string.format('%.0f %.0f %s', now + ms, ms, ARGV[2])
redis.call('SET', KEYS[1], lease, 'PX', string.format('%.0f', ms + 3600000))
return { 1, held and 1 or 0 }`;

const RELEASE_LEASE = `
local held = redis.call('GET', KEYS[1])
if held and string.match(held, '^%d+ %d+ (.*)$') == ARGV[1] then redis.call('DEL', KEYS[1]) end
return 0`;

const FIRST_VALUE = `
local text = redis.call('GET', KEYS[1])
if text then return text end
redis.call('SET', KEYS[1], ARGV[1])
return ARGV[1]`;

/** Keeps what could not be read for a day, and one of its kind. */
const KEEP = `
redis.call('SET', KEYS[1], ARGV[1], 'NX', 'PX', 86400000)
return 0`;

const SALT_BYTES = 32;

/**
 * Keeps tokens in Redis (5 or later, or a cluster), for any number of processes and machines. Throws
 * `MisconfiguredError` where the key is missing or wrong in form; sends nothing before it is used.
 */
export function redisStore({ client, key, prefix = 'x-auth-core:' }: RedisStoreOptions): TokenStore {
  const run = redisScript(client);
  const sealed = envelope(readKeys(REDIS_STORE, key), async () => {
    const fresh = toBase64(crypto.getRandomValues(new Uint8Array(SALT_BYTES)));
    return fromBase64((await run(FIRST_VALUE, `${prefix}salt`, fresh)) as string);
  });
  const read = async (name: string): Promise<{ text?: string; digest: string }> => {
    const answer = (await run(GET, `${name}:record`)) as [text: string, digest: string] | null;
    return answer ? { text: answer[0], digest: answer[1] } : { digest: '' };
  };

  return defineStore({
    async get(of, report) {
      const name = await nameOf(prefix, of);
      const { text } = await read(name);
      if (text === undefined) return undefined;
      const { record, problem } = await sealed.open(of, text);
      if (problem) {
        report?.(
          `[${REDIS_STORE}] ${name}:record: ${problem}. It counts as absent, and a copy is kept for a day as ${name}:unreadable. Look at the option key and at who else writes there.`,
        );
        await run(KEEP, `${name}:unreadable`, text);
      }
      return record;
    },

    async compareAndSet(of, version, next) {
      const name = await nameOf(prefix, of);
      const { text, digest } = await read(name);
      if (versionOf(text) !== version) return false;
      const keepMs = retentionMs(next, Date.now());
      const written = await sealed.seal(of, next, text);
      const ttl = Number.isFinite(keepMs) ? `${keepMs}` : '0';
      return (await run(REPLACE, `${name}:record`, digest, written, ttl)) === 1;
    },

    async takeLease(of, { nonce, ms }) {
      const answer = await run(TAKE_LEASE, `${await nameOf(prefix, of)}:lease`, `${Math.ceil(ms)}`, nonce);
      const [taken, more] = answer as [taken: number, more: number];
      return taken ? { taken: true, takenOver: more === 1 } : { taken: false, freeInMs: more };
    },

    async releaseLease(of, nonce) {
      await run(RELEASE_LEASE, `${await nameOf(prefix, of)}:lease`, nonce);
    },

    fingerprint: (secret, like) => sealed.fingerprint(secret, like),
  });
}

/** The braces make a cluster keep all keys of an account on one node. */
async function nameOf(prefix: string, of: string): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(of));
  const name = toBase64(new Uint8Array(hash).subarray(0, 24)).replaceAll('+', '-').replaceAll('/', '_');
  return `${prefix}{${name}}`;
}
