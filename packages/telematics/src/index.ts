export * from '@x/client-kit';
export { createTelematicsClient, type TelematicsClient, type TelematicsClientOptions } from './client.ts';
export type { TelematicsAdminLogin, TelematicsLogin, TelematicsUserLogin } from './settings.ts';
export type { Verdict, Verify } from './verify.ts';
