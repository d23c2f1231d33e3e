import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** One run over all packages, which is faster than a process for each. What has a step of its own is left out. */
export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  test: {
    projects: ['packages/*', 'tooling/*', '!tooling/{checks,configs,quickstart,release}'],
  },
});
