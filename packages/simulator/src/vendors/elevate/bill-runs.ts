import type { Route } from '../../vendor.ts';
import { failure, ok } from './access.ts';
import {
  addDays,
  addInvoice,
  addInvoices,
  addMonths,
  adhocCharge,
  rounded,
  valuesByCustomer,
} from './billing.ts';
import type { AdhocBillRun, BillRun } from './entities.ts';
import { id, text } from './filters.ts';
import type { Maker, Outcome } from './resource.ts';
import type { World } from './world.ts';

/** How long a step takes, in milliseconds of the vendor's time. */
const STEP_MS = 250;
/** What follows by itself once the invoices are sent out. */
const FINISHING = [
  'DISTRIBUTION',
  'COMBINING_INVOICES',
  'PAYMENT',
  'REACTIVATING_RPIS',
  'ARCHIVING',
  'FINISHED',
];

type Run = BillRun | AdhocBillRun;

/** A kind of run: the steps that a patch asks for, in their order, and what happens when one begins. */
interface Kind<R extends Run> {
  steps: readonly string[];
  /** A step is asked for together with `billRunStatus` = `CLOSED`. */
  closedBySteps: boolean;
  begin(run: R, step: string): void;
  finish(run: R): void;
}

/** Where a run has got to by now. */
function advanced<R extends Run>(run: R, now: number): R {
  const from = FINISHING.indexOf(run.summaryStatus);
  if (from < 0 || run.stepBegan === undefined) return run;
  const passed = Math.floor((now - run.stepBegan) / STEP_MS);
  const summaryStatus = FINISHING[Math.min(from + passed, FINISHING.length - 1)]!;
  if (summaryStatus !== 'FINISHED') return { ...run, summaryStatus };
  const { stepBegan: _, ...rest } = run;
  return { ...rest, summaryStatus, billRunStatus: 'FINALIZED' } as R;
}

/** Decides on a patch: the run as it is from now on, or the status of an error. */
function decide<R extends Run>(kind: Kind<R>, changed: R, before: R): Outcome<R> & (R | number) {
  if (before.billRunStatus === 'FINALIZED') return 400;
  const reopened = before.billRunStatus === 'CLOSED' && changed.billRunStatus === 'OPEN';
  const at = kind.steps.indexOf(before.summaryStatus);
  if (reopened) {
    // Invoices that have been sent out stay.
    return at === kind.steps.length - 1 ? 400 : { ...changed, summaryStatus: 'PROPERTIES' };
  }
  if (changed.summaryStatus === before.summaryStatus) {
    return changed.billRunStatus === before.billRunStatus ? changed : 400;
  }
  if (kind.steps.indexOf(changed.summaryStatus) !== at + 1 || FINISHING.indexOf(before.summaryStatus) >= 0) {
    return 400;
  }
  if (kind.closedBySteps) return { ...changed, billRunStatus: 'CLOSED' };
  return changed.billRunStatus === 'CLOSED' ? changed : 400;
}

function billRunKind(world: World): Kind<BillRun> {
  return {
    steps: ['REPORTING', 'DRAFT_INVOICES', 'FULL_INVOICES', 'DISTRIBUTION'],
    closedBySteps: false,
    begin(run, step) {
      if (step === 'FULL_INVOICES') addInvoices(world, run);
    },
    finish(run) {
      world.billRuns.add(nextRun(world, run));
    },
  };
}

function adhocKind(world: World): Kind<AdhocBillRun> {
  return {
    steps: ['REPORTING', 'FULL_INVOICES', 'DISTRIBUTION'],
    closedBySteps: true,
    begin(run, step) {
      if (step !== 'FULL_INVOICES') return;
      for (const { siteId, ...adhoc } of adhocInventoriesOf(world, run)) {
        const total = adhocCharge(adhoc);
        const { id: billRunId, invoiceDate } = run;
        addInvoice(world, siteId, { billRunId, billRunType: 'ADHOC', invoiceDate, total });
      }
    },
    finish() {},
  };
}

function adhocInventoriesOf(world: World, run: AdhocBillRun) {
  return run.adhocProductInventoryIds.flatMap((number) => world.adhocInventories.get(number) ?? []);
}

/** The run that opens when one is finished: the period after it. */
function nextRun(world: World, { billingCycleId, periodStartDate }: BillRun): object {
  const { name, lengthOfPeriod } = world.billingCycles.get(billingCycleId)!;
  const start = addMonths(periodStartDate, lengthOfPeriod);
  const end = addDays(addMonths(start, lengthOfPeriod), -1);
  const month = start.slice(0, 7);
  return {
    name: `${month} ${name}`,
    sortableName: `${month.replace('-', '')} ${name}`,
    billingCycleId,
    created: world.today(),
    periodStartDate: start,
    periodEndDate: end,
    invoiceDate: end,
    includeUsageUntilDate: end,
    billRunStatus: 'OPEN',
    summaryStatus: 'PROPERTIES',
    billingUserAdminId: 1,
    parallel: false,
    paused: false,
  };
}

/** Moves every run to where it has got to. */
export function runDue(world: World): void {
  const kinds = [
    [world.billRuns, billRunKind(world)],
    [world.adhocBillRuns, adhocKind(world)],
  ] as const;
  for (const [runs, kind] of kinds) {
    for (const run of runs.all()) {
      const reached = advanced<Run>(run, world.now());
      // Where its steps go on from stays what it was, so nothing is kept before the end.
      if (reached.billRunStatus === run.billRunStatus) continue;
      runs.put(reached as never);
      kind.finish(reached as never);
    }
  }
}

function suspense(world: World, run: BillRun): number {
  return world.rentalInventories.all().filter(({ rentalProductId, siteId }) => {
    const customer = world.customers.get(world.sites.get(siteId)?.customerId);
    return rentalProductId === 4 && customer?.billingCycleId === run.billingCycleId;
  }).length;
}

function showRun(world: World, run: BillRun): object {
  const { stepBegan: _, ...shown } = advanced(run, world.now());
  const values = [...valuesByCustomer(world, run)].sort(([, one], [, other]) => other - one);
  const [[maxInvoiceCustomerId, maxInvoiceValue] = [undefined, 0]] = values;
  return {
    ...shown,
    revenueInMajorCurrency: rounded(values.reduce((sum, [, value]) => sum + value, 0)),
    usageSuspenseCount: 0,
    rentalSuspenseCount: suspense(world, run),
    maxInvoiceValue,
    maxInvoiceCustomerId,
  };
}

function showAdhoc(world: World, run: AdhocBillRun): object {
  const { stepBegan, ...shown } = advanced(run, world.now());
  const passed = stepBegan === undefined ? STEP_MS : world.now() - stepBegan;
  return {
    ...shown,
    summaryStatusPercentage: Math.min(100, Math.floor((passed / STEP_MS) * 100)),
    revenueInMajorCurrency: adhocInventoriesOf(world, run).reduce((sum, one) => sum + adhocCharge(one), 0),
  };
}

/** Bill runs of billing cycles, and adhoc bill runs. */
export function billRunRoutes({ resource, route }: Maker, world: World): Route[] {
  function settle<R extends Run>(kind: Kind<R>) {
    return (changed: R, before: R) => {
      const decided = decide(kind, changed, advanced(before, world.now()));
      if (typeof decided === 'number' || decided.summaryStatus === before.summaryStatus) return decided;
      kind.begin(decided, decided.summaryStatus);
      return { ...decided, stepBegan: world.now() };
    };
  }

  const runs = resource<BillRun>({
    path: '/bill-runs',
    idName: 'bill_run_id',
    items: world.billRuns,
    scope: 'tenant',
    show: (run) => showRun(world, run),
    filters: {
      billRunStatus: text((run) => run.billRunStatus),
      billingCycleId: id((run) => run.billingCycleId),
      // That a group is called as its cycle is made up: the pages do not show groups.
      billingCycleGroupName: text((run) => world.billingCycles.get(run.billingCycleId)?.name),
    },
  });
  const adhocRuns = resource<AdhocBillRun>({
    path: '/adhoc-bill-runs',
    idName: 'adhoc_bill_run_id',
    items: world.adhocBillRuns,
    scope: 'tenant',
    show: (run) => showAdhoc(world, run),
    filters: { billRunStatus: text((run) => run.billRunStatus) },
  });
  return [
    runs.list(),
    runs.get(),
    runs.update(settle(billRunKind(world))),
    route('POST', '/adjust-bill-run-schedule/{bill_run_id}', 'v1', (call, { ownerId }) => {
      if (ownerId !== undefined) return failure(403);
      const run = world.billRuns.get(call.params.bill_run_id);
      if (run?.billRunStatus !== 'OPEN') return failure(400);
      const { lengthOfPeriod } = world.billingCycles.get(run.billingCycleId)!;
      const periodStartDate = addMonths(
        run.periodStartDate,
        lengthOfPeriod * Number(call.query.get('periods')),
      );
      const periodEndDate = addDays(addMonths(periodStartDate, lengthOfPeriod), -1);
      return ok(showRun(world, world.billRuns.put({ ...run, periodStartDate, periodEndDate })));
    }),
    adhocRuns.list(),
    adhocRuns.get(),
    adhocRuns.update(settle(adhocKind(world))),
  ];
}
