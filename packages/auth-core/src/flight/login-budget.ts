import { blocking, remainingMs } from '../decide/penalty.ts';
import type { Session } from '../engine/session.ts';
import type { Penalty } from '../stores/contract.ts';

/** What came of a charge. Neither: the vendor has no budget. */
interface Charge {
  /** What the charge is known by. */
  chargeId?: string;
  /** No login is left. */
  penalty?: Penalty;
}

/**
 * Uses up one login of the vendor's budget, or gives the penalty where none is left: deciding and charging are one step,
 * since accounts at one address log in at the same time.
 */
export async function chargeLogin<C>(session: Session<C>): Promise<Charge> {
  const { timeline, grant, options } = session;
  const budget = options.policy.loginBudget ?? grant.facts.loginBudget;
  if (!budget) return {};
  const { burst, refillMs } = budget;
  const ledger = session.address ?? session.ledger;
  const chargeId = options.random.id();
  await ledger.write((record) => {
    const before = record.penalties?.budget;
    if (before?.chargeId === chargeId || remainingMs(before, timeline) > 0) return record;
    const at = options.clock.now();
    const usedMs = refillMs + Math.max(0, before ? before.usedMs! - timeline.age(before.at) : 0);
    const charged: Penalty = {
      at,
      chargeId,
      usedMs,
      ms: usedMs - (burst - 1) * refillMs,
      call: 'acquire',
      code: 'BudgetSpent',
      attempt: 0,
      message: 'the logins that the vendor allows are used up for now.',
    };
    return { ...record, penalties: { ...record.penalties, budget: charged } };
  });
  if (ledger.record.penalties?.budget?.chargeId === chargeId) return { chargeId };
  const penalty = blocking(session.penalties, 'acquire', timeline);
  return penalty ? { penalty } : { chargeId };
}

/** Takes back what a login that never left this machine was counted for. */
export async function refundLogin<C>(
  { address, ledger, grant, options }: Session<C>,
  at: number,
  chargeId: string | undefined,
): Promise<void> {
  await ledger.write((record) => ({ ...record, logins: record.logins?.filter((login) => login !== at) }));
  const { refillMs = 0 } = options.policy.loginBudget || grant.facts.loginBudget || {};
  if (!chargeId) return;
  await (address ?? ledger).write((record) => {
    const { budget } = record.penalties ?? {};
    if (budget?.chargeId !== chargeId) return record;
    const { usedMs, ms } = budget;
    const refunded = { ...budget, chargeId: undefined, usedMs: usedMs! - refillMs, ms: ms! - refillMs };
    return { ...record, penalties: { ...record.penalties, budget: refunded } };
  });
}
