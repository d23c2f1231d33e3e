/** A login budget: `burst` at once, then one each `refillMs`. */
export interface LoginBudget {
  burst: number;
  refillMs: number;
}

/** How far the budget is used up, in milliseconds of refill, `waitedMs` after it stood at `debtMs`. */
export function debtAfter(debtMs: number, waitedMs: number): number {
  return Math.max(0, debtMs - Math.max(0, waitedMs));
}

/** How long until one more login fits the budget, in milliseconds; 0: now. */
export function budgetWaitMs(budget: LoginBudget, debtMs: number): number {
  return Math.max(0, debtMs - (budget.burst - 1) * budget.refillMs);
}
