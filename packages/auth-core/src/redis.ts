export {
  type RedisClient,
  type RedisStoreOptions,
  redisStore,
  type StoreKey,
  type StoreKeys,
} from './stores/redis/redis-store.ts';
