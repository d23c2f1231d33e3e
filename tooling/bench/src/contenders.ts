import type { Contender } from './contender.ts';

/** Contenders by their ids. Each is loaded in the process that measures it, and nowhere else. */
const loaders = {
  floor: async () => (await import('./contenders/floor.ts')).contender,
  ours: async () => (await import('./contenders/ours.ts')).contender,
  middleware: async () => (await import('./contenders/middleware.ts')).contender,
  axios: async () => (await import('./contenders/axios.ts')).deduplicated,
  'axios-each': async () => (await import('./contenders/axios.ts')).notDeduplicated,
  ky: async () => (await import('./contenders/ky.ts')).contender,
  azure: async () => (await import('./contenders/azure.ts')).contender,
  google: async () => (await import('./contenders/google.ts')).contender,
  badgateway: async () => (await import('./contenders/badgateway.ts')).contender,
  'hey-api': async () => (await import('./contenders/hey-api.ts')).contender,
} satisfies Record<string, () => Promise<Contender>>;

export type ContenderId = keyof typeof loaders;

export const contenderIds = Object.keys(loaders) as ContenderId[];

export function loadContender(id: ContenderId): Promise<Contender> {
  return loaders[id]();
}

/** What is measured of one contender, in a process of its own. */
export interface ContenderJob {
  contender: ContenderId;
  /** Base URL of the vendor. */
  url: string;
}
