import { assert } from 'chai';
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

/** What a promise rejects with; throws where it does not. */
export async function rejection(
  { heard }: Scene,
  promise: Promise<unknown>,
): Promise<Error & { code?: string }> {
  const error = await promise.then(
    () => assert.fail('nothing was thrown'),
    (thrown) => thrown,
  );
  assert(error instanceof Error, `thrown was ${error}`);
  heard(error);
  return error;
}

/** Waits for what happens in another process or thread. The limit of the check ends this where it never does. */
export async function until(happened: () => Promise<boolean>): Promise<void> {
  while (!(await happened())) await new Promise((resolve) => setTimeout(resolve, POLL_MS));
}
