export { importFlightCode } from '../../src/engine/flight-code.ts';
/** What is simulated, in one place, so that a changed copy of it can be simulated too. */
export {
  type AuthError,
  type AuthEvent,
  type AuthFetch,
  type Clock,
  createAuthFetch,
  createTokenEngine,
  defineStore,
  type Grant,
  type GrantFacts,
  isAuthError,
  type LeaseAnswer,
  type Random,
  type StoredRecord,
  type StorePort,
  type TokenEngine,
} from '../../src/index.ts';
export {
  MODEL_SECRET,
  type ModelVendor,
  modelVendor,
  plainDialect,
  plainGrant,
  type VendorDialect,
  type VendorToken,
  type VendorTraits,
} from '../../src/testing.ts';
