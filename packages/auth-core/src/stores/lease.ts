import { isThenable, pause } from '../platform/timeout.ts';
import { SECOND } from '../platform/units.ts';
import { type LeaseAnswer, STORE_LIMIT_MS } from './contract.ts';
import type { LedgerTools } from './ledger.ts';
import type { Safely } from './safely.ts';

const POLL_MS = 50;
const LONGEST_POLL_MS = 250;

export interface LeaseSearch {
  call: Safely;
  key: string;
  owner: string;
  tools: LedgerTools;
  /** How long the lease lasts, and how long it is waited for. */
  ms: number;
  waiters(): number;
  /** Reads the store: is there no more need to wait? */
  enough(): Promise<boolean>;
}

/** A lease that was taken. */
export interface TakenLease {
  leftMs(): number;
  release(): Promise<void>;
}

/** Why there is no lease, as a sentence or two, and after how long to ask again. */
export interface NoLease {
  why: string;
  retryInMs: number;
}

/** Waits for the lease of a record. */
export async function waitForLease(search: LeaseSearch): Promise<TakenLease | 'enough' | NoLease> {
  const { call, tools, ms, enough, waiters } = search;
  const { clock, random, emit } = tools;
  const nonce = random.id();
  const started = clock.monotonic();
  const waitedMs = () => clock.monotonic() - started;
  const release = async () => {
    await call('lease', (store) => store.releaseLease(search.key, nonce));
  };
  for (let pollMs = POLL_MS; ; pollMs = Math.min(LONGEST_POLL_MS, pollMs * 1.5)) {
    const since = clock.monotonic();
    const answer = await takeLease(search, nonce, release);
    if (answer?.taken) {
      if (answer.takenOver) emit({ type: 'lease-taken-over' });
      if (pollMs > POLL_MS) emit({ type: 'lease-waited', durationMs: waitedMs(), taken: true });
      return { leftMs: () => ms - (clock.monotonic() - since), release };
    }
    const denied = deniedBy(answer, call, waitedMs() >= ms);
    if ('why' in denied) return denied;
    const { freeInMs = pollMs } = denied;
    const waitMs = Math.min(freeInMs, pollMs * (0.5 + random.uniform()));
    await pause(clock, waitMs, waiters() > 0);
    if (await enough()) {
      emit({ type: 'lease-waited', durationMs: waitedMs(), taken: false });
      return 'enough';
    }
  }
}

/** Why there will be no lease, or when it may be free. */
function deniedBy(
  answer: LeaseAnswer | undefined,
  call: Safely,
  isOver: boolean,
): NoLease | { freeInMs: number | undefined } {
  if (!answer) {
    const why = `the store could not be reached, so another process may be renewing, and going on could end its session. ${call.trouble()}`;
    return { why, retryInMs: SECOND };
  }
  // The store is untrusted: ignore anything but a positive number.
  const freeInMs = Number(answer.freeInMs) > 0 ? Number(answer.freeInMs) : undefined;
  if (!isOver) return { freeInMs };
  const why = 'another process is renewing and has not finished, and going on could end its session.';
  return { why, retryInMs: freeInMs ?? SECOND };
}

/** Asks the store once; `undefined`: it gave no answer. */
async function takeLease(
  { call, key, owner, ms, tools }: LeaseSearch,
  nonce: string,
  release: () => Promise<void>,
): Promise<LeaseAnswer | undefined> {
  const { clock } = tools;
  const since = clock.monotonic();
  const answer = await call('lease', (store) => {
    const lease = store.takeLease(key, { owner, nonce, ms });
    if (!isThenable(lease)) return lease;
    // Once: a lazy query runs anew for each that waits for it.
    const taking = Promise.resolve(lease);
    // Taken too late for us, it would keep all others waiting for nothing.
    const giveBack = (late: LeaseAnswer | undefined) => {
      if (late?.taken && clock.monotonic() - since >= STORE_LIMIT_MS) void release();
    };
    taking.then(giveBack, () => {});
    return taking;
  });
  return answer?.[0];
}
