export * from '@x/client-kit';
export { createPortalClient, type PortalClient, type PortalClientOptions } from './client.ts';
export type { components, operations, paths } from './generated/schema.ts';
export type { PortalAuthentication, PortalEnvironment, PortalLogin } from './settings.ts';
export { unwrap } from './unwrap.ts';
