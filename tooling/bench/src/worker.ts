import { memory, overhead, start } from './measures/cost.ts';
import { engine } from './measures/engine.ts';
import { herd, revoke, storm } from './measures/load.ts';

// One measurement in a process of its own: its kind and its job come as arguments, its result goes to the parent.

const measures = { overhead, memory, start, engine, herd, storm, revoke };

export type Measures = typeof measures;

// The process that asked is gone.
process.on('disconnect', () => process.exit());

const [kind, job] = process.argv.slice(2);
const measure = measures[kind as keyof Measures] as (job: unknown) => Promise<unknown>;
// Kept connections and pools of the contenders would hold the process.
process.send!(await measure(JSON.parse(job!)), () => process.exit());
