import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const folder = fileURLToPath(new URL('..', import.meta.url));

function redocly(document: string) {
  return spawnSync(`${folder}node_modules/.bin/redocly`, ['lint', document, '--config', 'redocly.yaml'], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' },
  });
}

test('an example that does not fit its schema is an error', () => {
  const { status, stdout } = redocly('test/fixtures/wrong-example.yaml');
  expect(status).toBe(1);
  expect(stdout).toContain('no-invalid-media-type-examples');
});

test('an unknown provider is refused with its missing file', () => {
  const { status, stderr } = spawnSync(process.execPath, ['src/lint.ts', 'nobody'], {
    cwd: folder,
    encoding: 'utf8',
  });
  expect(status).toBe(1);
  expect(stderr).toContain('specs/nobody/openapi.yaml is missing');
});
