import { existsSync, mkdirSync, realpathSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { pack } from '@tooling/release/tarball';
import { publishedPackages } from '@tooling/test-kit/repository';
import type { startSimulatorProcess } from '@x/simulator';

/** A folder of somebody who has installed the packages, as they would be published. */
export interface Consumer {
  folder: string;
  /** Writes a file there. */
  write(name: string, text: string): void;
  /** Starts the packed simulator in a process of its own. */
  startSimulator: typeof startSimulatorProcess;
}

/** Packs every package of the tree into a new consumer's folder, together with what they depend on. */
export async function createConsumer(tree: string, folder: string): Promise<Consumer> {
  const modules = `${folder}/node_modules`;
  // What lies behind a link finds what it depends on itself, where pnpm has it.
  const bring = (name: string, installed: string) => {
    const link = `${modules}/${name}`;
    if (name.startsWith('@x/') || existsSync(link)) return;
    mkdirSync(dirname(link), { recursive: true });
    symlinkSync(realpathSync(`${installed}/node_modules/${name}`), link);
  };
  mkdirSync(`${modules}/@x`, { recursive: true });
  for (const one of publishedPackages(tree)) {
    pack(tree, one, `${modules}/@x`);
    for (const name of Object.keys(one.manifest.dependencies ?? {})) bring(name, `${tree}/${one.folder}`);
  }
  // What programs for servers have, and packages do not bring.
  bring('@types/node', `${tree}/tooling/runtimes`);
  const write = (name: string, text: string) => writeFileSync(`${folder}/${name}`, text);
  write('package.json', '{ "private": true, "type": "module" }\n');
  const { startSimulatorProcess: startSimulator } = (await import(
    `${modules}/@x/simulator/dist/index.js`
  )) as typeof import('@x/simulator');
  return { folder, write, startSimulator };
}
