import { existsSync } from 'node:fs';
import { publishedPackages } from '@tooling/test-kit/repository';
import { table } from '@tooling/test-kit/table';
import { calls, commonJs, esModule, typeScript } from './calls.ts';
import { startRegistry } from './registry.ts';
import { releaseClone } from './releases.ts';
import { startInstalledSimulator } from './simulator.ts';
import { type Installed, type Stranger, stranger } from './stranger.ts';
import { tryTokenFiles } from './token-files.ts';

/** The most that a vendor's client may bring with all that it needs, in bytes on the disk. */
const MOST_BYTES = 3_000_000;

/** What the packages that others build on bring with them; nothing else may be installed. */
const KIT = ['@x/auth-core', '@x/client-kit', 'openapi-fetch', 'openapi-typescript-helpers'];

/**
 * A release from beginning to end. Gives a table of what was published and what each install brought; rejects at the
 * first thing that is not as it should be.
 *
 * @param root - The repository; what is committed in it is released.
 * @param folder - An empty folder for everything.
 * @param say - Gets a line for each step.
 */
export async function rehearse(root: string, folder: string, say: (line: string) => void): Promise<string> {
  const compiler = `${root}/node_modules/typescript/bin/tsc`;
  say('▸ a registry on loopback');
  const registry = await startRegistry(`${folder}/registry`);
  try {
    say('▸ a clone, its versions, and their publication');
    const clone = await releaseClone(root, `${folder}/clone`, registry);
    for (const name of await clone.release()) say(`  ${name}`);

    const somebody = (name: string) => stranger(`${folder}/${name}`, registry);
    const host = somebody('simulator-host');
    await host.install('@x/simulator');
    const simulator = await startInstalledSimulator(host.folder);
    try {
      const rows: string[][] = [];
      const strangers = new Map<string, Stranger>();
      for (const { shortName, manifest } of publishedPackages(clone.path)) {
        const { name } = manifest;
        say(`▸ npm install ${name}`);
        const one = somebody(shortName);
        strangers.set(shortName, one);
        await one.install(name);
        assertOnlyItsOwn(shortName, one.installed());
        await tryCalls(one, shortName, name, simulator.environment, compiler);
        rows.push(rowOf(name, one.installed()));
      }

      say('▸ a patch of the engine');
      const before = versionsOf(strangers.get('elyssa')!);
      await releaseAlone(clone, 'packages/auth-core', '@x/auth-core');
      const elyssa = strangers.get('elyssa')!;
      await elyssa.update();
      const after = versionsOf(elyssa);
      const moved = differences(before, after);
      if (moved.length !== 1 || !moved[0]!.startsWith('@x/auth-core ')) {
        throw new Error(`npm update moved ${moved.join(', ') || 'nothing'} and not the engine alone.`);
      }
      await tryCalls(elyssa, 'elyssa', '@x/elyssa', simulator.environment, compiler);
      const engine = `An install of @x/elyssa of before: ${moved[0]}, nothing else.`;

      say('▸ a release of one provider');
      const released = await releaseAlone(clone, 'packages/elyssa', '@x/elyssa');
      const newcomer = somebody('newcomer');
      await newcomer.install('@x/elyssa');
      const provider = `${released}: ${differences(after, versionsOf(newcomer)).join(', ')}, nothing else.`;
      await tryCalls(newcomer, 'elyssa', '@x/elyssa', simulator.environment, compiler);

      let tokenFiles: string[] = [];
      if (existsSync(`${newcomer.folder}/node_modules/@x/auth-core/dist/file.js`)) {
        say('▸ token files of other versions');
        const logins = async () => (await simulator.counters('elyssa')).logins;
        tokenFiles = await tryTokenFiles(newcomer, simulator.environment, logins);
      }
      return [
        table(['Package', 'Version', 'Installed with it', 'Packages', 'Size'], rows, { words: 3 }),
        `A patch of the engine, released alone. ${engine}`,
        `A patch of one provider, released alone. ${provider}`,
        ...(tokenFiles.length > 0
          ? [`Token files:\n\n${tokenFiles.map((line) => `- ${line}`).join('\n')}`]
          : []),
      ]
        .join('\n\n')
        .concat('\n');
    } finally {
      await simulator.close();
    }
  } finally {
    await registry.close();
  }
}

function assertOnlyItsOwn(shortName: string, installed: Installed[]): void {
  // The command brings all vendors, and what it asks and prints with.
  if (shortName === 'cli') return;
  const names = installed.map(({ name }) => name);
  const own = `@x/${shortName}`;
  const wanted = shortName === 'auth-core' ? [own] : shortName === 'client-kit' ? KIT : [own, ...KIT].sort();
  const bad =
    shortName === 'simulator'
      ? names.filter((name) => name.startsWith('@x/') && name !== own)
      : [
          ...names.filter((name) => !wanted.includes(name)),
          ...wanted.filter((name) => !names.includes(name)),
        ];
  if (bad.length > 0)
    throw new Error(`npm install ${own} brought ${names.join(', ')}. Wrong: ${bad.join(', ')}.`);
  const bytes = sizeOf(installed);
  if (shortName !== 'simulator' && bytes > MOST_BYTES)
    throw new Error(`npm install ${own} brought ${bytes} bytes, which are more than ${MOST_BYTES}.`);
}

async function tryCalls(
  one: Stranger,
  shortName: string,
  name: string,
  environment: Record<string, string>,
  compiler: string,
): Promise<void> {
  if (shortName === 'cli') {
    await one.runFile('node_modules/.bin/x', '', environment, ['call', 'portal', 'GET', '/api/wallet']);
    return;
  }
  const call = calls[shortName];
  if (!call) throw new Error(`There is no call of ${name} in tooling/release/src/rehearsal/calls.ts.`);
  await one.runFile('esm.mjs', esModule(name, call), environment);
  await one.runFile('cjs.cjs', commonJs(name, call), environment);
  await one.compile(
    { 'typed-esm.mts': typeScript(name, call, false), 'typed-cjs.cts': typeScript(name, call, true) },
    compiler,
  );
  await one.runFile('typed-esm.mjs', '', environment);
  await one.runFile('typed-cjs.cjs', '', environment);
}

type Clone = Awaited<ReturnType<typeof releaseClone>>;

// The package is refused without a changeset, and with one it is released and nothing else is.
async function releaseAlone(clone: Clone, folder: string, name: string): Promise<string> {
  clone.patch(folder);
  if (await clone.isContent()) throw new Error(`A change of ${name} without a changeset was not noticed.`);
  clone.declare(name, 'patch');
  const released = await clone.release();
  if (released.length !== 1 || !released[0]!.startsWith(`${name}@`)) {
    throw new Error(`A patch of ${name} released ${released.join(', ') || 'nothing'}.`);
  }
  return released[0]!;
}

function versionsOf(one: Stranger): Map<string, string> {
  return new Map(one.installed().map(({ name, version }) => [name, version]));
}

function differences(before: Map<string, string>, after: Map<string, string>): string[] {
  return [...new Set([...before.keys(), ...after.keys()])]
    .filter((name) => before.get(name) !== after.get(name))
    .map((name) => `${name} ${before.get(name) ?? 'absent'} → ${after.get(name) ?? 'absent'}`);
}

function rowOf(name: string, installed: Installed[]): string[] {
  const own = installed.find((one) => one.name === name)!;
  const others = installed.filter((one) => one !== own).map((one) => `${one.name} ${one.version}`);
  return [
    name,
    own.version,
    others.join(', ') || 'nothing',
    String(installed.length),
    `${Math.ceil(sizeOf(installed) / 1000)} kB`,
  ];
}

function sizeOf(installed: readonly Installed[]): number {
  return installed.reduce((sum, one) => sum + one.bytes, 0);
}
