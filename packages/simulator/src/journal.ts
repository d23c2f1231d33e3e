import type { CallKind } from './types.ts';

/** A request that was answered, without anything secret of it. */
export interface JournalEntry {
  /** The vendor's time, in milliseconds since the Unix epoch. */
  at: number;
  kind: CallKind;
  method: string;
  /** The path as it is in the specification. */
  path: string;
  status: number;
  /** Why it ended so, where that was not the request alone: a fault, or what the specification does not allow. */
  reason?: string;
}

const kept = 100;

/** The last requests of a vendor, and those who wait for the next. */
export interface Journal {
  /** The newest first. */
  entries(): readonly JournalEntry[];
  add(entry: JournalEntry): void;
  /** Something else has changed that a page shows. */
  touch(): void;
  /** Grows with every change. */
  version(): number;
  /** Resolves once there is something newer than this version, or when the signal ends the wait. */
  newer(version: number, signal: AbortSignal): Promise<void>;
}

export function createJournal(): Journal {
  const entries: JournalEntry[] = [];
  const waiting = new Set<() => void>();

  let version = 0;

  function touch(): void {
    version += 1;
    for (const wake of waiting) wake();
    waiting.clear();
  }

  return {
    entries: () => entries,
    add(entry) {
      entries.unshift(entry);
      entries.length = Math.min(entries.length, kept);
      touch();
    },
    touch,
    version: () => version,
    newer: (known, signal) =>
      new Promise((resolve) => {
        const wake = () => {
          waiting.delete(wake);
          signal.removeEventListener('abort', wake);
          resolve();
        };
        waiting.add(wake);
        signal.addEventListener('abort', wake);
        if (signal.aborted || version > known) wake();
      }),
  };
}
