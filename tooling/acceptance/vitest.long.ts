import { testConfig } from '@tooling/configs/vitest';

/** What waits for vendors and threads for most of its time. */
export default testConfig({
  include: ['test/blocked-thread.test.ts', 'test/nightly.test.ts', 'test/rehearse.test.ts'],
  fileParallelism: false,
});
