import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import type { Stranger } from './stranger.ts';

type Json = Record<string, unknown>;

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
  writeFileSync(
    `${folder}/token-file.mjs`,
    `import { createElyssaClient } from '@x/elyssa';
import { fileStore } from '@x/elyssa/file';
const client = createElyssaClient({ store: fileStore({ path: 'tokens', key: 'plain-text' }) });
await client.auth.getToken();
await client.auth.close();
`,
  );
  const counters = `${new URL(environment.ELYSSA_BASE_URL!).origin}/__simulator/counters`;
  const logins = async () => ((await (await fetch(counters)).json()) as { logins: number }).logins;
  /** Logins that one more process needs. */
  const cost = async () => {
    const before = await logins();
    await node(environment, 'token-file.mjs');
    return (await logins()) - before;
  };
  const files = (name: RegExp) =>
    readdirSync(store, { recursive: true, encoding: 'utf8' }).filter((path) => name.test(path));
  /** The one record: `record.<place>`, of which the highest counts. */
  const record = () => {
    const place = (path: string) => Number(path.split('.').at(-1));
    const [last] = files(/(^|\/)record\.\d+$/).sort((a, b) => place(b) - place(a));
    if (!last) throw new Error(`Token files: there is none below ${store}.`);
    const path = `${store}/${last}`;
    return {
      path,
      ...(JSON.parse(readFileSync(path, 'utf8')) as { format: number; clear: Json; token: Json }),
    };
  };
  const change = (more: Json) => {
    const { path, ...stored } = record();
    writeFileSync(path, JSON.stringify({ ...stored, ...more }));
  };
  const expect = (what: string, found: unknown, wanted: unknown) => {
    if (found !== wanted) throw new Error(`Token files: ${what}: ${found} and not ${wanted}.`);
  };

  expect('logins of the first process', await cost(), 1);
  const { format, clear, token } = record();
  expect('the format that is written', format, 1);
  expect('logins of the second process', await cost(), 0);

  const later = { later: 'kept' };
  change({ ...later, clear: { ...clear, ...later }, token: { ...token, ...later } });
  expect('logins with fields that are not known', await cost(), 0);
  expect('a field that is not known', record().clear.later, 'kept');

  change({ format: 2 });
  const text = readFileSync(record().path, 'utf8');
  expect('logins with a later format', await cost(), 1);
  expect('the format beside it', record().format, 1);
  const notes = files(/(^|\/)unreadable-record\./);
  expect('notes of the later format', notes.length, 1);
  const note = readFileSync(`${store}/${notes[0]}`, 'utf8');
  expect('characters that the note tells', (JSON.parse(note) as Json).characters, text.length);
  expect('whether the note holds the token', note.includes(String(token.accessToken)), false);

  return [
    'format 1: read, no login',
    'format 1 with fields that this version does not know: read, no login',
    'a later format: counts as absent, one login, and a note without its token is kept beside the new file',
  ];
}
