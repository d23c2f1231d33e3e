import { createInterface } from 'node:readline';
import { type Package, publishedPackages } from '@tooling/test-kit/repository';
import { table } from '@tooling/test-kit/table';
import { execa } from 'execa';
import { programOf } from './calls.ts';
import { startRegistry } from './registry.ts';
import { type ReleaseClone, releaseClone } from './releases.ts';
import { environment as clean } from './run.ts';
import { type Installed, type Stranger, stranger } from './stranger.ts';
import { tryTokenFiles } from './token-files.ts';

/** The most that a vendor's client may bring with all that it needs, in bytes on the disk. */
const MOST_BYTES = 3_000_000;

/** What each client brings besides itself. */
const KIT = ['@x/auth-core', '@x/client-kit', 'openapi-fetch', 'openapi-typescript-helpers'];

/** Where the rehearsal takes place, and what happens there. */
interface Stage {
  clone: ReleaseClone;
  /** Installs a package as somebody new. */
  install(folder: string, name: string): Promise<Stranger>;
  /** The variables with which clients find the simulator. */
  environment: Record<string, string>;
  say(line: string): void;
}

/**
 * A release from beginning to end. Gives a table of what was published and what each install brought; rejects at the
 * first thing that is not as it should be.
 *
 * @param root - The repository; what is committed in it is released.
 * @param folder - An empty folder for everything.
 * @param say - Gets a line for each step.
 */
export async function rehearse(root: string, folder: string, say: (line: string) => void): Promise<string> {
  say('▸ a registry on loopback');
  const registry = await startRegistry(`${folder}/registry`);
  const stop = new AbortController();
  try {
    say('▸ a clone, its versions, and their publication');
    const clone = await releaseClone(root, `${folder}/clone`, registry);
    for (const name of await clone.release()) say(`  ${name}`);
    const install = async (at: string, name: string) => {
      const user = stranger(`${folder}/${at}`, registry);
      await user.npm('install', name);
      return user;
    };
    const host = await install('simulator-host', '@x/simulator');
    const environment = await startInstalledSimulator(host.folder, stop.signal);
    return await installs({ clone, install, environment, say });
  } finally {
    stop.abort();
    registry.close();
  }
}

// Runs the command of the `@x/simulator` that is installed in a folder; gives the variables that it prints.
async function startInstalledSimulator(
  cwd: string,
  cancelSignal: AbortSignal,
): Promise<Record<string, string>> {
  const options = { cwd, env: clean(), extendEnv: false, reject: false, cancelSignal } as const;
  const { stdout } = execa(process.execPath, ['node_modules/.bin/simulator'], options);
  const variables: Record<string, string> = {};
  const lines = createInterface({ input: stdout, signal: AbortSignal.timeout(60_000) });
  for await (const line of lines) {
    const [, name, value] = /^export (\w+)=(.+)$/.exec(line) ?? [];
    if (name) variables[name] = value!;
    // The last that it prints.
    if (name === 'ELYSSA_COMPANY_ID') break;
  }
  // What it prints later is read too, so that it can go on.
  stdout.resume();
  if (variables.ELYSSA_COMPANY_ID) return variables;
  throw new Error('The simulator did not start within 60 s.');
}

async function installs({ clone, install, environment, say }: Stage): Promise<string> {
  const rows: string[][] = [];
  for (const one of publishedPackages(clone.path)) {
    const { shortName, manifest } = one;
    say(`▸ npm install ${manifest.name}`);
    const user = await install(shortName, manifest.name);
    rows.push(rowOf(one, user.installed()));
    // What the command offers is commands.
    if (shortName === 'cli')
      await user.node(environment, 'node_modules/.bin/x', 'call', 'portal', 'GET', '/api/wallet');
    else await user.use(programOf(shortName), environment);
  }

  say('▸ a patch of the engine');
  const user = await install('user', '@x/elyssa');
  const before = user.installed();
  await clone.patch('auth-core');
  await user.npm('update');
  const after = user.installed();
  const moved = differences(before, after);
  if (!/^@x\/auth-core [^,]+$/.test(moved))
    throw new Error(`npm update moved ${moved || 'nothing'} and not the engine alone.`);
  await user.use(programOf('elyssa'), environment);

  say('▸ a release of one provider');
  const released = await clone.patch('elyssa');
  const newcomer = await install('newcomer', '@x/elyssa');
  await newcomer.use(programOf('elyssa'), environment);

  say('▸ token files of other versions');
  const tokenFiles = await tryTokenFiles(newcomer, environment);
  return `${[
    table(['Package', 'Version', 'Installed with it', 'Packages', 'Size'], rows, { words: 3 }),
    `A patch of the engine, released alone. An install of @x/elyssa of before: ${moved}, nothing else.`,
    `A patch of one provider, released alone. ${released}: ${differences(after, newcomer.installed())}, nothing else.`,
    `Token files:\n\n${tokenFiles.map((line) => `- ${line}`).join('\n')}`,
  ].join('\n\n')}\n`;
}

/** The row of what an install brought; throws where that is another version, or more or less than it should be. */
function rowOf({ shortName, manifest: { name, version } }: Package, installed: Installed[]): string[] {
  const own = installed.find((one) => one.name === name);
  const others = installed.filter((one) => one !== own);
  const bytes = installed.reduce((sum, one) => sum + one.bytes, 0);
  const names = others.map((one) => one.name).join(', ');
  const isCommand = shortName === 'cli';
  const isTool = isCommand || shortName === 'simulator';
  const expected = shortName === 'auth-core' ? [] : KIT.filter((one) => one !== name);
  // The command brings all vendors, and what it asks and prints with; the simulator nothing else of ours.
  const isRight = isTool ? isCommand || !names.includes('@x/') : names === expected.join(', ');
  const fault =
    (own?.version !== version && `${own?.version} and not ${version}`) ||
    (!isRight && `${names || 'nothing'} with it`) ||
    (!isTool && bytes > MOST_BYTES && `${bytes} bytes, which are more than ${MOST_BYTES}`);
  if (fault) throw new Error(`npm install ${name} brought ${fault}.`);
  const shown = isCommand ? others.filter((one) => one.name.startsWith('@x/')) : others;
  const versions = shown.map((one) => `${one.name} ${one.version}`);
  if (shown.length < others.length) versions.push(`${others.length - shown.length} more`);
  const size = `${Math.ceil(bytes / 1000)} kB`;
  return [name, version, versions.join(', ') || 'nothing', String(installed.length), size];
}

function differences(before: Installed[], after: Installed[]): string {
  const versions = (list: Installed[]) => new Map(list.map(({ name, version }) => [name, version]));
  const [old, now] = [versions(before), versions(after)];
  return [...new Set([...old.keys(), ...now.keys()])]
    .filter((name) => old.get(name) !== now.get(name))
    .map((name) => `${name} ${old.get(name) ?? 'absent'} → ${now.get(name) ?? 'absent'}`)
    .join(', ');
}
