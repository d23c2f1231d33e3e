export { createElevateClient, type ElevateClient, type ElevateClientOptions } from './client.ts';
