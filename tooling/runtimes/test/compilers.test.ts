import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { beforeEach, expect, it, onTestFinished } from 'vitest';
import { compile, compilers, resolutions, writePrograms } from '../src/compilers.ts';

/** A package whose declarations are wrong. */
const BROKEN = 'broken';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(`${tmpdir()}/compilers-test-`);
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const write = (name: string, text: string) => writeFileSync(`${folder}/${name}`, text);
  writePrograms(folder);
  for (const name of [BROKEN, '@types/node'])
    mkdirSync(`${folder}/node_modules/${name}`, { recursive: true });
  write('node_modules/@types/node/index.d.ts', '');
  write(`node_modules/${BROKEN}/index.d.ts`, 'export declare const gone: NoSuchType;\n');
  write(`node_modules/${BROKEN}/package.json`, '{ "types": "index.d.ts" }');
});

/** What the quickest compiler says of two programs in place of those of the matrix, by each way of resolution. */
async function complaintsAbout(esm: string, commonJs: string): Promise<string[]> {
  rmSync(`${folder}/types`, { recursive: true });
  mkdirSync(`${folder}/types`);
  writeFileSync(`${folder}/types/program.mts`, esm);
  writeFileSync(`${folder}/types/program.cts`, commonJs);
  const complaints: string[] = [];
  for (const resolution of Object.keys(resolutions))
    complaints.push(await compile(folder, compilers.at(-1)!, resolution));
  return complaints;
}

it('tells a program that is wrong as CommonJS alone from one that is right', async () => {
  const complaints = await complaintsAbout(
    'export const a: number = 1;',
    'const a: number = "1"; export = a;',
  );
  const text = expect.stringMatching(/^types\/program\.cts\(1,7\): error TS2322.*\n$/);
  expect(complaints).toEqual([text, text, text]);
});

it('reads declarations to their last line', async () => {
  const complaints = await complaintsAbout(`export type * from '${BROKEN}'`, 'export {};');
  // In their own words where they know other names that are alike.
  const text = expect.stringMatching(
    /^node_modules\/broken\/index\.d\.ts\(1,\d+\): error TS\d+: Cannot find name 'NoSuchType'/,
  );
  expect(complaints).toEqual([text, text, text]);
});

it('takes nothing from packages that are not installed', async () => {
  expect(await compile(folder, compilers.at(-1)!, 'bundler')).toContain("Cannot find module '@x/portal'");
});

it('says which compiler is missing', async () => {
  expect(await compile(folder, 'typescript1.0', 'bundler')).toMatch(/Cannot find module .*typescript1\.0/);
});
