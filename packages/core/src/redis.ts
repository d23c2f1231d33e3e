export {
  type IoRedisClient,
  type NodeRedisClient,
  type RedisClient,
  type RedisEval,
  type RedisStoreOptions,
  redisStore,
  type StoreKey,
  type StoreKeys,
} from '@x/auth-core/redis';
