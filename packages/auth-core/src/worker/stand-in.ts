import type { KeepAlive, WorkerKeepAliveOptions } from '../engine/keep-alive.ts';
import { MisconfiguredError } from '../errors.ts';

export type { WorkerKeepAliveOptions };

/** Stands for the function of the same name where there are no worker threads. Throws `MisconfiguredError`. */
export const workerKeepAlive: (options?: WorkerKeepAliveOptions) => KeepAlive = () => {
  throw new MisconfiguredError({
    name: '@x/auth-core/worker',
    message: "there are no worker threads here. Use keepAlive: 'timer'.",
  });
};
