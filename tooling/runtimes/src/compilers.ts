import { mkdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { command } from '@tooling/test-kit/command';
import { root } from '@tooling/test-kit/repository';
import type { Consumer } from './consumer.ts';

/** What became of the consumer's program under one compiler. */
export interface Compilation {
  id: string;
  /** Empty where it is missing. */
  version: string;
  /** What went wrong apart from the program. */
  problems: string[];
  /** For each way of resolution, the complaints about each kind of module. None is as it should be. */
  complaints: Record<Resolution, Record<ModuleKind, string[]>>;
  ms: number;
}

const web = { lib: ['es2022', 'dom', 'dom.iterable'], types: [] };
const server = { lib: ['es2022'], types: ['node'] };

/** How the compiler finds declarations, and what else it knows: what pages have, or what servers have and no more. */
export const resolutions = {
  // `preserve` is what bundlers do with both kinds of module.
  bundler: { module: 'preserve', moduleResolution: 'bundler', ...web },
  node16: { module: 'node16', moduleResolution: 'node16', ...server },
  nodenext: { module: 'nodenext', moduleResolution: 'nodenext', ...web },
};

export type Resolution = keyof typeof resolutions;
export type ModuleKind = keyof typeof files;

/** The program as an ES module and as a CommonJS module. */
const files = { import: 'consumer.mts', require: 'consumer.cts' };
const LIMIT_MS = 120_000;
const installed = `${root}/tooling/compilers/node_modules`;

const compilerOptions = {
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  // Declarations are read to their last line.
  skipLibCheck: false,
  noEmit: true,
  target: 'es2022',
};

/** The compilers, as `--only` knows them, in their order. */
export const compilers = [
  'typescript5.4',
  'typescript5.5',
  'typescript5.6',
  'typescript5.7',
  'typescript5.8',
  'typescript5.9',
  'typescript6.0',
  'typescript7.0',
];

/** Writes the program, and how to compile it, into the consumer's folder. */
export function writePrograms({ folder, write }: Consumer): void {
  mkdirSync(`${folder}/types`);
  const program = readFileSync(fileURLToPath(new URL('./types/consumer.ts', import.meta.url)), 'utf8');
  write(`types/${files.import}`, program);
  write(
    `types/${files.require}`,
    program.replace(/^import \* as (\w+) from (.+);$/gm, 'import $1 = require($2);'),
  );
  for (const [name, resolution] of Object.entries(resolutions)) {
    const config = { compilerOptions: { ...compilerOptions, ...resolution }, files: Object.values(files) };
    write(`types/${name}.json`, JSON.stringify(config));
  }
}

/** Compiles the program with one compiler, in each way of resolution. Never rejects. */
export async function compileWith(id: string, { folder }: Consumer): Promise<Compilation> {
  const started = performance.now();
  const problems: string[] = [];
  const complaints: Compilation['complaints'] = {
    bundler: { import: [], require: [] },
    node16: { import: [], require: [] },
    nodenext: { import: [], require: [] },
  };
  const version = versionOf(id);
  if (!version) {
    problems.push(`it is missing, and comes with \`pnpm install\``);
    return { id, version, problems, complaints, ms: 0 };
  }
  for (const resolution of Object.keys(resolutions) as Resolution[]) {
    const { code, output } = await command(
      process.execPath,
      [`${installed}/${id}/bin/tsc`, '-p', `types/${resolution}.json`, '--pretty', 'false'],
      { cwd: folder, limitMs: LIMIT_MS },
    );
    const lines = output.split('\n').filter((line) => line !== '');
    const of = (file: string) => lines.filter((line) => line.startsWith(`types/${file}`));
    const [own, other] = [of(files.import), of(files.require)];
    // What is wrong in a declaration, or with the compiler itself, is wrong for both.
    const shared = lines.filter((line) => !own.includes(line) && !other.includes(line));
    if (code !== 0 && !lines.length) problems.push(`it ended with ${code} for ${resolution}`);
    complaints[resolution] = { import: [...own, ...shared], require: [...other, ...shared] };
  }
  return { id, version, problems, complaints, ms: performance.now() - started };
}

/** The exact version; empty where the compiler is not installed. */
function versionOf(id: string): string {
  try {
    const { version } = JSON.parse(readFileSync(`${installed}/${id}/package.json`, 'utf8')) as {
      version: string;
    };
    return version;
  } catch {
    return '';
  }
}
