export { type KnownOperation, readCoverage } from './known-operations.ts';
export { sampleOf } from './method-docs.ts';
export { groupOf, inputParameters, methodOf } from './method-names.ts';
export type { IndexedOperation } from './operation-index.ts';
export { follow, type Operation, operations } from './operations.ts';
export { bundleFile, type Json, loadSpec, type Specification } from './specification.ts';
export { type SpecValidator, specValidator } from './validator.ts';
