export * from '../../../packages/cli/src/generate/own/index.ts';
