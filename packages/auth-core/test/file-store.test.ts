import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'vitest';
import { fileStore } from '../src/file.ts';
import { storeContract } from '../src/testing.ts';

const KEY = Buffer.alloc(32, 7).toString('base64');

for (const key of [KEY, 'plain-text']) {
  describe(`the file store keeps the contract of stores, ${key === KEY ? 'encrypted' : 'in plain text'}`, () => {
    const cases = storeContract(() => {
      const folder = mkdtempSync(join(tmpdir(), 'auth-core-'));
      return {
        store: () => fileStore({ path: join(folder, 'tokens'), key }),
        pass: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
        close: () => rmSync(folder, { recursive: true }),
      };
    });
    for (const { name, run } of cases) it(name, run);
  });
}
