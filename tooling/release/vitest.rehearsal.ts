import { testConfig } from '@tooling/configs/vitest';

/** A release from beginning to end: each step needs the ones before, and what it installs comes over the network. */
export default testConfig({
  include: ['test/rehearsal/*.test.ts'],
  reporters: ['verbose'],
  bail: 1,
  testTimeout: 1_200_000,
  hookTimeout: 1_200_000,
});
