/** Takes a turn: resolves to what ends it, once fewer than the most are taken. Rejects with the reason of the signal. */
export type TakeTurn = (signal?: AbortSignal | null) => Promise<() => void>;

/** At most so many at once; the others wait, in the order in which they came. */
export function createTurns(most: number): TakeTurn {
  let taken = 0;
  const waiting = new Set<() => void>();
  const end = () => {
    taken--;
    const [next] = waiting;
    next?.();
  };
  return (signal) =>
    new Promise((resolve, reject) => {
      if (signal?.aborted) return reject(signal.reason);
      const giveUp = () => {
        waiting.delete(start);
        reject(signal?.reason);
      };
      const start = () => {
        waiting.delete(start);
        signal?.removeEventListener('abort', giveUp);
        taken++;
        resolve(end);
      };
      if (taken < most) return start();
      waiting.add(start);
      signal?.addEventListener('abort', giveUp);
    });
}
