import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** One run over all packages, which is faster than a process for each. The checks of the whole run on their own. */
export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  test: { projects: ['packages/*', 'tooling/*', '!tooling/checks', '!tooling/configs'] },
});
