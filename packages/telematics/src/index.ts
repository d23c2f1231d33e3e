export * from '@x/client-kit';
export { createTelematicsClient, type TelematicsClient, type TelematicsClientOptions } from './client.ts';
export type * from './generated/operations.ts';
export type { components, operations, paths } from './generated/schema.ts';
export type {
  TelematicsAdminLogin,
  TelematicsAuthentication,
  TelematicsLogin,
  TelematicsUserLogin,
} from './settings.ts';
export { unwrap } from './unwrap.ts';
export type { Verdict, Verify } from './verify.ts';
