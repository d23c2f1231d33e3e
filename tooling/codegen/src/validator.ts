export * from '../../../packages/simulator/src/spec-validator.ts';
