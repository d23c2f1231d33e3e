import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { command } from '@tooling/test-kit/command';
import { readJson, root } from '@tooling/test-kit/repository';
import type { Consumer } from './consumer.ts';

/** What became of the consumer's program under one compiler. */
export interface Compilation {
  id: string;
  /** Empty where it is missing. */
  version: string;
  /** None is as it should be. */
  complaints: Complaint[];
}

export interface Complaint {
  text: string;
  /** In which of {@link places}. */
  places: string[];
}

const web = { lib: ['es2022', 'dom', 'dom.iterable'], types: [] };
const server = { lib: ['es2022'], types: ['node'] };

/** How the compiler finds declarations, and what else it knows: what pages have, or what servers have and no more. */
const resolutions = {
  // `preserve` is what bundlers do with both kinds of module.
  bundler: { module: 'preserve', moduleResolution: 'bundler', ...web },
  node16: { module: 'node16', moduleResolution: 'node16', ...server },
  nodenext: { module: 'nodenext', moduleResolution: 'nodenext', ...web },
};

/** The program as an ES module and as a CommonJS module. */
const files = { import: 'types/consumer.mts', require: 'types/consumer.cts' };

const placesOf = (resolution: string, kinds = Object.keys(files)) =>
  kinds.map((kind) => `${resolution} ${kind}`);
/** Each way of resolution with each kind of module. */
export const places = Object.keys(resolutions).flatMap((resolution) => placesOf(resolution));

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
  write(files.import, program);
  write(files.require, program.replace(/^import \* as (\w+) from (.+);$/gm, 'import $1 = require($2);'));
  for (const [name, resolution] of Object.entries(resolutions)) {
    const config = { compilerOptions: { ...compilerOptions, ...resolution }, files: Object.values(files) };
    write(`${name}.json`, JSON.stringify(config));
  }
}

/** Compiles the program with one compiler, in each way of resolution. Never rejects. */
export async function compileWith(id: string, { folder }: Consumer): Promise<Compilation> {
  const compiler = `${installed}/${id}`;
  if (!existsSync(compiler)) {
    const text = 'it is missing, and comes with `pnpm install`';
    return { id, version: '', complaints: [{ text, places }] };
  }
  const found = new Map<string, string[]>();
  for (const resolution of Object.keys(resolutions)) {
    const args = [`${compiler}/bin/tsc`, '-p', `${resolution}.json`, '--pretty', 'false'];
    const { code, output } = await command(process.execPath, args, { cwd: folder, limitMs: LIMIT_MS });
    const lines = output.split('\n').filter((line) => line !== '');
    if (code !== 0 && !lines.length) lines.push(`it ended with ${code}`);
    for (const line of lines) {
      const [kind] = Object.entries(files).find(([, file]) => line.startsWith(file)) ?? [];
      // What is wrong in a declaration, or with the compiler itself, is wrong for both.
      const where = placesOf(resolution, kind ? [kind] : undefined);
      found.set(line, [...(found.get(line) ?? []), ...where]);
    }
  }
  const { version } = readJson<{ version: string }>(`${compiler}/package.json`);
  return { id, version, complaints: [...found].map(([text, where]) => ({ text, places: where })) };
}
