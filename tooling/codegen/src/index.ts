export * from './generated-files.ts';
export * from './operations.ts';
export { problems } from './rules.ts';
export * from './specification.ts';
export * from './validator.ts';
