import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Stranger } from './stranger.ts';

const CLIENT = '@x/elyssa';
const STORE = '@x/auth-core/file';

/**
 * What becomes of token files that another version wrote: format 1 is used, fields that this version does not know stay,
 * and a later format is no token for it, and leaves a note beside the new one. Gives a line for each; throws where it is
 * otherwise. `environment` leads to the simulated Elyssa, `logins` counts how often somebody logged in there.
 */
export async function tryTokenFiles(
  { folder, runFile }: Stranger,
  environment: Record<string, string>,
  logins: () => Promise<number>,
): Promise<string[]> {
  const store = join(folder, 'tokens');
  const code = `import { createElyssaClient } from '${CLIENT}';
import { fileStore } from '${STORE}';
const client = createElyssaClient({ store: fileStore({ path: ${JSON.stringify(store)}, key: 'plain-text' }) });
await client.auth.getToken();
await client.auth.close();
`;
  /** Logins that one more process needs. */
  const cost = async () => {
    const before = await logins();
    await runFile('token-file.mjs', code, environment);
    return (await logins()) - before;
  };
  const expect = (what: string, found: unknown, wanted: unknown) => {
    if (found !== wanted) throw new Error(`Token files: ${what}: ${found} and not ${wanted}.`);
  };

  expect('logins of the first process', await cost(), 1);
  expect('the format that is written', read(store).format, 1);
  expect('logins of the second process', await cost(), 0);

  change(store, (stored) => {
    stored.later = { kept: true };
    (stored.clear as Json).later = 'kept';
    (stored.token as Json).later = 'kept';
  });
  expect('logins with fields that are not known', await cost(), 0);
  expect('a field that is not known', (read(store).clear as Json).later, 'kept');

  change(store, (stored) => {
    stored.format = 2;
  });
  const text = readFileSync(record(store), 'utf8');
  expect('logins with a later format', await cost(), 1);
  expect('the format beside it', read(store).format, 1);
  const kept = files(store).filter((path) => /\/unreadable-record\./.test(path));
  expect('notes of the later format', kept.length, 1);
  const note = readFileSync(kept[0]!, 'utf8');
  expect('characters that the note tells', (JSON.parse(note) as Json).characters, text.length);
  const { accessToken } = (JSON.parse(text) as { token: { accessToken: string } }).token;
  expect('whether the note holds the token', note.includes(accessToken), false);

  return [
    'format 1: read, no login',
    'format 1 with fields that this version does not know: read, no login',
    'a later format: counts as absent, one login, and a note without its token is kept beside the new file',
  ];
}

type Json = Record<string, unknown>;

function files(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name));
}

/** The one record: `record.<place>`, of which the highest counts. */
function record(store: string): string {
  const place = (path: string) => Number(/\/record\.(\d+)$/.exec(path)?.[1] ?? 0);
  const found = files(store)
    .filter((path) => place(path) > 0)
    .sort((a, b) => place(a) - place(b));
  if (found.length === 0) throw new Error(`Token files: there is none below ${store}.`);
  return found.at(-1)!;
}

function read(store: string): Json {
  return JSON.parse(readFileSync(record(store), 'utf8')) as Json;
}

function change(store: string, edit: (stored: Json) => void): void {
  const stored = read(store);
  edit(stored);
  writeFileSync(record(store), JSON.stringify(stored));
}
