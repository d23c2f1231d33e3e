import { testConfig } from '@tooling/configs/vitest';

// `pnpm release:rehearse` runs the rehearsal, which takes minutes.
export default testConfig({ exclude: ['test/rehearsal/**'] });
