/** One way to call an API with a token that has to be got and renewed. */
export interface Contender {
  /** Its row in every table. */
  name: string;
  /** What a user installs for it; the versions that were measured are those of these packages. */
  packages: readonly string[];
  /** The page that its code follows. */
  recipe: string;
  /** How its token is renewed. */
  renews: 'never' | 'when refused' | 'when expired' | 'ahead of time';
  /** Loads its packages: in the process that measures it, and nowhere else. */
  create(setting: Setting): Promise<Client>;
}

/** What a contender is made for. */
export interface Setting {
  /** Base URL of the vendor. */
  url: string;
  /** A token that outlives the measurement, for a contender that cannot get one. */
  token: string;
  /** Stands for the network. Default: what the contender itself uses in Node. */
  fetch?: typeof globalThis.fetch | undefined;
}

/** What is measured. Every method rejects on any answer but a 200. */
export interface Client {
  /** A GET of a small JSON document, parsed. */
  read(): Promise<unknown>;
  /** A POST of a JSON document, with its answer parsed. */
  write(document: object): Promise<unknown>;
  /** A GET whose body is read as it comes. */
  download(): Promise<AsyncIterable<Uint8Array>>;
}

/** The login that a recipe leaves to its user: one POST. */
export async function login(url: string): Promise<{ token: string; expiresInMs: number }> {
  const response = await fetch(`${url}/login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ username: 'bench', password: 'bench' }),
  });
  if (!response.ok) throw new Error(`The login was answered with ${response.status}.`);
  return (await response.json()) as { token: string; expiresInMs: number };
}
