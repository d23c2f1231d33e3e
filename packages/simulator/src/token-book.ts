/** What the vendor remembers of a token that it has issued. */
export interface TokenEntry<D> {
  readonly text: string;
  /** Whose token it is. */
  readonly subject: string;
  /** The login that it descends from. */
  readonly family: string;
  readonly expiresAt: number;
  readonly data: D;
  revoked: boolean;
  spent: boolean;
}

/** What presenting a token comes to. A reused one was single-use and is spent. */
export type TokenVerdict = 'valid' | 'reused' | 'refused';

/** The tokens of one sort that a vendor has issued and that have not expired yet. */
export interface TokenBook<D> {
  issue(token: { text: string; subject: string; family: string; data: D }): TokenEntry<D>;
  /** The token if it is good now. */
  check(text: string | undefined): TokenEntry<D> | undefined;
  /** Spends a single-use token. */
  spend(text: string | undefined): { verdict: TokenVerdict; entry: TokenEntry<D> | undefined };
  /** The tokens that are good now, without their texts. */
  active(): { subject: string; expiresAt: number }[];
  revokeSubject(subject: string): void;
  revokeFamily(family: string): void;
  revokeAll(): void;
}

export function createTokenBook<D>({ lifeMs, now }: { lifeMs: number; now: () => number }): TokenBook<D> {
  const entries = new Map<string, TokenEntry<D>>();

  // All tokens of a book live equally long, so the oldest come first: what has expired is forgotten from the front.
  function forgetExpired(): void {
    for (const [text, entry] of entries) {
      if (entry.expiresAt > now()) return;
      entries.delete(text);
    }
  }

  function find(text: string | undefined): TokenEntry<D> | undefined {
    const entry = text === undefined ? undefined : entries.get(text);
    return entry && !entry.revoked && entry.expiresAt > now() ? entry : undefined;
  }

  function revoke(wanted: (entry: TokenEntry<D>) => boolean): void {
    for (const entry of entries.values()) if (wanted(entry)) entry.revoked = true;
  }

  return {
    issue(token) {
      forgetExpired();
      const entry = { ...token, expiresAt: now() + lifeMs, revoked: false, spent: false };
      entries.set(token.text, entry);
      return entry;
    },
    check: find,
    spend(text) {
      const entry = find(text);
      // A spent token is remembered even when its family has been ended, so that each reuse is noticed.
      const known = entry ?? (text === undefined ? undefined : entries.get(text));
      if (known?.spent) return { verdict: 'reused', entry: known };
      if (!entry) return { verdict: 'refused', entry: undefined };
      entry.spent = true;
      return { verdict: 'valid', entry };
    },
    active: () =>
      [...entries.values()]
        .filter((entry) => find(entry.text) && !entry.spent)
        .map(({ subject, expiresAt }) => ({ subject, expiresAt })),
    revokeSubject: (subject) => revoke((entry) => entry.subject === subject),
    revokeFamily: (family) => revoke((entry) => entry.family === family),
    revokeAll: () => revoke(() => true),
  };
}
