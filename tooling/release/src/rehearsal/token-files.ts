import assert from 'node:assert/strict';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import type { Stranger } from './stranger.ts';

type Json = Record<string, unknown>;

const PROGRAM = `import { createElyssaClient } from '@x/elyssa';
import { fileStore } from '@x/elyssa/file';
const client = createElyssaClient({ store: fileStore({ path: 'tokens', key: 'plain-text' }) });
await client.auth.getToken();
await client.auth.close();
`;

/**
 * What becomes of token files that another version wrote: format 1 is used, fields that this version does not know stay,
 * and a later format is no token for it, and leaves a note beside the new one. Gives a line for each; throws where it is
 * otherwise. `environment` leads to the simulated Elyssa.
 */
export async function tryTokenFiles(
  { folder, node }: Stranger,
  environment: Record<string, string>,
): Promise<string[]> {
  const store = `${folder}/tokens`;
  writeFileSync(`${folder}/token-file.mjs`, PROGRAM);
  const read = (path: string) => readFileSync(`${store}/${path}`, 'utf8');
  const files = (name: RegExp) =>
    readdirSync(store, { recursive: true, encoding: 'utf8' }).filter((path) => name.test(path));
  /** The one record: `record.<place>`, of which the highest counts. */
  const path = () => {
    const place = (one: string) => Number(one.split('.').at(-1));
    return files(/(^|\/)record\.\d+$/).sort((a, b) => place(b) - place(a))[0]!;
  };
  const record = () => JSON.parse(read(path())) as { format: number; clear: Json; token: Json };
  const change = (more: Json) =>
    writeFileSync(`${store}/${path()}`, JSON.stringify({ ...record(), ...more }));
  const counters = `${new URL(environment.ELYSSA_BASE_URL!).origin}/__simulator/counters`;
  const logins = async () => ((await (await fetch(counters)).json()) as { logins: number }).logins;
  /** Asks for a token in one more process; gives the logins that this needed, and the format that is there then. */
  const use = async () => {
    const before = await logins();
    await node(environment, 'token-file.mjs');
    return { logins: (await logins()) - before, format: record().format };
  };

  assert.deepEqual(await use(), { logins: 1, format: 1 });
  assert.deepEqual(await use(), { logins: 0, format: 1 });

  const { clear, token } = record();
  const later = { later: 'kept' };
  change({ ...later, clear: { ...clear, ...later }, token: { ...token, ...later } });
  assert.deepEqual(await use(), { logins: 0, format: 1 });
  assert.equal(record().clear.later, 'kept');

  change({ format: 2 });
  const { length: characters } = read(path());
  assert.deepEqual(await use(), { logins: 1, format: 1 });
  const notes = files(/(^|\/)unreadable-record\./).map(read);
  assert.deepEqual(
    notes.map((note) => (JSON.parse(note) as Json).characters),
    [characters],
  );
  assert(!notes.join().includes(String(token.accessToken)), 'the note of a later format holds the token');

  return [
    'format 1: read, no login',
    'format 1 with fields that this version does not know: read, no login',
    'a later format: counts as absent, one login, and a note without its token is kept beside the new file',
  ];
}
