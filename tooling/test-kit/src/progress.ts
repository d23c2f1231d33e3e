/** Where a run's progress goes: lines that read well in a terminal and in a file. */
export interface Progress {
  /** One line, as it is. */
  line(text: string): void;
  /** Runs `work` between a line that says so and one that says how it ended; says that it lives every 15 s. */
  during<Value>(title: string, work: () => Promise<Value>, became?: (value: Value) => string): Promise<Value>;
}

const ALIVE_EVERY_MS = 15_000;

/** Prints to `write`. */
export function progress(write: (text: string) => void): Progress {
  const line = (text: string) => write(`${text}\n`);
  return {
    line,
    async during(title, work, became = () => 'done') {
      const started = performance.now();
      const seconds = () => `${((performance.now() - started) / 1000).toFixed(1)} s`;
      line(`▸ ${title}`);
      const alive = setInterval(() => line(`  … ${title}: running for ${seconds()}`), ALIVE_EVERY_MS);
      try {
        const value = await work();
        line(`  ${title}: ${became(value)} in ${seconds()}`);
        return value;
      } finally {
        clearInterval(alive);
      }
    },
  };
}
