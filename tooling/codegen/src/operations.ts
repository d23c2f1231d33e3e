export * from '../../../packages/cli/src/generate/operations.ts';
export type { Json, Specification } from '../../../packages/cli/src/generate/specification.ts';
