// One measurement in a process of its own: its kind and its job come as arguments, its result goes to the parent.

/** Loaded when asked for, so that a process holds nothing but what it measures. */
const loaders = {
  overhead: async () => (await import('./scenarios/overhead.ts')).measureOverhead,
  allocation: async () => (await import('./scenarios/overhead.ts')).measureAllocation,
  engine: async () => (await import('./scenarios/engine.ts')).measureEngine,
  herd: async () => (await import('./scenarios/herd.ts')).measureHerd,
  storm: async () => (await import('./scenarios/storm.ts')).measureStorm,
  revoke: async () => (await import('./scenarios/revoke.ts')).measureRevoke,
  throughput: async () => (await import('./scenarios/bodies.ts')).measureThroughput,
  memory: async () => (await import('./scenarios/bodies.ts')).measureMemory,
  start: async () => (await import('./scenarios/start.ts')).measureStart,
};

export type Measures = { [Kind in keyof typeof loaders]: Awaited<ReturnType<(typeof loaders)[Kind]>> };

/** What a worker tells in the end. */
export type Report<Value> = { result: Value } | { error: string };

// The process that asked is gone.
process.on('disconnect', () => process.exit());

const [kind, job] = process.argv.slice(2);
let report: Report<unknown>;
try {
  const measure = (await loaders[kind as keyof Measures]()) as (job: unknown) => Promise<unknown>;
  report = { result: await measure(JSON.parse(job!)) };
} catch (error) {
  report = { error: error instanceof Error ? (error.stack ?? error.message) : JSON.stringify(error) };
}
// Kept connections and pools of the contenders would hold the process.
process.send!(report, () => process.exit());
