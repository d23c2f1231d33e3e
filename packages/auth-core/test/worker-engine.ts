import {
  createTokenEngine,
  type GrantFacts,
  type Policy,
  type TokenEngine,
  type TokenEngineOptions,
} from '../src/index.ts';
import { type TestCredentials, testGrant } from './vendor.ts';

export interface WorkerEngineData {
  /** Of the vendor. */
  url: string;
  facts?: GrantFacts;
  policy?: Policy;
}

/** Makes the same engine on the main thread and in a worker. */
export function createTestClient({
  url,
  facts,
  ...options
}: WorkerEngineData & Omit<TokenEngineOptions<TestCredentials>, 'grant'>): TokenEngine {
  return createTokenEngine({ grant: testGrant({ url }, facts), ...options });
}

/** As the factory of a provider package, whose engine is a part of its client. */
export function clientWithEngine(data: Parameters<typeof createTestClient>[0]): { auth: TokenEngine } {
  return { auth: createTestClient(data) };
}
