import { createTokenEngine, type GrantFacts, type Policy, type TokenStore } from '../src/index.ts';
import { testGrant } from './vendor.ts';

/** What one process is told to do. */
export interface TokenProcessTask {
  /** Of the vendor. */
  url: string;
  store: { file: { path: string; key: string } } | { redis: { url: string; key: string } };
  facts?: GrantFacts;
  policy?: Policy;
  /** How often a token is asked for. Default 1. */
  calls?: number;
  /** Between two calls, in milliseconds. Default 0. */
  pauseMs?: number;
}

/** One line of what it prints. */
export type TokenProcessLine =
  | { event: string; generation?: number; message?: string }
  | { token: string }
  | { code: string; message: string; retryAt?: number };

async function openStore(place: TokenProcessTask['store']): Promise<{ store: TokenStore; end(): unknown }> {
  if ('file' in place) {
    const { fileStore } = await import('../src/file.ts');
    return { store: fileStore(place.file), end() {} };
  }
  const [{ Redis }, { redisStore }] = await Promise.all([import('ioredis'), import('../src/redis.ts')]);
  const client = new Redis(place.redis.url);
  client.on('error', () => {});
  return { store: redisStore({ client, key: place.redis.key }), end: () => client.disconnect() };
}

const {
  url,
  store: place,
  facts,
  policy,
  calls = 1,
  pauseMs = 0,
} = JSON.parse(process.argv[2]!) as TokenProcessTask;
const print = (line: TokenProcessLine) => process.stdout.write(`${JSON.stringify(line)}\n`);
const { store, end } = await openStore(place);
const engine = createTokenEngine({
  grant: testGrant({ url }, facts),
  store,
  policy,
  onEvent: ({ type, ...event }) => print({ event: type, ...event }),
});
for (let call = 0; call < calls; call++) {
  if (call) await new Promise((resolve) => setTimeout(resolve, pauseMs));
  try {
    print({ token: await engine.getToken() });
  } catch (error) {
    const { code, message, retryAt } = error as { code: string; message: string; retryAt?: number };
    print({ code, message, retryAt });
  }
}
await engine.close();
end();
