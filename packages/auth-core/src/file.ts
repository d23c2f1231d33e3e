export {
  defaultStorePath,
  type FileStoreOptions,
  fileStore,
  type StoreKey,
  type StoreKeys,
} from './stores/file/file-store.ts';
