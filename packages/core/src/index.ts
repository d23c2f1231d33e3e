export * from '@x/client-kit';
export { type CoreClient, type CoreClientOptions, createCoreClient } from './client.ts';
export type * from './generated/operations.ts';
export type { components, operations, paths } from './generated/schema.ts';
export type { CoreAuthentication, CoreLogin, MfaTokenCode } from './settings.ts';
