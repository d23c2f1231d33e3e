import { createRequire } from 'node:module';
import * as file from '@x/auth-core/file';
import { packages } from './packages.ts';
import { run } from './run.ts';

// In a process: `node main.mjs <origin of the stage>`.

/** The format of the file that this one has become. */
declare const FORMAT: 'esm' | 'cjs';

async function main(): Promise<void> {
  const name = '@x/auth-core';
  const otherFormat = FORMAT === 'esm' ? createRequire(import.meta.url)(name) : await import('@x/auth-core');
  await run({ ...packages, file, otherFormat }, process.argv[2]!);
}

void main();
