import { createRequire } from 'node:module';
import * as file from '@x/auth-core/file';
import { packages } from './packages.ts';
import { run } from './run.ts';

// In a process: `node main.mjs <origin of the stage>`.

async function main(): Promise<void> {
  const name = '@x/auth-core';
  // A CommonJS module does not know its URL.
  const { url } = import.meta;
  const otherFormat = url ? createRequire(url)(name) : await import('@x/auth-core');
  await run({ ...packages, file, otherFormat }, process.argv[2]!);
}

void main();
