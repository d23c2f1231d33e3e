export { type WorkerKeepAliveOptions, workerKeepAlive } from './worker/worker-keep-alive.ts';
