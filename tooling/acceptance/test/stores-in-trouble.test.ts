import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileStore } from '@x/auth-core/file';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { AnyClient } from './clients.ts';
import { clientOf, startSmallVendor, subjects } from './small-vendor.ts';

// A store that keeps nothing costs a login in every process. Who has asked for no events must hear of it all the same.

let folder: string;
let warned: string[];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'acceptance-'));
  warned = [];
  vi.spyOn(process, 'emitWarning').mockImplementation(((text: string, { type }: { type: string }) => {
    warned.push(`${type}: ${text}`);
  }) as typeof process.emitWarning);
});
afterEach(() => {
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true });
});

/** A folder that others may read, which no token is put into. */
function badStore() {
  const path = join(folder, 'tokens');
  mkdirSync(path, { mode: 0o755, recursive: true });
  return fileStore({ path, key: 'plain-text' });
}

/** Asks for a token. Telematics, whose sessions are single, has none without a lease, and says why. */
const ask = ({ auth }: AnyClient) =>
  auth.getToken().catch((error) => expect(error).toMatchObject({ code: 'LeaseUnavailable' }));

describe.each(subjects)('$name', ({ name, vendor }) => {
  test('warns once of a store that keeps nothing, where nothing listens', async () => {
    const server = await startSmallVendor();
    const client = clientOf(vendor, server, { store: badStore() });
    for (let call = 0; call < 3; call++) await ask(client);
    expect(warned).toEqual([
      expect.stringMatching(`^AuthStoreWarning: \\[@x/${name}\\] the token store has a problem: .*mode 0755`),
    ]);
  });

  test('tells it to its listener, or its log, alone', async () => {
    const server = await startSmallVendor();
    const heard: string[] = [];
    const onEvent = ({ type }: { type: string }) => void heard.push(type);
    await ask(clientOf(vendor, server, { store: badStore(), onEvent }));
    expect(heard).toContain('persist-failed');
    const lines: string[] = [];
    const log = (line: string) => void lines.push(line);
    const logger = { error: log, warn: log, info: log, debug: log };
    await ask(clientOf(vendor, server, { store: badStore(), logger }));
    expect(lines.join('\n')).toContain('persist-failed');
    expect(warned).toEqual([]);
  });
});
