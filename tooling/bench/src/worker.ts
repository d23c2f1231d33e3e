import type { Report } from './job.ts';
import { measureEngine } from './scenarios/engine.ts';
import { measureAllocation, measureOverhead } from './scenarios/overhead.ts';

// One measurement in a process of its own: its kind and its job come as arguments, its result goes to the parent.

const measures = {
  overhead: measureOverhead,
  allocation: measureAllocation,
  engine: measureEngine,
};

export type Measures = typeof measures;

// Whoever asked is gone.
process.on('disconnect', () => process.exit());

const [kind, job] = process.argv.slice(2);
const measure = measures[kind as keyof Measures] as (job: unknown) => Promise<unknown>;
let report: Report<unknown>;
try {
  report = { result: await measure(JSON.parse(job!)) };
} catch (error) {
  report = { error: error instanceof Error ? (error.stack ?? error.message) : JSON.stringify(error) };
}
// Kept connections and pools of the contenders would hold the process.
process.send!(report, () => process.exit());
