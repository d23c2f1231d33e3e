export * from '../../../packages/cli/src/generate/own/own-spec.ts';
