/** Time as the engine sees it. Replaced as a whole in tests. */
export interface Clock {
  /** Milliseconds since the Unix epoch. May jump. */
  now(): number;
  /** Milliseconds since any fixed moment. Never goes back; may stand still while the machine sleeps. */
  monotonic(): number;
  /**
   * Calls back once after `ms` milliseconds (0 to 2³¹ − 1) and gives a function that prevents it. `background`: the
   * timer must not keep the process alive.
   */
  timer(ms: number, callback: () => void, background?: boolean): () => void;
}

/** Where chance comes from. Replaced as a whole in tests. */
export interface Random {
  /** Uniform in [0, 1). */
  uniform(): number;
  /** An unguessable identifier. */
  id(): string;
}

/** The runtime's clock. */
export const systemClock: Clock = {
  now: () => Date.now(),
  monotonic: () => performance.now(),
  timer(ms, callback, background) {
    const timer = setTimeout(callback, ms);
    // Node and Bun keep the process alive for a timer, other runtimes have no such notion.
    if (background && typeof timer === 'object') (timer as { unref?(): void }).unref?.();
    return () => clearTimeout(timer);
  },
};

/** The runtime's random source. */
export const systemRandom: Random = {
  uniform: () => Math.random(),
  // A page that came over plain http: from another host is not a secure context, and has no randomUUID.
  id: () => crypto.randomUUID?.() ?? crypto.getRandomValues(new Uint32Array(3)).join('-'),
};
