import { appendFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** In every secret that the simulator knows or issues, so that a leak can be found by it. */
export const SECRET_MARKER = 's3cr3t';

/** A file that keeps everything that a run prints. */
export interface Transcript {
  path: string;
  write(text: string): void;
  /** The lines that hold `marker`, by number from 1. The text of a line is not given: it holds a secret. */
  linesWith(marker: string): number[];
}

/** Starts an empty transcript. */
export function transcript(path: string): Transcript {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, '');
  return {
    path,
    write: (text) => appendFileSync(path, text),
    linesWith: (marker) =>
      readFileSync(path, 'utf8')
        .split('\n')
        .flatMap((line, index) => (line.includes(marker) ? [index + 1] : [])),
  };
}
