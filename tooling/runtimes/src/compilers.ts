import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { command } from '@tooling/test-kit/command';
import { manifest, publishedPackages, root } from '@tooling/test-kit/repository';

const web = { lib: ['es2022', 'dom', 'dom.iterable'], types: [] };
const server = { lib: ['es2022'], types: ['node'] };

/** How the compiler finds declarations, and what else it knows: what pages have, or what servers have and no more. */
export const resolutions = {
  // `preserve` is what bundlers do with both kinds of module.
  bundler: { module: 'preserve', moduleResolution: 'bundler', ...web },
  node16: { module: 'node16', moduleResolution: 'node16', ...server },
  nodenext: { module: 'nodenext', moduleResolution: 'nodenext', ...web },
};

const compilerOptions = {
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  // Declarations are read to their last line.
  skipLibCheck: false,
  noEmit: true,
  target: 'es2022',
};
const LIMIT_MS = 240_000;

/** The compilers that users may have. */
export const compilers = Object.keys(manifest('tooling/compilers').devDependencies!);

/** What the tests of types need of vitest, whose own declarations are not for every compiler. */
const vitest = `export { expectTypeOf } from 'expect-type';
type Named<Run> = (name: string, run: Run) => void;
export declare const describe: Named<() => void>;
export declare const it: Named<() => void>;
export declare const test: Named<() => void> & { each<Row>(rows: readonly Row[]): Named<(row: Row) => void> };
export declare const expect: (value: unknown) => { toBeUndefined(): void };
`;

/**
 * Writes into the consumer's folder how to compile, and what: the tests of types of all packages, each as an ES module and
 * as a CommonJS module that gets the packages by `require`.
 */
export function writePrograms(folder: string): void {
  const write = (name: string, text: string) => writeFileSync(`${folder}/${name}`, text);
  for (const name of ['types', 'node_modules/vitest']) mkdirSync(`${folder}/${name}`, { recursive: true });
  write('node_modules/vitest/index.d.ts', vitest);
  write('node_modules/vitest/package.json', '{ "types": "index.d.ts" }');
  for (const { manifest, folder: at } of publishedPackages(root)) {
    const [path, name] = [`${root}/${at}/test/types.test.ts`, manifest.name.slice('@x/'.length)];
    // A command has no types.
    if (name === 'cli') continue;
    const test = readFileSync(path, 'utf8');
    const from = (module: (entry: string) => string) =>
      test.replaceAll(/'\.\.\/src\/(\w+)\.ts'/g, (_, entry: string) => `'${module(entry)}'`);
    const specifier = (entry: string) => `@x/${name}${entry === 'index' ? '' : `/${entry}`}`;
    write(`types/${name}.mts`, from(specifier));
    const required = (entry: string) => {
      const text = `import required = require('${specifier(entry)}');\nexport = required;\n`;
      write(`types/required-${name}-${entry}.cts`, text);
      return `./required-${name}-${entry}.cjs`;
    };
    write(`types/${name}.cts`, from(required));
  }
  for (const [name, resolution] of Object.entries(resolutions)) {
    const config = { compilerOptions: { ...compilerOptions, ...resolution }, include: ['types'] };
    write(`${name}.json`, JSON.stringify(config));
  }
}

/** Compiles the programs with one compiler, in one way of resolution. Resolves to its complaints. */
export async function compile(folder: string, compiler: string, resolution: string): Promise<string> {
  const tsc = `${root}/tooling/compilers/node_modules/${compiler}/bin/tsc`;
  const args = [tsc, '-p', `${resolution}.json`, '--pretty', 'false'];
  const { code, output } = await command(process.execPath, args, { cwd: folder, limitMs: LIMIT_MS });
  return code === 0 ? output : output || `${compiler} ended with ${code}`;
}
