/** Anything that has a number and can be asked for. */
export type Row = { id: number } & Record<string, unknown>;

/** Rows by their ids, in the order of their creation. */
export interface Collection {
  all(): Row[];
  get(id: unknown): Row | undefined;
  /** By its external reference id. */
  byRef(externalRefId: unknown): Row | undefined;
  /** Adds a row with the next id. */
  add(values: Record<string, unknown>): Row;
  /** Writes members into a row. */
  change(id: unknown, values: Record<string, unknown>): Row | undefined;
  remove(id: unknown): boolean;
}

/** A collection that begins with these rows; new ones are numbered from `firstNewId`. */
export function collection(firstNewId: number, ...rows: readonly Row[]): Collection {
  const kept = new Map(rows.map((row) => [row.id, structuredClone(row)]));
  let nextId = firstNewId;
  return {
    all: () => [...kept.values()],
    get: (id) => kept.get(Number(id)),
    byRef: (externalRefId) => [...kept.values()].find((row) => row.externalRefId === externalRefId),
    add(values) {
      const row: Row = { ...values, id: nextId };
      kept.set(nextId, row);
      nextId += 1;
      return row;
    },
    change(id, values) {
      const row = kept.get(Number(id));
      return row && Object.assign(row, values);
    },
    remove: (id) => kept.delete(Number(id)),
  };
}

/** Pairs of ids, such as which role belongs to which group. */
export interface Links {
  /** What the first id is linked to. */
  of(from: unknown): number[];
  /** What is linked to the second id. */
  to(target: unknown): number[];
  has(from: unknown, target: unknown): boolean;
  add(from: unknown, ...targets: readonly unknown[]): void;
  remove(from: unknown, target: unknown): boolean;
}

export function links(...pairs: readonly (readonly [number, number])[]): Links {
  let kept = [...pairs];
  const same = (from: unknown, target: unknown) => (pair: readonly [number, number]) =>
    pair[0] === Number(from) && pair[1] === Number(target);
  return {
    of: (from) => kept.filter(([first]) => first === Number(from)).map(([, second]) => second),
    to: (target) => kept.filter(([, second]) => second === Number(target)).map(([first]) => first),
    has: (from, target) => kept.some(same(from, target)),
    add(from, ...targets) {
      for (const target of targets) {
        if (!kept.some(same(from, target))) kept.push([Number(from), Number(target)]);
      }
    },
    remove(from, target) {
      const before = kept.length;
      kept = kept.filter((pair) => !same(from, target)(pair));
      return kept.length < before;
    },
  };
}
