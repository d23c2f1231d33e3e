/** Says how far a run is: in place on a terminal, a line a step elsewhere. */
export interface Progress {
  step(what: string): void;
  /** Makes room for what is printed next. */
  done(): void;
}

/** `expected`: how many steps there are in all. */
export function createProgress(output: NodeJS.WriteStream, expected: number): Progress {
  const begun = Date.now();
  let steps = 0;
  return {
    step(what) {
      const seconds = Math.round((Date.now() - begun) / 1000);
      const line = `[${++steps}/${expected}, ${seconds} s] ${what}`;
      output.write(output.isTTY ? `\r\x1b[K${line}` : `${line}\n`);
    },
    done() {
      if (output.isTTY) output.write('\r\x1b[K');
    },
  };
}
