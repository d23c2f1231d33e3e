export { type CoreClient, type CoreClientOptions, createCoreClient } from './client.ts';
