import type { Counters, VendorSettings } from './server.ts';

/** What the benchmark tells the vendor, and asks it. */
export interface VendorControl {
  /** Sets what is named, puts the rest back to its default, and counts from zero. */
  configure(settings: Partial<VendorSettings>): Promise<void>;
  /** Counts from zero. */
  reset(): Promise<void>;
  /** Forgets every token. */
  revoke(): Promise<void>;
  /** A token for an hour, for the floor. */
  token(): Promise<string>;
  counters(): Promise<Counters>;
}

export function controlOf(url: string): VendorControl {
  const ask = async (what: string, body?: object): Promise<unknown> => {
    const response = await fetch(`${url}/control/${what}`, {
      method: 'POST',
      ...(body && { body: JSON.stringify(body) }),
    });
    return response.json();
  };
  return {
    configure: async (settings) => void (await ask('settings', settings)),
    reset: async () => void (await ask('reset')),
    revoke: async () => void (await ask('revoke')),
    token: async () => ((await ask('token')) as { token: string }).token,
    counters: async () => (await ask('counters')) as Counters,
  };
}
