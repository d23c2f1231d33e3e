import { fileURLToPath } from 'node:url';
import { defineConfig, type ViteUserConfig } from 'vitest/config';

const packages = fileURLToPath(new URL('../../packages/', import.meta.url));

/** Tests run on the sources of all packages, so that a failure points at the line that was written. */
export function testConfig(more: ViteUserConfig['test'] = {}): ViteUserConfig {
  return defineConfig({
    resolve: {
      alias: [
        { find: /^@x\/([a-z-]+)$/, replacement: `${packages}$1/src/index.ts` },
        { find: /^@x\/([a-z-]+)\/([a-z-]+)$/, replacement: `${packages}$1/src/$2.ts` },
      ],
    },
    test: {
      include: ['test/**/*.test.ts'],
      testTimeout: 20_000,
      hookTimeout: 60_000,
      isolate: false,
      ...more,
    },
  });
}
