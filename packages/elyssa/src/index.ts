export * from '@x/client-kit';
export { createElyssaClient, type ElyssaClient, type ElyssaClientOptions } from './client.ts';
export type * from './generated/operations.ts';
export type { components, operations, paths } from './generated/schema.ts';
export type { ElyssaAuthentication, ElyssaLogin } from './settings.ts';
export { unwrap } from './unwrap.ts';
