import { MisconfiguredError, TransientError } from '../../errors.ts';

/** The part that is used of a client of node-redis or ioredis, of a single server or a cluster. */
export interface RedisClient {
  eval(...args: never[]): Promise<unknown>;
  /** Of ioredis. */
  readonly status?: string;
  /** Of node-redis. */
  readonly isReady?: boolean;
}

/** Runs a script on one key. */
export type RedisScript = (script: string, key: string, ...values: string[]) => Promise<unknown>;

export const REDIS_STORE = '@x/auth-core/redis';
/** A client that has just been made is connected by then; one that has lost its server would keep us much longer. */
const CONNECTING_MS = 500;
const LOOK_MS = 20;

const ADVICE: Record<string, string> = {
  NOAUTH: 'Give the client its password',
  NOPERM: 'Allow the user EVAL, GET, SET, DEL, TIME on the keys of the prefix',
  OOM: 'Give Redis more memory; an eviction policy other than noeviction can lose tokens',
  READONLY: 'Connect the client to the master',
  WRONGTYPE: 'Somebody else uses the key: pass another prefix',
};

/** Both kinds of client as one function, which rejects with a typed error that holds nothing of what was sent. */
export function redisScript(client: RedisClient): RedisScript {
  if (typeof client?.eval !== 'function') {
    const message = 'the option client is no Redis client. Pass one of node-redis or ioredis.';
    throw new MisconfiguredError({ name: REDIS_STORE, message });
  }
  const run = client.eval.bind(client) as (...args: unknown[]) => Promise<unknown>;
  return async (script, key, ...values) => {
    await connected(client);
    try {
      return client.status === undefined
        ? await run(script, { keys: [key], arguments: values })
        : await run(script, 1, key, ...values);
    } catch (error) {
      // An error of Redis begins with a code, and may go on with what it was sent.
      const code = /^[A-Z]+\b/.exec((error as Error)?.message ?? '')?.[0];
      const advice = ADVICE[code ?? ''] ?? 'Look at the server and at the client';
      throw new TransientError({ name: REDIS_STORE, message: `EVAL → ${code ?? 'no answer'}. ${advice}.` });
    }
  };
}

/** Rejects where the connection is lost: the client would keep the command until it has another one. */
async function connected(client: RedisClient): Promise<void> {
  const ready = () => client.isReady ?? ['ready', 'wait', undefined].includes(client.status);
  const end = performance.now() + CONNECTING_MS;
  while (!ready()) {
    if (performance.now() >= end) {
      const message = 'there is no connection to Redis. Look at the server and at the client.';
      throw new TransientError({ name: REDIS_STORE, message });
    }
    await new Promise((resolve) => setTimeout(resolve, LOOK_MS));
  }
}
