import { createLogUpdate } from 'log-update';

/** Where the quickstart shows itself. */
export interface Screen {
  /** A line that stays. */
  say(line: string): void;
  /** The current state of things: redrawn in place on a terminal, else printed now and then. The last one stays. */
  show(picture: string, options?: { last?: boolean }): void;
}

const logEveryMs = 3_000;

/** On a terminal the picture is drawn in place; in a log it is worth its lines only every few seconds, and at the end. */
export function createScreen(output: NodeJS.WriteStream = process.stdout, now = Date.now): Screen {
  const say = (line: string) => void output.write(`${line}\n`);
  let shownAt = now();
  if (!output.isTTY) {
    return {
      say,
      show(picture, { last = false } = {}) {
        if (!last && now() - shownAt < logEveryMs) return;
        shownAt = now();
        say(`\n${picture}\n`);
      },
    };
  }
  const draw = createLogUpdate(output);
  return {
    say: (line) => draw.persist(line),
    show(picture, { last = false } = {}) {
      draw(picture);
      if (last) draw.done();
    },
  };
}
