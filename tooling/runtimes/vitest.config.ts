import { testConfig } from '@tooling/configs/vitest';

// `pnpm test:runtimes` runs the matrix, which takes minutes.
export default testConfig({ exclude: ['test/matrix/**'] });
