import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { startSimulatorProcess } from '@x/simulator';
import { beforeEach, expect, it, onTestFinished } from 'vitest';
import { compilers, compileWith, writePrograms } from '../src/compilers.ts';
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
  const { complaints } = await compileWith(compilers.at(-1)!, consumer);
  return complaints;
}

it('tells a program that is wrong as CommonJS alone from one that is right', async () => {
  const complaints = await complaintsAbout(
    'export const a: number = 1;',
    'const a: number = "1"; export = a;',
  );
  const expected = {
    import: [],
    require: [expect.stringMatching(/^types\/consumer\.cts\(1,7\): error TS2322/)],
  };
  expect(complaints).toEqual({ bundler: expected, node16: expected, nodenext: expected });
});

it('reads declarations to their last line', async () => {
  const { node16 } = await complaintsAbout(`export type * from '${BROKEN}'`, 'export {};');
  const line = expect.stringMatching(
    /^node_modules\/broken\/index\.d\.ts\(1,\d+\): error TS\d+: Cannot find name 'NoSuchType'/,
  );
  expect(node16).toEqual({ import: [line], require: [line] });
});

it('says which compiler is missing, and how to get it', async () => {
  const { problems } = await compileWith('typescript1.0', consumer);
  expect(problems).toEqual(['it is missing, and comes with `pnpm install`']);
});
