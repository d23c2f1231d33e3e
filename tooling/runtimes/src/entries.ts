import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { Consumer } from './consumer.ts';

/** What the suite gets, by the name that it has there. */
const portable = {
  authCore: '@x/auth-core',
  redis: '@x/auth-core/redis',
  testing: '@x/auth-core/testing',
  kit: '@x/client-kit',
  core: '@x/core',
  elevate: '@x/elevate',
  elyssa: '@x/elyssa',
  portal: '@x/portal',
  telematics: '@x/telematics',
};
/** What needs the modules of Node, which Bun and Deno have as well. */
const local = { file: '@x/auth-core/file' };

/** The module that workerd has itself. */
const WORKERS = 'cloudflare:workers';

const imports = (modules: Record<string, string>) =>
  Object.entries(modules)
    .map(([name, specifier]) => `import * as ${name} from '${specifier}';\n`)
    .join('');
const requires = (modules: Record<string, string>) =>
  Object.entries(modules)
    .map(([name, specifier]) => `const ${name} = require('${specifier}');\n`)
    .join('');
const list = (...modules: object[]) => modules.flatMap(Object.keys).join(', ');

/**
 * Writes the suite, as one ES module that imports nothing, and what starts it with packages that each runtime resolves
 * by itself: `main.mjs`, `main.cjs`, and for runtimes that take a bundle `portable.mjs`, `worker.mjs` and `page.mjs`.
 */
export async function writeEntries({ folder, write }: Consumer): Promise<void> {
  await build({
    entryPoints: [fileURLToPath(new URL('./suite/run.ts', import.meta.url))],
    outfile: `${folder}/suite.mjs`,
    bundle: true,
    format: 'esm',
    platform: 'neutral',
    target: 'es2022',
    // What is wrong stands in what it throws.
    logLevel: 'silent',
  });
  write(
    'main.mjs',
    `import { createRequire } from 'node:module';
${imports({ ...portable, ...local })}import { run } from './suite.mjs';
const otherFormat = createRequire(import.meta.url)('@x/auth-core');
await run({ ${list(portable, local)}, otherFormat }, process.argv[2]);
`,
  );
  write(
    'main.cjs',
    `${requires({ ...portable, ...local })}(async () => {
  const { run } = await import('./suite.mjs');
  const otherFormat = await import('@x/auth-core');
  await run({ ${list(portable, local)}, otherFormat }, process.argv[2]);
})();
`,
  );
  write(
    'worker.mjs',
    `import { waitUntil } from '${WORKERS}';
${imports(portable)}import { run } from './suite.mjs';
// One client for all requests, as users of such a runtime write it who have not heard of waitUntil.
let shared;
async function serve(request) {
  const { baseUrl, credentials } = await request.json();
  shared ??= portal.createPortalClient({ baseUrl, credentials });
  const { response } = await shared.GET('/api/wallet');
  return new Response(null, { status: response.status });
}
export default {
  async fetch(request) {
    const { origin, pathname, searchParams } = new URL(request.url);
    if (pathname === '/shared') return serve(request);
    await run({ ${list(portable)} }, searchParams.get('stage'), { own: origin, waitUntil });
    return new Response('done');
  },
};
`,
  );
  write(
    'page.mjs',
    `${imports(portable)}import { run } from './suite.mjs';
const rows = document.querySelector('tbody');
const counts = {};
function onResult({ name, state, detail = '', ms }) {
  const row = rows.insertRow();
  row.className = state;
  for (const text of [name, state === 'absent' ? detail : state, \`\${ms} ms\`]) row.insertCell().textContent = text;
  counts[state] = (counts[state] ?? 0) + 1;
  document.querySelector('#counts').textContent = Object.entries(counts).map(([is, count]) => \`\${count} \${is}\`).join(', ');
}
document.querySelector('#agent').textContent = navigator.userAgent;
run({ ${list(portable)} }, location.origin, { onResult });
`,
  );
}

/** Bundles an entry as users of such a runtime do. `conditions`: what it is known by in the packages' exports. */
export async function bundle({ folder }: Consumer, entry: string, conditions: string[]): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [`${folder}/${entry}`],
    bundle: true,
    format: 'esm',
    external: [WORKERS],
    // Anything of Node that is left over is an error.
    platform: 'browser',
    conditions,
    target: 'es2022',
    logLevel: 'silent',
    write: false,
  });
  return outputFiles[0]!.text;
}
