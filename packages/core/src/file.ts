export {
  defaultStorePath,
  type FileStoreOptions,
  fileStore,
  type StoreKey,
  type StoreKeys,
} from '@x/auth-core/file';
