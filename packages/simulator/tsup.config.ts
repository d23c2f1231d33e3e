import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { library } from '@tooling/configs/tsup';
import { defineConfig } from 'tsup';

export default defineConfig(
  library(
    { index: 'src/index.ts', memory: 'src/memory.ts', msw: 'src/msw.ts', cli: 'src/cli.ts' },
    {
      shims: true,
      removeNodeProtocol: false,
      // A map of a specification leads from JSON to the same JSON, and all of them were half of the package.
      async onSuccess() {
        for (const name of readdirSync('dist')) {
          if (!name.endsWith('.map')) continue;
          const { sources } = JSON.parse(readFileSync(`dist/${name}`, 'utf8')) as { sources: string[] };
          if (sources.some((source) => !source.endsWith('.json'))) continue;
          writeFileSync(`dist/${name}`, '{"version":3,"sources":[],"names":[],"mappings":""}');
        }
      },
    },
  ),
);
