import { testConfig } from '@tooling/configs/vitest';

export default testConfig({
  // Some of its tests put doubles in place of modules of Node.
  isolate: true,
  setupFiles: ['test/load-flight-code.ts'],
  coverage: {
    include: ['src/**'],
    reporter: [['text', { skipFull: true }], 'json'],
    thresholds: { lines: 98, branches: 95 },
  },
});
