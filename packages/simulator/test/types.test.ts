import { expectTypeOf, test } from 'vitest';
import { type PortalCredentials, startSimulator } from '../src/index.ts';

// Checked by tsc; the function never runs.

test('a simulator has the vendors that were started, and no others', () => {
  async () => {
    const running = await startSimulator({ vendors: ['portal'], lifeMs: 2_000 });
    expectTypeOf(running.portal.credentials).toEqualTypeOf<PortalCredentials>();
    // @ts-expect-error it was not started
    running.core;
    // @ts-expect-error no such vendor
    await startSimulator({ vendors: ['nobody'] });
    await running.close();
  };
});
