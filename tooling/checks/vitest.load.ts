import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** What puts load on the machine or watches the time: one file after the other, and nothing beside them. */
export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  test: { projects: ['tooling/acceptance', 'tooling/quickstart'], fileParallelism: false },
});
