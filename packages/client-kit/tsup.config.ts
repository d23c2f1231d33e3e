import { library } from '@tooling/configs/tsup';
import { defineConfig } from 'tsup';

export default defineConfig(library({ index: 'src/index.ts', internal: 'src/internal.ts' }));
