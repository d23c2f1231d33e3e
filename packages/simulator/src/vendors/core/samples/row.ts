import type { Row } from '../collection.ts';

/** When everything was made that a new world has. */
export const created = '2025-01-01T09:00:00.000Z';

/** The external reference id of what has this id. */
export const ref = (id: number) => `6f1c2f0a-0000-4000-8000-${String(id).padStart(12, '0')}`;

/** Makes a thing, with what all of an organisation have. */
export type MakeRow = (id: number, name: string, values?: Record<string, unknown>) => Row;

/** The keys by which texts of a thing are translated. */
export const keys = (kind: string, id: number, ...names: string[]) =>
  Object.fromEntries(names.map((name) => [`${name}Key`, `app:${kind}:${name}:${ref(id)}`]));

/** What makes the things of this organisation. */
export function rowsOf(org: number): MakeRow {
  return (id, name, values = {}) => ({
    id,
    name,
    created,
    modified: null,
    org,
    externalRefId: ref(id),
    ...values,
  });
}
