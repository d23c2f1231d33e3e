import { MisconfiguredError } from '../../errors.ts';

/** Sends EVAL with a script, its keys and its arguments, and gives the reply, with any client at all. */
export type RedisEval = (script: string, keys: string[], args: string[]) => Promise<unknown>;

/** The part that is used of a client, pool, cluster or sentinel of node-redis 5 or later. */
export interface NodeRedisClient {
  eval(...args: never[]): Promise<unknown>;
  withTypeMapping(...args: never[]): unknown;
  readonly isOpen: boolean;
  readonly isReady?: boolean;
}

/** The part that is used of a client or cluster of ioredis 4 or later, or of iovalkey. */
export interface IoRedisClient {
  eval(...args: never[]): Promise<unknown>;
  readonly status: string;
}

/** What `redisStore` takes as its client. */
export type RedisClient = NodeRedisClient | IoRedisClient | RedisEval;

export const REDIS_STORE = '@x/auth-core/redis';

/** A client of any kind, in one form. */
export interface Connection {
  send(script: string, key: string, values: string[]): Promise<unknown>;
  /** `closed`: it will not connect by itself. */
  state(): 'ready' | 'connecting' | 'closed';
  /** Hears of failed attempts to connect until the returned function is called. */
  listen(heard: (error: unknown) => void): () => void;
}

type Loose = {
  eval?: unknown;
  status?: unknown;
  isOpen?: unknown;
  isReady?: unknown;
  withTypeMapping?: unknown;
  on?(event: 'error', listener: (error: unknown) => void): unknown;
  removeListener?(event: 'error', listener: (error: unknown) => void): unknown;
};

/** Tells clients apart by what they have, and refuses any that would be talked to in a wrong way. */
export function connectionOf(client: RedisClient): Connection {
  if (typeof client === 'function') {
    return {
      send: async (script, key, values) => client(script, [key], values),
      state: () => 'ready',
      listen: () => () => {},
    };
  }
  const loose: Loose = client ?? {};
  const listen = (heard: (error: unknown) => void) => {
    loose.on?.('error', heard);
    return () => void loose.removeListener?.('error', heard);
  };
  if (typeof loose.eval !== 'function') throw refused('the option client is no Redis client');
  const run = loose.eval.bind(client) as (...args: unknown[]) => Promise<unknown>;
  if (typeof loose.status === 'string') {
    const states: Record<string, 'ready' | 'closed'> = { ready: 'ready', wait: 'ready', end: 'closed' };
    return {
      send: (script, key, values) => run(script, 1, key, ...values),
      state: () => states[loose.status as string] ?? 'connecting',
      listen,
    };
  }
  if (typeof loose.isOpen === 'boolean') {
    if (typeof loose.withTypeMapping !== 'function')
      throw refused('the option client is of node-redis 4, whose cluster asks the wrong nodes');
    return {
      send: (script, key, values) => run(script, { keys: [key], arguments: values }),
      state: () => (loose.isOpen ? ((loose.isReady ?? true) ? 'ready' : 'connecting') : 'closed'),
      listen,
    };
  }
  throw refused('the option client is of no kind that is known');
}

function refused(what: string): MisconfiguredError {
  const message = `${what}. Pass one of node-redis 5 or later or of ioredis 4 or later, or a function (script, keys, args) => client.eval(script, keys, args) around any other, such as @upstash/redis.`;
  return new MisconfiguredError({ name: REDIS_STORE, message });
}
