import { budgetWaitMs, debtAfter, type LoginBudget } from './budget.ts';
import type { Latch, SharedCoolDown, StoredRecord } from './store.ts';
import { MINUTE, type Timeline } from './time.ts';

/** Failed logins further back than this no longer count. */
export const FAILURE_WINDOW_MS = 15 * MINUTE;
/** How many failed logins an account may have within the window; vendors lock it at the third. */
const MOST_FAILURES = 2;

/** Why no call may be made now. */
export interface Penalty {
  code: string;
  message: string;
  status?: number | undefined;
  /** How long it lasts, in milliseconds; left out: until something changes. */
  leftMs?: number | undefined;
}

export interface PenaltyView {
  call: 'acquire' | 'renew';
  /** Keyed hash of the credential that would be used. */
  credential: string | undefined;
  budget: LoginBudget | undefined;
  timeline: Timeline;
}

/** What a record says against a call, or `undefined` where nothing does. The latch comes before the cool-down. */
export function penaltyOf(record: StoredRecord, view: PenaltyView): Penalty | undefined {
  return (
    (view.call === 'acquire' ? latched(record, view) : undefined) ??
    coolingDown(record.coolDown, view.call, view.timeline) ??
    (view.call === 'acquire' ? spent(record, view) : undefined)
  );
}

/** What a cool-down says against a call. A misconfigured renewal says nothing against a login. */
export function coolingDown(
  coolDown: SharedCoolDown | undefined,
  call: 'acquire' | 'renew',
  timeline: Timeline,
): Penalty | undefined {
  if (!coolDown || (coolDown.code === 'Misconfigured' && coolDown.call !== call)) return undefined;
  return lasting(coolDown, timeline);
}

function lasting(penalty: Latch | SharedCoolDown, timeline: Timeline): Penalty | undefined {
  const { code, message, status, ms, at } = penalty;
  const leftMs = ms === undefined ? undefined : ms - timeline.waited(at);
  return leftMs === undefined || leftMs > 0 ? { code, message, status, leftMs } : undefined;
}

function latched(record: StoredRecord, { credential, timeline }: PenaltyView): Penalty | undefined {
  const { latch, failedLogins = [] } = record;
  if (latch && (latch.credential === undefined || latch.credential === credential)) {
    const penalty = lasting(latch, timeline);
    if (penalty) return penalty;
  }
  const left = failedLogins.map((at) => FAILURE_WINDOW_MS - timeline.waited(at)).filter((ms) => ms > 0);
  if (left.length < MOST_FAILURES) return undefined;
  return {
    code: latch?.code ?? 'BadCredentials',
    message: latch?.message ?? 'tokens of this account were refused as soon as they were used',
    status: latch?.status,
    // When only one counts any more, the next may be tried.
    leftMs: left.sort((a, b) => b - a)[MOST_FAILURES - 1],
  };
}

function spent({ budget }: StoredRecord, view: PenaltyView): Penalty | undefined {
  if (!view.budget || !budget) return undefined;
  const leftMs = budgetWaitMs(view.budget, debtAfter(budget.debtMs, view.timeline.waited(budget.at)));
  return leftMs > 0
    ? { code: 'BudgetSpent', message: 'the vendor allows few logins, and they are used up for now', leftMs }
    : undefined;
}
