import { provider } from '@tooling/configs/tsup';
import { defineConfig } from 'tsup';

export default defineConfig(provider());
