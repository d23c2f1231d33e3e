import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { problems } from './rules.ts';
import { loadSpec, providers } from './specification.ts';

/** `lint.ts [provider…]` checks specs with Redocly and with the rules of this repository. Without a provider: all. */
const named = process.argv.slice(2);
const chosen = named.length > 0 ? named : providers();

// First, since Redocly follows every `$ref`, and this refuses those that lead elsewhere.
const found: string[] = [];
for (const provider of chosen) {
  for (const problem of problems(await loadSpec(provider))) found.push(`specs/${provider}: ${problem}`);
}
const folder = fileURLToPath(new URL('..', import.meta.url));
const lint = ['lint', ...chosen, '--config', 'redocly.yaml'];
const redocly = spawnSync(`${folder}node_modules/.bin/redocly`, lint, {
  cwd: folder,
  stdio: 'inherit',
  env: { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' },
});
if (redocly.error) console.error(`Redocly did not start: ${redocly.error.message}`);

for (const problem of found) console.error(problem);
process.exitCode = redocly.status === 0 && found.length === 0 ? 0 : 1;
