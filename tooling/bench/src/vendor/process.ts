import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

/** The neutral vendor, running in a process of its own. */
export interface VendorProcess {
  url: string;
  close(): Promise<void>;
}

/** Starts the vendor. It ends with this process, also where that is killed. */
export async function startVendor(): Promise<VendorProcess> {
  const child = fork(fileURLToPath(new URL('server.ts', import.meta.url)), { execArgv: [] });
  const ended = once(child, 'exit');
  const [url] = await Promise.race([
    once(child, 'message'),
    ended.then(([code]) => Promise.reject(new Error(`The vendor of the benchmark ended with ${code}.`))),
  ]);
  return {
    url,
    async close() {
      if (child.connected) child.disconnect();
      await ended;
    },
  };
}
