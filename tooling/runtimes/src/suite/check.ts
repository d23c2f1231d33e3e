import type { Scene } from './scene.ts';
import type { Ability } from './setting.ts';

const POLL_MS = 50;

/** Something that has to hold on every runtime that has the ability it needs. */
export interface Check {
  name: string;
  needs?: Ability;
  /** Rejects where it does not hold. */
  run(scene: Scene): Promise<void>;
}

/** A check for every runtime. */
export const check = (name: string, run: Check['run']): Check => ({ name, run });

/** A check for runtimes that have an ability. */
export const needing = (needs: Ability, name: string, run: Check['run']): Check => ({ name, needs, run });

/** Throws where two values differ in their JSON. */
export function equal(actual: unknown, expected: unknown, what: string): void {
  const [is, should] = [actual, expected].map((value) => JSON.stringify(value));
  if (is !== should) throw new Error(`${what}: ${is}, and should be ${should}`);
}

/** Throws where an object has other values than these. */
export function matches<Value extends object>(actual: Value, expected: Partial<Value>): void {
  const names = Object.keys(expected) as (keyof Value)[];
  equal(Object.fromEntries(names.map((name) => [name, actual[name]])), expected, 'seen');
}

export function assert(holds: unknown, what: string): asserts holds {
  if (!holds) throw new Error(what);
}

/** What a promise rejects with; throws where it does not. */
export async function rejection(
  { heard }: Scene,
  promise: Promise<unknown>,
): Promise<Error & { code?: string }> {
  let error: unknown;
  try {
    await promise;
  } catch (thrown) {
    error = thrown;
  }
  assert(error instanceof Error || error instanceof DOMException, 'nothing was thrown');
  heard(error);
  return error as Error & { code?: string };
}

/** A promise, and what resolves it. */
export function signal(): { promise: Promise<void>; give(): void } {
  let give = () => {};
  const promise = new Promise<void>((resolve) => {
    give = resolve;
  });
  return { promise, give };
}

/** Waits for what happens in another process or thread. The limit of the check ends this where it never does. */
export async function until(happened: () => Promise<boolean>): Promise<void> {
  while (!(await happened())) await new Promise((resolve) => setTimeout(resolve, POLL_MS));
}
