import type { Hono } from 'hono';
import { streamSSE } from 'hono/streaming';
import type { AppParts, Env } from '../app-parts.ts';
import { controlsPath } from '../controls.ts';
import { document } from './document.ts';

const leastMs = 200;

/** The page at `/` that shows what the vendor knows and has seen, live, and the events that it lives on. */
export function addPage(app: Hono<Env>, parts: AppParts): void {
  const { journal } = parts;
  app.get('/', (context) =>
    context.html(document, 200, {
      date: new Date(parts.now()).toUTCString(),
      'content-security-policy':
        "default-src 'none'; img-src data:; style-src 'unsafe-inline'; script-src 'unsafe-inline'; connect-src 'self'",
    }),
  );
  app.get(`${controlsPath}/events`, (context) =>
    streamSSE(context, async (stream) => {
      const ending = new AbortController();
      stream.onAbort(() => ending.abort());
      while (!stream.aborted) {
        const version = journal.version();
        await stream.writeSSE({ event: 'state', data: JSON.stringify(state(parts)) });
        // What changes while the page draws comes in one piece.
        await stream.sleep(leastMs);
        if (!stream.aborted) await journal.newer(version, ending.signal);
      }
    }),
  );
}

function state({ name, vendor, counters, faults, journal, siblings, now, prefix }: AppParts) {
  return {
    vendor: name,
    prefix,
    now: now(),
    siblings: siblings(),
    accounts: vendor.accounts,
    tokens: vendor.tokens(),
    counters,
    faults: faults.list(),
    requests: journal.entries(),
  };
}
