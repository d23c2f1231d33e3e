export * from '@x/auth-core';
export { createClient } from './client.ts';
export type * from './provider.ts';
