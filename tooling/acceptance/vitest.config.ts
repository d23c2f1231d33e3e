import { testConfig } from '@tooling/configs/vitest';

// These wait for vendors and threads for minutes: `pnpm test:long` runs them.
export default testConfig({
  include: ['test/**/*.test.ts'],
  exclude: ['test/blocked-thread.test.ts', 'test/nightly.test.ts', 'test/rehearse.test.ts'],
});
