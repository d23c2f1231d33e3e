import { library } from '@tooling/configs/tsup';
import { defineConfig } from 'tsup';

export default defineConfig(
  library({ index: 'src/index.ts', file: 'src/file.ts', redis: 'src/redis.ts', testing: 'src/testing.ts' }),
);
