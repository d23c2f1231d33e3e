import { library } from '@tooling/configs/tsup';
import { defineConfig } from 'tsup';

export default defineConfig(
  library(
    { index: 'src/index.ts', memory: 'src/memory.ts', msw: 'src/msw.ts', cli: 'src/cli.ts' },
    { shims: true, removeNodeProtocol: false },
  ),
);
