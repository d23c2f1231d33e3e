import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileStore } from '@x/auth-core/file';
import { createCoreClient } from '@x/core';
import { type Simulator, startSimulatorProcess } from '@x/simulator';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { vendors } from './clients.ts';

// Whoever can read a store in plain text gets the tokens, and must get nothing that outlives them.

let simulator: Simulator;
let folder: string;
beforeAll(async () => {
  simulator = await startSimulatorProcess();
}, 60_000);
afterAll(() => simulator.close());
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'stored-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const store = () => fileStore({ path: join(folder, 'tokens'), key: 'plain-text' });

/** The names of all files and what is in them. */
function stored(below = folder): string {
  return readdirSync(below, { withFileTypes: true })
    .map((entry) => {
      const path = join(below, entry.name);
      return entry.isDirectory() ? entry.name + stored(path) : entry.name + readFileSync(path, 'utf8');
    })
    .join('\n');
}

/** What must not be found, as it is or in the usual writings. */
function writings(secret: string): string[] {
  const bytes = Buffer.from(secret);
  return [
    secret,
    encodeURIComponent(secret),
    bytes.toString('hex'),
    bytes.toString('base64').replace(/.{1,2}=*$/, ''),
  ];
}

describe('a store in plain text', () => {
  test.each(vendors.map((vendor) => [vendor.name, vendor] as const))(
    'of %s holds the token and none of its credentials',
    async (name, vendor) => {
      const { url, accounts } = simulator[name];
      const client = vendor.create(url, { [name]: accounts } as never, { store: store() });
      expect((await vendor.read(client)).response.status).toBe(200);
      const token = client.auth.peek()!;
      await client.auth.close();
      const text = stored();
      expect(text).toContain(token);
      const { main } = accounts as unknown as { main: Record<string, unknown> };
      const secrets = Object.entries(main).filter(([field]) => /password|token|key|company/i.test(field));
      expect(secrets).not.toEqual([]);
      for (const [field, secret] of secrets)
        for (const writing of writings(String(secret)))
          expect([field, text.includes(writing)]).toEqual([field, false]);
    },
    60_000,
  );

  test('of Core holds no API key', async () => {
    const { apiKey } = simulator.core.accounts.apiKey;
    const core = createCoreClient({ baseUrl: simulator.core.url, apiKey, store: store() });
    expect((await core.GET('/object/objectType')).response.status).toBe(200);
    await core.auth.close();
    for (const writing of writings(apiKey)) expect(stored()).not.toContain(writing);
  });
});
