import { applyPatch as apply, type Operation } from 'rfc6902';

export type PatchOperation = Operation;

/** A patch that cannot be applied to this document. */
export class PatchError extends Error {}

/** A copy of the document with a JSON Patch (RFC 6902) applied; all of it or, with a {@link PatchError}, nothing. */
export function applyPatch<T extends object>(document: T, operations: readonly PatchOperation[]): T {
  const copy = structuredClone(document);
  for (const { path } of operations) {
    // The root is changed in place, so it cannot be replaced.
    if (path === '') throw new PatchError('The whole document cannot be changed.');
    if (path.split('/').includes('__proto__')) throw new PatchError('The prototype cannot be changed.');
  }
  let failed: Error | null | undefined;
  try {
    failed = apply(copy, [...operations]).find((result) => result !== null);
  } catch (error) {
    // A path that is not a JSON Pointer.
    failed = error as Error;
  }
  if (failed) throw new PatchError(failed.message);
  return copy;
}
