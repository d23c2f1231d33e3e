export { type WorkerKeepAliveOptions, workerKeepAlive } from './worker/stand-in.ts';
