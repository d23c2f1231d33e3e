import { cpSync, existsSync, mkdirSync, readFileSync, realpathSync, writeFileSync } from 'node:fs';
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
  mkdirSync(`${modules}/@x`, { recursive: true });
  for (const one of publishedPackages(tree)) {
    pack(tree, one, `${modules}/@x`);
    bringDependencies(`${tree}/${one.folder}`, modules);
  }
  // What programs for servers have, and packages do not bring.
  bring('@types/node', `${tree}/tooling/runtimes`, modules);
  const write = (name: string, text: string) => writeFileSync(`${folder}/${name}`, text);
  write('package.json', '{ "private": true, "type": "module" }\n');
  const { startSimulatorProcess: startSimulator } = (await import(
    `${modules}/@x/simulator/dist/index.js`
  )) as typeof import('@x/simulator');
  return { folder, write, startSimulator };
}

/** Copies what a package depends on, through all levels. */
function bringDependencies(installed: string, modules: string): void {
  const { dependencies = {} } = JSON.parse(readFileSync(`${installed}/package.json`, 'utf8')) as {
    dependencies?: Record<string, string>;
  };
  for (const name of Object.keys(dependencies)) {
    if (!name.startsWith('@x/') && !existsSync(`${modules}/${name}`)) bring(name, installed, modules);
  }
}

/** Copies a dependency of an installed package from where pnpm has it, and what that depends on. */
function bring(name: string, installed: string, modules: string): void {
  // A workspace package has its dependencies below it, an installed one beside it.
  const beside = installed.slice(0, installed.lastIndexOf('/node_modules/') + '/node_modules'.length);
  const from = [`${installed}/node_modules/${name}`, `${beside}/${name}`].find(existsSync);
  if (!from) throw new Error(`${name} is not installed: run pnpm install.`);
  cpSync(realpathSync(from), `${modules}/${name}`, { recursive: true });
  bringDependencies(realpathSync(from), modules);
}
