export * from '@x/client-kit';
export {
  type BatchFile,
  BatchFileError,
  type BatchProblem,
  type BatchRow,
  buildBatchFile,
  parseBatchFile,
} from './batch-file.ts';
export { createPortalClient, type PortalClient, type PortalClientOptions } from './client.ts';
export { type FieldFailure, type PortalFailure, portalFailure } from './failure.ts';
export { type FilterPageQuery, paginateFilter } from './filter-pages.ts';
export type * from './generated/operations.ts';
export type { components, operations, paths, webhooks } from './generated/schema.ts';
export { portalLimiter } from './limiter.ts';
export { type Cents, cents, toCents, toDollars } from './money.ts';
export type { FilterPage } from './page.ts';
export type { PortalAuthentication, PortalEnvironment, PortalLogin } from './settings.ts';
export { unwrap } from './unwrap.ts';
export {
  isWebhook,
  readWebhook,
  type SignedWebhook,
  signatureHeader,
  verifyWebhook,
  type WebhookEvent,
  type WebhookEvents,
} from './webhook.ts';
export { createWebhookHandler, type WebhookDelivery, type WebhookHandlerOptions } from './webhook-handler.ts';
