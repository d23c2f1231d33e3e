export { type GrantUnderTest, grantContract } from './testing/grant-contract.ts';
export {
  type ModelVendor,
  modelVendor,
  plainDialect,
  type VendorAnswer,
  type VendorDialect,
  type VendorRequest,
} from './testing/model-vendor.ts';
export { type PlainCredentials, plainGrant } from './testing/plain-grant.ts';
export { type ContractCase, type StorePlace, storeContract } from './testing/store-contract.ts';
export {
  MODEL_SECRET,
  type VendorAsk,
  type VendorCounts,
  type VendorSays,
  type VendorSession,
  type VendorToken,
  type VendorTraits,
} from './testing/vendor-state.ts';
export { type VirtualClock, virtualClock } from './testing/virtual-clock.ts';
