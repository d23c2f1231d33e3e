import { type Package, publishedPackages } from '@tooling/test-kit/repository';
import { table } from '@tooling/test-kit/table';
import { programOf } from './calls.ts';
import { startRegistry } from './registry.ts';
import { type ReleaseClone, releaseClone } from './releases.ts';
import { startInstalledSimulator } from './simulator.ts';
import { type Installed, type Stranger, stranger } from './stranger.ts';
import { tryTokenFiles } from './token-files.ts';

/** The most that a vendor's client may bring with all that it needs, in bytes on the disk. */
const MOST_BYTES = 3_000_000;

/** What each client brings besides itself. */
const KIT = ['@x/auth-core', '@x/client-kit', 'openapi-fetch', 'openapi-typescript-helpers'];

/** Where the rehearsal takes place, and what happens there. */
interface Stage {
  clone: ReleaseClone;
  somebody(name: string): Stranger;
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
  try {
    say('▸ a clone, its versions, and their publication');
    const clone = await releaseClone(root, `${folder}/clone`, registry);
    for (const name of await clone.release()) say(`  ${name}`);
    const somebody = (name: string) => stranger(`${folder}/${name}`, registry);
    const host = somebody('simulator-host');
    await host.npm('install', '@x/simulator');
    const { environment, close } = await startInstalledSimulator(host.folder);
    try {
      return await installs({ clone, somebody, environment, say });
    } finally {
      await close();
    }
  } finally {
    await registry.close();
  }
}

async function installs({ clone, somebody, environment, say }: Stage): Promise<string> {
  const strangers = new Map<string, Stranger>();
  const rows: string[][] = [];
  for (const one of publishedPackages(clone.path)) {
    const { shortName, manifest } = one;
    say(`▸ npm install ${manifest.name}`);
    const user = somebody(shortName);
    strangers.set(shortName, user);
    await user.npm('install', manifest.name);
    rows.push(rowOf(one, user.installed()));
    // What the command offers is commands.
    if (shortName === 'cli')
      await user.node(environment, 'node_modules/.bin/x', 'call', 'portal', 'GET', '/api/wallet');
    else await user.use(programOf(shortName), environment);
  }

  say('▸ a patch of the engine');
  const elyssa = strangers.get('elyssa')!;
  const before = elyssa.installed();
  await releaseAlone(clone, 'auth-core');
  await elyssa.npm('update');
  const after = elyssa.installed();
  const moved = differences(before, after);
  if (!/^@x\/auth-core [^,]+$/.test(moved))
    throw new Error(`npm update moved ${moved || 'nothing'} and not the engine alone.`);
  await elyssa.use(programOf('elyssa'), environment);

  say('▸ a release of one provider');
  const released = await releaseAlone(clone, 'elyssa');
  const newcomer = somebody('newcomer');
  await newcomer.npm('install', '@x/elyssa');
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
  const brought = `npm install ${name} brought`;
  if (own?.version !== version) throw new Error(`${brought} ${own?.version} and not ${version}.`);
  const names = others.map((one) => one.name).join(', ');
  const isTool = ['cli', 'simulator'].includes(shortName);
  const expected = shortName === 'auth-core' ? [] : KIT.filter((one) => one !== name);
  // The command brings all vendors, and what it asks and prints with; the simulator nothing else of ours.
  const isRight = isTool ? shortName === 'cli' || !names.includes('@x/') : names === expected.join(', ');
  if (!isRight) throw new Error(`${brought} ${names || 'nothing'} with it.`);
  if (!isTool && bytes > MOST_BYTES)
    throw new Error(`${brought} ${bytes} bytes, which are more than ${MOST_BYTES}.`);
  const shown = shortName === 'cli' ? others.filter((one) => one.name.startsWith('@x/')) : others;
  const versions = shown.map((one) => `${one.name} ${one.version}`);
  if (shown.length < others.length) versions.push(`${others.length - shown.length} more`);
  return [
    name,
    version,
    versions.join(', ') || 'nothing',
    String(installed.length),
    `${Math.ceil(bytes / 1000)} kB`,
  ];
}

// The package is refused without a changeset, and with one it is released and nothing else is.
async function releaseAlone(clone: ReleaseClone, shortName: string): Promise<string> {
  const name = `@x/${shortName}`;
  const released = await clone.patch(`packages/${shortName}`, name);
  if (released.length !== 1 || !released[0]!.startsWith(`${name}@`))
    throw new Error(`A patch of ${name} released ${released.join(', ') || 'nothing'}.`);
  return released[0]!;
}

function differences(before: Installed[], after: Installed[]): string {
  const versionOf = (name: string, among: Installed[]) =>
    among.find((one) => one.name === name)?.version ?? 'absent';
  return [...new Set([...before, ...after].map(({ name }) => name))]
    .map((name) => ({ name, from: versionOf(name, before), to: versionOf(name, after) }))
    .filter(({ from, to }) => from !== to)
    .map(({ name, from, to }) => `${name} ${from} → ${to}`)
    .join(', ');
}
