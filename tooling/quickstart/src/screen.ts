import { createLogUpdate } from 'log-update';

export type Screen = ReturnType<typeof createScreen>;

/** Where the quickstart shows itself: a terminal, where its table is redrawn in place, or a log. */
export function createScreen(output: NodeJS.WriteStream = process.stdout) {
  const draw = output.isTTY ? createLogUpdate(output) : undefined;
  /** A text that stays. */
  const say = (text: string) => void (draw ? draw.persist(text) : output.write(`${text}\n`));
  return {
    say,
    /** How often the table is worth being shown, in milliseconds. */
    showEveryMs: draw ? 200 : 3_000,
    /** The current state of things. */
    show: (table: string) => (draw ? draw(table) : say(`\n${table}\n`)),
    /** What was shown last stays. */
    done: () => draw?.done(),
  };
}
