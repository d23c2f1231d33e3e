import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { problems } from './rules.ts';
import { loadSpec } from './specification.ts';

/** `lint.ts <provider>` checks a spec with Redocly and with the rules of this repository. */
const [provider] = process.argv.slice(2);
if (!provider) {
  console.error('Usage: lint.ts <provider>');
  process.exit(2);
}

// First, since Redocly follows every `$ref`, and this refuses those that lead elsewhere.
const found = problems(await loadSpec(provider));
const redocly = spawnSync('redocly', ['lint', provider, '--config', 'redocly.yaml'], {
  cwd: fileURLToPath(new URL('..', import.meta.url)),
  stdio: 'inherit',
  env: {
    ...process.env,
    PATH: `${fileURLToPath(new URL('../node_modules/.bin', import.meta.url))}:${process.env.PATH}`,
    REDOCLY_TELEMETRY: 'off',
    REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true',
  },
});
if (redocly.error) console.error(`Redocly did not start: ${redocly.error.message}`);

for (const problem of found) console.error(`specs/${provider}: ${problem}`);
process.exitCode = redocly.status === 0 && found.length === 0 ? 0 : 1;
