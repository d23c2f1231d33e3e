#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import { CommanderError } from 'commander';
import { exitCodeOf, exitCodes } from './failure.ts';
import { createProgram } from './program.ts';
import { visible } from './terminal.ts';

const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as {
  version: string;
};

// What reads the output may have enough of it, as `head` does.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit(exitCodes.ok);
  });
}

try {
  await createProgram(version).parseAsync();
} catch (error) {
  process.exitCode = end(error);
}

/** Says what went wrong, and gives the exit code for it. */
function end(error: unknown): number {
  // Commander has said it already; help and version are no failures.
  if (error instanceof CommanderError) return error.exitCode === 0 ? exitCodes.ok : exitCodes.usage;
  const { name, message } = error as Error;
  // Ctrl-C at a question.
  if (name === 'ExitPromptError') return 130;
  process.stderr.write(`${visible(message)}\n`);
  return exitCodeOf(error);
}
