const createdAt = '2026-01-05T10:00:00Z';
const customer = { id: 1, name: 'Ada Lovelace', email: 'ada@example.com', active: true, createdAt };

/** The document that every read gives: small, as most answers of an API are. */
export const DOCUMENT = JSON.stringify({ page: 1, total: 3, items: [customer, customer, customer] });

/** Where the data calls of all contenders go. */
export const PATHS = { read: '/customers', write: '/uploads', download: '/downloads' } as const;

/** The size of a download, in bytes. */
export const DOWNLOAD_BYTES = 50_000_000;

/** How the vendor behaves. All times are in milliseconds. */
export interface VendorSettings {
  /** Life of new tokens. Default 1 h. */
  lifeMs: number;
  /** How long a login takes. Default 0. */
  loginMs: number;
  /** How long the answer to a data call takes. Default 0. */
  answerMs: number;
}

/** What the vendor has seen since it was given its settings. */
export interface Counters {
  /** Token calls: logins and renewals. */
  logins: number;
  /** Data calls that were refused with 401. */
  refused: number;
}

/** What the benchmark tells the vendor. */
export interface Orders {
  /** Sets what is named, puts the rest back to its default, and counts from 0. */
  settings?: Partial<VendorSettings>;
  /** Forgets every token. */
  revoke?: boolean;
}

/** Tells the vendor what to do, and gives what it has seen, with a token that lives for an hour. */
export async function control(url: string, orders: Orders = {}): Promise<Counters & { token: string }> {
  const response = await fetch(`${url}/control`, { method: 'POST', body: JSON.stringify(orders) });
  return (await response.json()) as Counters & { token: string };
}
