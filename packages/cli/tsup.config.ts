import { library } from '@tooling/configs/tsup';
import { defineConfig } from 'tsup';

export default defineConfig(
  library({ cli: 'src/cli.ts' }, { format: ['esm'], dts: false, removeNodeProtocol: false }),
);
