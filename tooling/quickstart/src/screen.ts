/** Where the quickstart shows itself. */
export interface Screen {
  /** A line that stays. */
  say(line: string): void;
  /** The current state of things: redrawn in place on a terminal, else printed now and then. The last one stays. */
  show(lines: readonly string[], options?: { last?: boolean }): void;
}

/** What a screen needs of a stream. */
export interface Output {
  isTTY?: boolean;
  write(text: string): unknown;
}

const logEveryMs = 3_000;

/** On a terminal lines that stay move up above the picture, which is drawn anew below them. */
function terminalScreen(output: Output): Screen {
  let picture: readonly string[] = [];
  const erase = () => (picture.length > 0 ? `\x1b[${picture.length}A\x1b[J` : '');
  const draw = (lines: readonly string[]) => lines.map((line) => `${line}\n`).join('');
  return {
    say: (line) => {
      output.write(`${erase()}${line}\n${draw(picture)}`);
    },
    show: (lines, { last = false } = {}) => {
      output.write(`${erase()}${draw(lines)}`);
      picture = last ? [] : lines;
    },
  };
}

/** In a log a picture is worth its lines only every few seconds, and at the end. */
function logScreen(output: Output, now: () => number): Screen {
  let shownAt = now();
  return {
    say: (line) => {
      output.write(`${line}\n`);
    },
    show: (lines, { last = false } = {}) => {
      if (!last && now() - shownAt < logEveryMs) return;
      shownAt = now();
      output.write(`\n${lines.join('\n')}\n\n`);
    },
  };
}

export function createScreen(output: Output = process.stdout, now: () => number = Date.now): Screen {
  return output.isTTY ? terminalScreen(output) : logScreen(output, now);
}
