import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { createInterface } from 'node:readline';
import { cleanEnvironment } from '@tooling/test-kit/command';
import { manifest, publishedPackages, root } from '@tooling/test-kit/repository';
import { table } from '@tooling/test-kit/table';
import { execa } from 'execa';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { programOf } from './calls.ts';
import { type Registry, startRegistry } from './registry.ts';
import { type ReleaseClone, releaseClone } from './releases.ts';
import { type Installed, Stranger } from './stranger.ts';

// What is committed is released to a registry on loopback, and each package is installed from there as a stranger would.
// Every test goes on where the one before has stopped. The table of what installs brought is in `.artefacts/rehearsal.md`.

/** The most that a vendor's client may bring with all that it needs, in bytes on the disk. */
const MOST_BYTES = 3_000_000;

/** What each client brings besides itself. */
const KIT = ['@x/auth-core', '@x/client-kit', 'openapi-fetch', 'openapi-typescript-helpers'];

const packages = publishedPackages(root);
const folder = mkdtempSync(`${tmpdir()}/rehearsal-`);
const stop = new AbortController();
const rows: string[][] = [];
const notes: string[] = [];
let registry: Registry;
let clone: ReleaseClone;
let user: Stranger;
/** The variables with which clients find the simulator. */
const variables: Record<string, string> = {};

async function install(at: string, name: string): Promise<Stranger> {
  const one = new Stranger(`${folder}/${at}`, registry);
  await one.npm('install', name);
  return one;
}

const versions = (installed: Installed[]) =>
  Object.fromEntries(installed.map(({ name, version }) => [name, version]));

/** The version of a package as it is in the clone now. */
const versionOf = (shortName: string) => manifest(`packages/${shortName}`, clone.path).version;

beforeAll(async () => {
  registry = await startRegistry(`${folder}/registry`);
  clone = await releaseClone(root, `${folder}/clone`, registry);
});

afterAll(async () => {
  stop.abort();
  registry?.close();
  mkdirSync(`${root}/.artefacts`, { recursive: true });
  const head = ['Package', 'Version', 'Installed with it', 'Packages', 'Size'];
  const lines = [table(head, rows, { words: 3 }), ...notes];
  writeFileSync(`${root}/.artefacts/rehearsal.md`, `${lines.join('\n\n')}\n`);
  rmSync(folder, { recursive: true, force: true });
});

it('publishes every package, what others depend on first', async () => {
  const published = await clone.release();
  const expected = packages.map(({ shortName, manifest: { name } }) => `${name}@${versionOf(shortName)}`);
  expect([...published].sort()).toEqual(expected.sort());
  const place = (name: string) => published.findIndex((one) => one.startsWith(`${name}@`));
  for (const {
    manifest: { name, dependencies = {} },
  } of packages) {
    for (const other of Object.keys(dependencies)) expect(place(other)).toBeLessThan(place(name));
  }
});

it('the simulator starts from its package, and says how each client finds its vendor', async () => {
  const host = await install('simulator-host', '@x/simulator');
  const options = {
    cwd: host.folder,
    env: cleanEnvironment({ registry: false }),
    extendEnv: false,
    reject: false,
    cancelSignal: stop.signal,
  } as const;
  const { stdout } = execa(process.execPath, ['node_modules/.bin/simulator'], options);
  const lines = createInterface({ input: stdout, signal: AbortSignal.timeout(60_000) });
  for await (const line of lines) {
    const [, name, value] = /^export (\w+)=(.+)$/.exec(line) ?? [];
    if (name) variables[name] = value!;
    // The last that it prints.
    if (name === 'ELYSSA_COMPANY_ID') break;
  }
  // What it prints later is read too, so that it can go on.
  stdout.resume();
  expect(Object.keys(variables)).toContain('ELYSSA_COMPANY_ID');
});

it.each(packages.map(({ shortName, manifest: { name } }) => ({ shortName, name })))(
  'npm install $name brings what it needs and nothing else, and does its work',
  async ({ shortName, name }) => {
    const one = await install(shortName, name);
    const installed = one.installed();
    const others = installed.filter((each) => each.name !== name);
    const bytes = installed.reduce((sum, each) => sum + each.bytes, 0);
    expect(versions(installed)[name]).toBe(versionOf(shortName));
    const ours = others.map((each) => each.name);
    // The command brings all vendors, and what it asks and prints with; the simulator nothing else of ours.
    if (shortName === 'simulator') expect(ours.join()).not.toContain('@x/');
    else if (shortName !== 'cli') {
      expect(ours).toEqual(shortName === 'auth-core' ? [] : KIT.filter((each) => each !== name));
      expect(bytes).toBeLessThanOrEqual(MOST_BYTES);
    }
    const shown = shortName === 'cli' ? others.filter((each) => each.name.startsWith('@x/')) : others;
    const brought = shown.map((each) => `${each.name} ${each.version}`);
    if (shown.length < others.length) brought.push(`${others.length - shown.length} more`);
    const size = `${Math.ceil(bytes / 1000)} kB`;
    rows.push([name, versionOf(shortName), brought.join(', ') || 'nothing', `${installed.length}`, size]);

    if (shortName === 'elyssa') user = one;
    // What the command offers is commands.
    if (shortName !== 'cli') await one.use(programOf(shortName), variables);
    else await one.node(variables, 'node_modules/.bin/x', 'call', 'portal', 'GET', '/api/wallet');
  },
);

it('a patch of the engine, released alone, reaches an install of before by an update, and nothing else moves', async () => {
  const before = versions(user.installed());
  const released = await clone.patch('auth-core');
  await user.npm('update');
  const after = versions(user.installed());
  expect(released).toEqual([`@x/auth-core@${after['@x/auth-core']}`]);
  expect(after['@x/auth-core']).not.toBe(before['@x/auth-core']);
  expect({ ...after, '@x/auth-core': '' }).toEqual({ ...before, '@x/auth-core': '' });
  await user.use(programOf('elyssa'), variables);
  notes.push(
    `A patch of the engine, released alone: ${released}. An install of @x/elyssa of before got it by an update, and nothing else.`,
  );
});

it('a patch of a provider is released alone', async () => {
  const before = versions(user.installed());
  const released = await clone.patch('elyssa');
  user = await install('newcomer', '@x/elyssa');
  const after = versions(user.installed());
  expect(released).toEqual([`@x/elyssa@${after['@x/elyssa']}`]);
  expect(after['@x/elyssa']).not.toBe(before['@x/elyssa']);
  expect({ ...after, '@x/elyssa': '' }).toEqual({ ...before, '@x/elyssa': '' });
  await user.use(programOf('elyssa'), variables);
  notes.push(`A patch of one provider, released alone: ${released}, and nothing else.`);
});

// What becomes of token files that another version wrote.

type Json = Record<string, unknown>;

const store = () => `${user.folder}/tokens`;
const read = (path: string) => readFileSync(`${store()}/${path}`, 'utf8');
const files = (name: RegExp) =>
  readdirSync(store(), { recursive: true, encoding: 'utf8' }).filter((path) => name.test(path));

/** The one record: `record.<place>`, of which the highest counts. */
function record(): { path: string; format: number; clear: Json; token: Json } {
  const place = (path: string) => Number(path.split('.').at(-1));
  const [path] = files(/(^|\/)record\.\d+$/).sort((a, b) => place(b) - place(a));
  return { path: path!, ...JSON.parse(read(path!)) };
}

function change(more: Json): void {
  const { path, ...stored } = record();
  writeFileSync(`${store()}/${path}`, JSON.stringify({ ...stored, ...more }));
}

/** Asks for a token in one more process; gives the logins that this took. */
async function loginsOfOneMore(): Promise<number> {
  const counters = `${new URL(variables.ELYSSA_BASE_URL!).origin}/__simulator/counters`;
  const logins = async () => ((await (await fetch(counters)).json()) as { logins: number }).logins;
  const before = await logins();
  const program = `import { createElyssaClient } from '@x/elyssa';
import { fileStore } from '@x/elyssa/file';
const client = createElyssaClient({ store: fileStore({ path: 'tokens', key: 'plain-text' }) });
await client.auth.getToken();
await client.auth.close();
`;
  writeFileSync(`${user.folder}/token-file.mjs`, program);
  await user.node(variables, 'token-file.mjs');
  return (await logins()) - before;
}

it('a token file of format 1 is read, and takes no login', async () => {
  expect(await loginsOfOneMore()).toBe(1);
  expect(record().format).toBe(1);
  expect(await loginsOfOneMore()).toBe(0);
});

it('fields of a token file that this version does not know stay there, and take no login', async () => {
  const later = { later: 'kept' };
  const { clear, token } = record();
  change({ ...later, clear: { ...clear, ...later }, token: { ...token, ...later } });
  expect(await loginsOfOneMore()).toBe(0);
  expect(record().clear.later).toBe('kept');
});

it('a token file of a later format counts as absent, and a note without its token is kept beside the new one', async () => {
  const secret = String(record().token.accessToken);
  change({ format: 2 });
  const text = read(record().path);
  expect(await loginsOfOneMore()).toBe(1);
  expect(record().format).toBe(1);
  const notes = files(/(^|\/)unreadable-record\./).map(read);
  expect(notes.map((note) => (JSON.parse(note) as Json).characters)).toEqual([text.length]);
  expect(notes.join()).not.toContain(secret);
});
