import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Redis } from 'ioredis';
import type { MemberTask } from './setting.ts';

/** Every text that lies in the members' store. */
export async function storedTexts(store: MemberTask['store']): Promise<string[]> {
  if ('file' in store) {
    return readdirSync(store.file, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => readFileSync(join(parentPath, name), 'latin1'));
  }
  const client = new Redis(store.redis);
  try {
    const values = await client.mget(await client.keys('*'));
    return values.map((value) => value ?? '');
  } finally {
    client.disconnect();
  }
}
