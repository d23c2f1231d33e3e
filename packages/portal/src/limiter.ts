import type { CallLimiter, Clock, RateLimitedRequest } from '@x/client-kit';

/** All documented windows are this long: five minutes. */
const WINDOW_MS = 300_000;
/** Slots of the sandbox's one window that data calls leave to logins. */
const FOR_LOGINS = 10;

/** One documented limit. Source: the overview page. */
interface Limit {
  server: 'sandbox' | 'production';
  requests: number;
  reserve: number;
  counts(request: RateLimitedRequest): boolean;
}

const limits: readonly Limit[] = [
  { server: 'sandbox', requests: 300, reserve: FOR_LOGINS, counts: () => true },
  { server: 'production', requests: 1000, reserve: 0, counts: ({ path }) => path.endsWith('/api/authorize') },
  { server: 'production', requests: 100, reserve: 0, counts: ({ path }) => path.endsWith('/filter') },
  {
    server: 'production',
    requests: 100,
    reserve: 0,
    counts: ({ method, path }) => method === 'GET' && path.startsWith('/api/transaction/'),
  },
];

/** A limit with what it has let through. */
interface Window extends Limit {
  /** Slots that calls under way hold. */
  underWay: number;
  /** When each other slot is free again, by the monotonic clock, the earliest first. */
  ends: number[];
}

interface Waiting {
  request: RateLimitedRequest;
  go(): void;
}

/**
 * Lets calls wait so that the documented limits are never exceeded: a caller that exceeds them is blocked by address for
 * five minutes. In five minutes production allows 1000 logins, 100 filter calls of all kinds and 100 GETs of single
 * transactions, and the sandbox 300 calls of any kind.
 *
 * Give one to a client, or the same one to several clients of one address.
 *
 * @param options.share - The part of each limit that is used, for example 0.5 where two processes share an address.
 *   More than 0, at most 1. Default 1.
 */
export function portalLimiter({ share = 1 }: { share?: number } = {}): CallLimiter {
  if (!(share > 0 && share <= 1)) {
    throw new RangeError('[@x/portal] portalLimiter: share must be more than 0 and at most 1.');
  }
  const windows: Window[] = limits.map((limit) => ({ ...limit, underWay: 0, ends: [] }));
  let waiting: Waiting[] = [];
  let cancelTimer = () => {};

  /** When the window has room: in the past where it has some now, `Infinity` where a call has to end before. */
  function roomAt({ underWay, ends, requests, reserve }: Window): number {
    // Two slots: the call may be sent again with another token, and what is sent is not to be taken back.
    const room = Math.max(2, Math.floor(requests * share) - reserve) - 2;
    const tooMany = underWay + ends.length - room;
    return tooMany <= 0 ? Number.NEGATIVE_INFINITY : (ends[tooMany - 1] ?? Number.POSITIVE_INFINITY);
  }

  function take(request: RateLimitedRequest): (sent: number) => void {
    const own = windowsOf(windows, request);
    const slots = request.urgent ? 1 : 2;
    for (const window of own) window.underWay += slots;
    return (sent) => {
      // The vendor has counted it at some moment until now.
      const end = request.clock.monotonic() + WINDOW_MS;
      for (const window of own) {
        window.underWay -= slots;
        for (let slot = 0; slot < sent; slot++) window.ends.push(end);
      }
      letGo(request.clock);
    };
  }

  function letGo(clock: Clock): void {
    const now = clock.monotonic();
    for (const window of windows) window.ends = window.ends.filter((end) => end > now);
    let next = Number.POSITIVE_INFINITY;
    waiting = waiting.filter(({ request, go }) => {
      const at = Math.max(...windowsOf(windows, request).map(roomAt));
      if (at > now) next = Math.min(next, at);
      else go();
      return at > now;
    });
    cancelTimer();
    if (next < Number.POSITIVE_INFINITY) cancelTimer = clock.timer(Math.ceil(next - now), () => letGo(clock));
  }

  return {
    async enter(request) {
      const { clock, urgent, signal } = request;
      if (urgent || !windowsOf(windows, request).length) return take(request);
      signal?.throwIfAborted();
      return new Promise((resolve, reject) => {
        const giveUp = () => {
          waiting = waiting.filter((each) => each !== own);
          reject(signal?.reason);
          letGo(clock);
        };
        const own: Waiting = {
          request,
          go() {
            signal?.removeEventListener('abort', giveUp);
            resolve(take(request));
          },
        };
        signal?.addEventListener('abort', giveUp);
        waiting.push(own);
        letGo(clock);
      });
    },
  };
}

function windowsOf(windows: readonly Window[], request: RateLimitedRequest): Window[] {
  return windows.filter(({ server, counts }) => server === request.server && counts(request));
}
