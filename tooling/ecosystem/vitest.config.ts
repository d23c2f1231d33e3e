import { testConfig } from '@tooling/configs/vitest';

export default testConfig();
