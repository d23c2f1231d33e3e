/** The document that every read gives: small, as most answers of an API are. */
export const DOCUMENT = JSON.stringify({
  page: 1,
  total: 3,
  items: ['Ada Lovelace', 'Grace Hopper', 'Emmy Noether'].map((name, index) => ({
    id: index + 1,
    name,
    email: `customer${index + 1}@example.com`,
    active: true,
    createdAt: '2026-01-05T10:00:00Z',
  })),
});

/** Where the data calls of all contenders go. */
export const PATHS = { read: '/customers', write: '/uploads', download: '/downloads' } as const;

/** The size of a download, in bytes. */
export const DOWNLOAD_BYTES = 50_000_000;

/** How the vendor behaves. */
export interface VendorSettings {
  /** Life of new tokens in milliseconds. Default 1 h. */
  lifeMs: number;
  /** How long a login takes, in milliseconds. Default 0. */
  loginMs: number;
  /** How long the answer to a data call takes, in milliseconds. Default 0. */
  answerMs: number;
}

/** What the vendor has seen since it was asked or configured last. */
export interface Counters {
  /** Token calls: logins and renewals. */
  logins: number;
  /** Data calls that were refused with 401. */
  refused: number;
}

/** What the benchmark tells the vendor, and asks it. */
export function controlOf(url: string) {
  const ask = async <Answer>(what: string, body: object = {}) => {
    const init = { method: 'POST', body: JSON.stringify(body) };
    return (await (await fetch(`${url}/control/${what}`, init)).json()) as Answer;
  };
  return {
    /** Sets what is named and puts the rest back to its default. */
    configure: (settings: Partial<VendorSettings>) => ask<Counters>('settings', settings),
    /** Forgets every token. */
    revoke: () => ask<object>('revoke'),
    /** A token for an hour, for the floor. */
    token: async () => (await ask<{ token: string }>('token')).token,
    counters: () => ask<Counters>('counters'),
  };
}

export type VendorControl = ReturnType<typeof controlOf>;
