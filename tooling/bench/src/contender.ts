/** One way to call an API with a token that has to be got and renewed. */
export interface Contender {
  /** Its row in every table. */
  name: string;
  /** What a user installs for it; the versions that were measured are those of these packages. */
  packages: readonly string[];
  /** The page that its code follows. */
  recipe: string;
  /** Loads its packages: in the process that measures it, and nowhere else. */
  create(setting: {
    /** Base URL of the vendor. */
    url: string;
    /** A token that outlives the measurement, for a contender that cannot get one. */
    token: string;
    /** Stands for the network. Default: what the contender itself uses in Node. */
    fetch?: typeof globalThis.fetch | undefined;
  }): Promise<Call>;
}

/**
 * What is measured: a POST of a `body` as JSON, or else a GET. Resolves to the parsed answer, or with `stream` to its bytes
 * as they come, and rejects on any answer but a 200.
 */
export type Call = (path: string, how?: { body?: object; stream?: true }) => Promise<unknown>;

export const JSON_BODY = { 'content-type': 'application/json' };

/** The login that a recipe leaves to its user: one POST. */
export async function login(url: string): Promise<{ token: string; expiresInMs: number }> {
  const body = JSON.stringify({ username: 'bench', password: 'bench' });
  const response = await fetch(`${url}/authenticate`, { method: 'POST', headers: JSON_BODY, body });
  if (!response.ok) throw new Error(`The login was answered with ${response.status}.`);
  return (await response.json()) as { token: string; expiresInMs: number };
}
