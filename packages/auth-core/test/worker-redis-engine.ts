import { Redis } from 'ioredis';
import { redisStore } from '../src/redis.ts';
import { createTestClient, type WorkerEngineData } from './worker-engine.ts';

/** As a user would write it: a module that makes the engine in the worker, with a store of its own. */
export function createRedisClient({
  redis,
  key,
  ...options
}: WorkerEngineData & { redis: string; key: string }) {
  return createTestClient({ ...options, store: redisStore({ client: new Redis(redis), key }) });
}
