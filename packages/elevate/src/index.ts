export * from '@x/client-kit';
export { createElevateClient, type ElevateClient, type ElevateClientOptions } from './client.ts';
export type * from './generated/operations.ts';
export type { components, operations, paths } from './generated/schema.ts';
export { type PageQuery, paginateList } from './pagination.ts';
export type { ElevateAuthentication, ElevateLogin } from './settings.ts';
