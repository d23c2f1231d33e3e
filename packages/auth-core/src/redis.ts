export {
  type IoRedisClient,
  type NodeRedisClient,
  type RedisClient,
  type RedisEval,
  type RedisStoreOptions,
  redisStore,
  type StoreKey,
  type StoreKeys,
} from './stores/redis/redis-store.ts';
