import { report, shrink } from './shrink.ts';
import { simulate } from './simulate.ts';
import { count, noTotals } from './totals.ts';

/** Runs a share of the seeds, and tells the parent process how far it is. */
const [first, last, step] = process.argv.slice(2).map(Number) as [number, number, number];
const totals = noTotals();
/** Reports are for people, who read a few. */
let reports = 0;
let toldAt = 0;

let unhandled = 0;
process.on('unhandledRejection', (error) => {
  unhandled++;
  process.send!({ report: `I11 is broken: nobody has handled ${error}` });
});
for (let seed = first; seed <= last; seed += step) {
  const outcome = await simulate(seed);
  count(totals, outcome);
  if (outcome.violation)
    process.send!({
      report: reports++ < 5 ? report(await shrink(outcome)) : `seed ${seed}: ${outcome.violation.invariant}`,
    });
  // Rejections that nobody handles are told between turns of the event loop.
  await new Promise((resolve) => setImmediate(resolve));
  totals.violations += unhandled;
  unhandled = 0;
  if (performance.now() - toldAt > 500) {
    toldAt = performance.now();
    process.send!({ totals });
  }
}
process.send!({ totals }, () => process.disconnect());
