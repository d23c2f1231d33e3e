import { testConfig } from '@tooling/configs/vitest';

export default testConfig({
  coverage: {
    include: ['src/**'],
    reporter: [['text', { skipFull: true }], 'json'],
    thresholds: { lines: 98, branches: 95 },
  },
});
