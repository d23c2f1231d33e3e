import { defineConfig } from 'vitest/config';

/** The packed packages on every runtime and under every compiler. Each result is named, and why a check does not apply. */
export default defineConfig({
  test: {
    include: ['test/matrix/**/*.test.ts'],
    reporters: ['verbose'],
    maxWorkers: 2,
    testTimeout: 300_000,
    hookTimeout: 300_000,
  },
});
