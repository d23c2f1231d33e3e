import { library } from '@tooling/configs/tsup';
import { defineConfig } from 'tsup';

export default defineConfig(
  library(
    {
      index: 'src/index.ts',
      internal: 'src/internal.ts',
      file: 'src/file.ts',
      redis: 'src/redis.ts',
      testing: 'src/testing.ts',
      worker: 'src/worker.ts',
      // In its place where there are no worker threads: browsers, workerd.
      'no-worker': 'src/no-worker.ts',
      // Not imported by anybody: `worker` starts it as a thread.
      'worker-thread': 'src/worker/worker-thread.ts',
    },
    { shims: true, removeNodeProtocol: false },
  ),
);
