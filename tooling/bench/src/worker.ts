// One measurement in a process of its own: its kind and its job come as arguments, its result goes to the parent.

/** Loaded when asked for, so that a process holds little but what it measures. */
const cost = () => import('./measures/cost.ts');
const load = () => import('./measures/load.ts');
const loaders = {
  overhead: async () => (await cost()).overhead,
  allocation: async () => (await cost()).allocation,
  throughput: async () => (await cost()).throughput,
  memory: async () => (await cost()).memory,
  start: async () => (await cost()).start,
  herd: async () => (await load()).herd,
  storm: async () => (await load()).storm,
  revoke: async () => (await load()).revoke,
  engine: async () => (await import('./measures/engine.ts')).engine,
};

export type Measures = { [Kind in keyof typeof loaders]: Awaited<ReturnType<(typeof loaders)[Kind]>> };

// The process that asked is gone.
process.on('disconnect', () => process.exit());

const [kind, job] = process.argv.slice(2);
const measure = (await loaders[kind as keyof Measures]()) as (job: unknown) => Promise<unknown>;
// Kept connections and pools of the contenders would hold the process.
process.send!(await measure(JSON.parse(job!)), () => process.exit());
