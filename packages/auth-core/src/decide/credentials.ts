import type { CredentialRecord, StoredRecord } from '../stores/contract.ts';

/** So many credentials of one account are remembered; far more than anyone rotates through in a day. */
const MOST_CREDENTIALS = 32;

/** What is known of a credential, by its keyed hash. */
export function credentialOf(
  { credentials }: StoredRecord,
  credential: string | undefined,
): CredentialRecord {
  return (
    (credential !== undefined && Object.hasOwn(credentials ?? {}, credential) && credentials![credential]) ||
    {}
  );
}

/** Calls a credential by its name of now, where the store has made another of it before. */
export function renamed(record: StoredRecord, before: string, now: string): StoredRecord {
  const { [before]: known, ...others } = record.credentials ?? {};
  const { token } = record;
  return {
    ...record,
    ...(known && { credentials: { ...others, [now]: known } }),
    ...(token?.credential === before && { token: { ...token, credential: now } }),
  };
}

/** Changes what is known of a credential. Of too many, those are forgotten first that have never logged in. */
export function withCredential(
  record: StoredRecord,
  credential: string,
  change: (known: CredentialRecord) => CredentialRecord,
): StoredRecord {
  const others = Object.entries(record.credentials ?? {}).filter(([other]) => other !== credential);
  while (others.length >= MOST_CREDENTIALS) {
    const unproven = others.findIndex(([, { proven }]) => !proven);
    others.splice(Math.max(0, unproven), 1);
  }
  const changed = change(credentialOf(record, credential));
  return { ...record, credentials: Object.fromEntries([...others, [credential, changed]]) };
}
