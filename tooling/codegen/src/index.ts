export * from './generated-files.ts';
export { sampleOf } from './method-docs.ts';
export { groupOf, inputParameters, methodOf } from './method-names.ts';
export * from './operations.ts';
export { problems } from './rules.ts';
export * from './specification.ts';
export * from './validator.ts';
