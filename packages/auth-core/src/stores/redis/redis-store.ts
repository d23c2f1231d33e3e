import { defineStore } from '../define-store.ts';
import { envelope, epochOf, evidenceOf, versionOf } from '../encryption.ts';
import type { TokenStore } from '../ledger.ts';
import { retentionMs } from '../retention.ts';
import { fromBase64, type StoreKeys, storeKeys, toBase64 } from '../store-keys.ts';
import { REDIS_STORE, type RedisClient } from './redis-client.ts';
import { redisScript, type Script } from './redis-commands.ts';

export type { StoreKey, StoreKeys } from '../store-keys.ts';
export type { IoRedisClient, NodeRedisClient, RedisClient, RedisEval } from './redis-client.ts';

/** Options of {@link redisStore}. */
export interface RedisStoreOptions {
  /**
   * A connected client of node-redis (5 or later) or ioredis (4 or later), of a single server, a cluster or a sentinel, or
   * a function that sends EVAL with any other client. It stays yours: the store neither connects nor closes it.
   */
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
const GET: Script<'none' | 'found'> = {
  words: ['none', 'found'],
  lua: `
local text = redis.call('GET', KEYS[1])
if text then return 'found ' .. redis.sha1hex(text) .. ' ' .. text end
return 'none'`,
};

/** Replaces what has the digest ARGV[1] by ARGV[2], for ARGV[3] milliseconds where that is not 0. */
const REPLACE: Script<'done' | 'changed'> = {
  words: ['done', 'changed'],
  lua: `
local text = redis.call('GET', KEYS[1])
if (text and redis.sha1hex(text) or '') ~= ARGV[1] then return 'changed' end
if ARGV[3] == '0' then redis.call('SET', KEYS[1], ARGV[2])
else redis.call('SET', KEYS[1], ARGV[2], 'PX', ARGV[3]) end
return 'done'`,
};

/** The key outlives the lease, so that it shows whether the last holder gave it back. */
const TAKE_LEASE: Script<'taken' | 'taken-over' | 'held'> = {
  words: ['taken', 'taken-over', 'held'],
  lua: `
local time = redis.call('TIME')
local now = time[1] * 1000 + math.floor(time[2] / 1000)
local held = redis.call('GET', KEYS[1])
if held then
  local ends, ms = string.match(held, '^(%d+) (%d+) ')
  local left = ends and tonumber(ends) - now or 0
  if left > 0 and left <= tonumber(ms) then return string.format('held %.0f', left) end
end
local ms = tonumber(ARGV[1])
local lease = string.format('%.0f %.0f %s', now + ms, ms, ARGV[2])
redis.call('SET', KEYS[1], lease, 'PX', string.format('%.0f', ms + 3600000))
return held and 'taken-over' or 'taken'`,
};

const RELEASE_LEASE: Script<'done'> = {
  words: ['done'],
  lua: `
local held = redis.call('GET', KEYS[1])
if held and string.match(held, '^%d+ %d+ (.*)$') == ARGV[1] then redis.call('DEL', KEYS[1]) end
return 'done'`,
};

const FIRST_VALUE: Script<'value'> = {
  words: ['value'],
  lua: `
local text = redis.call('GET', KEYS[1])
if text then return 'value ' .. text end
redis.call('SET', KEYS[1], ARGV[1])
return 'value ' .. ARGV[1]`,
};

/** Keeps what could not be read for a day, and one of its kind. */
const KEEP: Script<'done'> = {
  words: ['done'],
  lua: `
redis.call('SET', KEYS[1], ARGV[1], 'NX', 'PX', 86400000)
return 'done'`,
};

const FORGET: Script<'done'> = {
  words: ['done'],
  lua: `
redis.call('DEL', KEYS[1])
return 'done'`,
};

const SALT_BYTES = 32;
/** Of SHA-1 in hexadecimal. */
const DIGEST_LENGTH = 40;

/**
 * Keeps tokens in Redis (5 or later, or a cluster), for any number of processes and machines. Throws
 * `MisconfiguredError` where the client or the key is none; sends nothing, and reads no variable, before it is used.
 *
 * @example
 * redisStore({ client: new Redis(url) }); // ioredis
 * redisStore({ client: await createClient({ url }).connect() }); // node-redis
 * redisStore({ client: (script, keys, args) => upstash.eval(script, keys, args) }); // any other
 */
export function redisStore({
  client,
  key: encryptionKey,
  prefix = 'x-auth-core:',
}: RedisStoreOptions): TokenStore {
  const run = redisScript(client);
  const keys = storeKeys(REDIS_STORE, encryptionKey);
  const sealed = envelope(keys, async () => {
    const fresh = toBase64(crypto.getRandomValues(new Uint8Array(SALT_BYTES)));
    return fromBase64((await run(FIRST_VALUE, `${prefix}salt`, fresh)).rest);
  });
  const read = async (name: string): Promise<{ text?: string; digest: string }> => {
    const { word, rest } = await run(GET, `${name}:record`);
    const [digest, text] = [rest.slice(0, DIGEST_LENGTH), rest.slice(DIGEST_LENGTH + 1)];
    return word === 'found' ? { text, digest } : { digest: '' };
  };

  return defineStore({
    ready: () => void keys(),

    async get(key, report) {
      const name = await nameOf(prefix, key);
      const { text } = await read(name);
      if (text === undefined) return undefined;
      const { record, problem } = await sealed.open(key, text);
      if (problem) {
        report?.(
          `[${REDIS_STORE}] ${name}:record: ${problem}. It counts as absent, and what is known of it is kept for a day as ${name}:unreadable. Look at the option key and at who else writes there.`,
        );
        await run(KEEP, `${name}:unreadable`, evidenceOf(text, problem, Date.now()));
      }
      return record;
    },

    async compareAndSet(key, version, next) {
      const name = await nameOf(prefix, key);
      const { text, digest } = await read(name);
      if (versionOf(text) !== version) return false;
      const keepMs = retentionMs(next, Date.now());
      const written = await sealed.seal(key, next, text);
      const ttl = Number.isFinite(keepMs) ? `${keepMs}` : '0';
      const { word } = await run(REPLACE, `${name}:record`, digest, written, ttl);
      // A logout leaves nothing that could hold a token.
      if (word === 'done' && next.epoch > epochOf(text)) await run(FORGET, `${name}:unreadable`);
      return word === 'done';
    },

    async takeLease(key, { nonce, ms }) {
      const lease = `${await nameOf(prefix, key)}:lease`;
      const { word, rest } = await run(TAKE_LEASE, lease, `${Math.ceil(ms)}`, nonce);
      return word === 'held'
        ? { taken: false, freeInMs: Number(rest) }
        : { taken: true, takenOver: word === 'taken-over' };
    },

    async releaseLease(key, nonce) {
      await run(RELEASE_LEASE, `${await nameOf(prefix, key)}:lease`, nonce);
    },

    fingerprint: (secret, like) => sealed.fingerprint(secret, like),
  });
}

/** The braces make a cluster keep all keys of an account on one node. */
async function nameOf(prefix: string, key: string): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(key));
  const name = toBase64(new Uint8Array(hash).subarray(0, 24)).replaceAll('+', '-').replaceAll('/', '_');
  return `${prefix}{${name}}`;
}
