/** One operation of a JSON Patch (RFC 6902). */
export interface PatchOperation {
  op: 'add' | 'remove' | 'replace' | 'move' | 'copy' | 'test';
  /** JSON Pointer. */
  path: string;
  from?: string;
  value?: unknown;
}

type Container = Record<string, unknown> | unknown[];

/** A patch that cannot be applied to this document. */
export class PatchError extends Error {}

function keysOf(pointer: string): string[] {
  if (pointer === '') return [];
  if (!pointer.startsWith('/')) throw new PatchError(`"${pointer}" is no JSON Pointer.`);
  return pointer
    .slice(1)
    .split('/')
    .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'));
}

function isContainer(value: unknown): value is Container {
  return typeof value === 'object' && value !== null;
}

function has(container: Container, key: string): boolean {
  return Object.hasOwn(container, key);
}

function read(document: unknown, pointer: string): unknown {
  return keysOf(pointer).reduce((value, key) => {
    if (!isContainer(value) || !has(value, key)) throw new PatchError(`There is nothing at "${pointer}".`);
    return (value as Record<string, unknown>)[key];
  }, document);
}

/** The container that a pointer points into, and the key there. */
function locate(document: unknown, pointer: string): { container: Container; key: string } {
  const keys = keysOf(pointer);
  const key = keys.pop();
  if (key === undefined) throw new PatchError('The document as a whole cannot be changed.');
  const parent = keys.reduce<unknown>(
    (value, name) =>
      isContainer(value) && has(value, name) ? (value as Record<string, unknown>)[name] : undefined,
    document,
  );
  if (!isContainer(parent) || key === '__proto__')
    throw new PatchError(`There is nothing to hold "${pointer}".`);
  return { container: parent, key };
}

function put(document: unknown, pointer: string, value: unknown): void {
  const { container, key } = locate(document, pointer);
  if (!Array.isArray(container)) {
    container[key] = value;
    return;
  }
  const index = key === '-' ? container.length : Number(key);
  if (!Number.isInteger(index) || index < 0 || index > container.length) {
    throw new PatchError(`"${pointer}" is outside of its array.`);
  }
  container.splice(index, 0, value);
}

function take(document: unknown, pointer: string): unknown {
  const value = read(document, pointer);
  const { container, key } = locate(document, pointer);
  if (Array.isArray(container)) container.splice(Number(key), 1);
  else delete container[key];
  return value;
}

/** Deep equality of JSON values, whatever the order of members. */
function sameJson(one: unknown, other: unknown): boolean {
  if (!isContainer(one) || !isContainer(other)) return one === other;
  const keys = Object.keys(one);
  return (
    Array.isArray(one) === Array.isArray(other) &&
    keys.length === Object.keys(other).length &&
    keys.every(
      (key) =>
        has(other, key) && sameJson(read(one, `/${escapeKey(key)}`), read(other, `/${escapeKey(key)}`)),
    )
  );
}

function escapeKey(key: string): string {
  return key.replaceAll('~', '~0').replaceAll('/', '~1');
}

/** A copy of the document with the patch applied; all of it or, with a {@link PatchError}, nothing. */
export function applyPatch<T>(document: T, operations: readonly PatchOperation[]): T {
  const copy = structuredClone(document);
  for (const { op, path, from = '', value } of operations) {
    switch (op) {
      case 'add':
        put(copy, path, value);
        break;
      case 'remove':
        take(copy, path);
        break;
      case 'replace':
        take(copy, path);
        put(copy, path, value);
        break;
      case 'move':
        put(copy, path, take(copy, from));
        break;
      case 'copy':
        put(copy, path, structuredClone(read(copy, from)));
        break;
      case 'test':
        if (!sameJson(read(copy, path), value))
          throw new PatchError(`The value at "${path}" is another one.`);
        break;
      default:
        throw new PatchError(`There is no operation "${op}".`);
    }
  }
  return copy;
}
