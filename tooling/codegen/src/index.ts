export { sampleOf } from '../../../packages/cli/src/generate/method-docs.ts';
export { groupOf, inputParameters, methodOf } from '../../../packages/cli/src/generate/method-names.ts';
export { follow, type Operation, operations } from '../../../packages/cli/src/generate/operations.ts';
export { type KnownOperation, readCoverage } from './known-operations.ts';
export type { IndexedOperation } from './operation-index.ts';
export { bundleFile, type Json, loadSpec, type Specification } from './specification.ts';
export { type SpecValidator, specValidator } from './validator.ts';
