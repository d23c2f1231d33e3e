export * from './own-spec.ts';
export * from './source.ts';
