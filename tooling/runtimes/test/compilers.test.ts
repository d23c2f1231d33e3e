import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { startSimulatorProcess } from '@x/simulator';
import { beforeEach, expect, it, onTestFinished } from 'vitest';
import { compilers, compileWith, places, writePrograms } from '../src/compilers.ts';
import type { Consumer } from '../src/consumer.ts';

/** A package whose declarations are wrong. */
const BROKEN = 'broken';

let consumer: Consumer;
beforeEach(() => {
  const folder = mkdtempSync(`${tmpdir()}/compilers-test-`);
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const write = (name: string, text: string) => writeFileSync(`${folder}/${name}`, text);
  consumer = { folder, write, startSimulator: startSimulatorProcess };
  writePrograms(consumer);
  for (const name of [BROKEN, '@types/node'])
    mkdirSync(`${folder}/node_modules/${name}`, { recursive: true });
  write('node_modules/@types/node/index.d.ts', '');
  write(`node_modules/${BROKEN}/index.d.ts`, 'export declare const gone: NoSuchType;\n');
  write(`node_modules/${BROKEN}/package.json`, '{ "types": "index.d.ts" }');
});

/** Complaints about two programs, with the quickest compiler. */
async function complaintsAbout(esm: string, commonJs: string) {
  consumer.write('types/consumer.mts', esm);
  consumer.write('types/consumer.cts', commonJs);
  return (await compileWith(compilers.at(-1)!, consumer)).complaints;
}

it('tells a program that is wrong as CommonJS alone from one that is right', async () => {
  const complaints = await complaintsAbout(
    'export const a: number = 1;',
    'const a: number = "1"; export = a;',
  );
  const text = expect.stringMatching(/^types\/consumer\.cts\(1,7\): error TS2322/);
  expect(complaints).toEqual([{ text, places: ['bundler require', 'node16 require', 'nodenext require'] }]);
});

it('reads declarations to their last line', async () => {
  const complaints = await complaintsAbout(`export type * from '${BROKEN}'`, 'export {};');
  const text = expect.stringMatching(
    /^node_modules\/broken\/index\.d\.ts\(1,\d+\): error TS\d+: Cannot find name 'NoSuchType'/,
  );
  // In their own words where they know other names that are alike.
  expect(complaints).toEqual(complaints.map(() => ({ text, places: expect.any(Array) })));
  expect(complaints.flatMap((complaint) => complaint.places).sort()).toEqual([...places].sort());
});

it('says which compiler is missing, and how to get it', async () => {
  const { version, complaints } = await compileWith('typescript1.0', consumer);
  expect(version).toBe('');
  expect(complaints).toEqual([{ text: 'it is missing, and comes with `pnpm install`', places }]);
});
