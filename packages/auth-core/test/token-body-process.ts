import { createTokenEngine } from '../src/index.ts';
import { testGrant } from './vendor.ts';

/**
 * Asks a token endpoint for a token in a process of its own, and says how that ended and by how much its resident memory
 * grew meanwhile.
 */
const [, , url = '', calls = '1'] = process.argv;
let most = 0;
const look = () => {
  most = Math.max(most, process.memoryUsage.rss());
};
const ask = async (path: string) => {
  const grant = testGrant({ url }, {}, { acquire: ({ send }) => send({ url: `${url}${path}` }) });
  return createTokenEngine({ grant })
    .getToken()
    .then(String, (error) => error.message as string);
};

// What a process takes once, for code and buffers.
for (let count = 0; count < 3; count++) await ask('/small');
(globalThis as { gc?(): void }).gc?.();
const before = process.memoryUsage.rss();
setInterval(look, 2).unref();
const said: string[] = [];
for (let count = 0; count < Number(calls); count++) said.push(await ask('/large'));
look();
console.log(JSON.stringify({ said, grown: most - before }));
process.exit();
