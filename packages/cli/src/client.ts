import type { TokenStore } from '@x/auth-core';
import { fileStore } from '@x/auth-core/file';
import { redisStore } from '@x/auth-core/redis';
import { Redis } from 'ioredis';
import { type Account, accountOf } from './account.ts';
import { Failure } from './failure.ts';
import { storeKey, tokenFolder } from './folders.ts';
import type { Terminal } from './terminal.ts';
import { type Client, type VendorName, vendors } from './vendors.ts';

/** What every command that reaches a vendor takes. */
export interface ReachOptions {
  profile?: string;
  baseUrl?: string;
  environment?: string;
  /** Ask for Core's one-time code. */
  mfa?: boolean;
  /** URL of a Redis server that keeps the tokens instead of files. */
  redis?: string;
  /** Seconds for each sending. */
  timeout?: number;
  json?: boolean;
}

/** Runs something with a client of the vendor whose tokens are kept, and ends what it opened. */
export async function withClient<T>(
  name: VendorName,
  options: ReachOptions,
  terminal: Terminal,
  run: (client: Client) => Promise<T>,
  onEvent?: (event: { type: string }) => void,
): Promise<T> {
  const account = await accountOf(name, { ...options, terminal });
  const { store, close } = openStore(options);
  const client = clientOf(name, options, { ...account, ...(onEvent && { onEvent }) }, store);
  try {
    return await run(client);
  } finally {
    await client.auth.close();
    close();
  }
}

/** The client that options and account ask for. */
export function clientOf(
  name: VendorName,
  options: ReachOptions,
  account: Account,
  store: TokenStore,
): Client {
  const { baseUrl, environment, timeout } = options;
  if (environment !== undefined && name !== 'portal') {
    throw new Failure(`${name} has no environments to choose from. Pass --base-url.`);
  }
  return vendors[name].create({
    store,
    ...account,
    ...(baseUrl === undefined ? {} : { baseUrl }),
    ...(environment === undefined ? {} : { environment }),
    ...(timeout === undefined ? {} : { timeoutMs: timeout * 1000 }),
  });
}

/** Where tokens are kept between two commands: in files, or in Redis. */
export function openStore({ redis }: ReachOptions): { store: TokenStore; close(): void } {
  const key = storeKey();
  const keyed = key === undefined ? {} : { key };
  if (redis === undefined) return { store: fileStore({ path: tokenFolder(), ...keyed }), close: () => {} };
  const client = openRedis(redis);
  return { store: redisStore({ client, ...keyed }), close: () => client.disconnect() };
}

/** A connection that gives up soon, since a person waits. */
export function openRedis(url: string): Redis {
  if (!/^rediss?:\/\//.test(url)) throw new Failure('--redis takes a URL such as redis://localhost:6379.');
  const { password } = new URL(url);
  if (password) {
    throw new Failure('A password on the command line can be read by others. Set REDISCLI_AUTH instead.');
  }
  const client = new Redis(url, {
    connectTimeout: 5_000,
    maxRetriesPerRequest: 1,
    retryStrategy: () => null,
    ...(process.env.REDISCLI_AUTH ? { password: process.env.REDISCLI_AUTH } : {}),
  });
  // Each command says what failed.
  client.on('error', () => {});
  return client;
}

/** A seconds option as a number. */
export function seconds(text: string): number {
  const number = Number(text);
  if (!(number > 0 && number < 2_147_483)) {
    throw new Failure(`--timeout takes a number of seconds above 0, not "${text}".`);
  }
  return number;
}
