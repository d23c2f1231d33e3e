import { simulate } from './simulate.ts';

/**
 * `probe.ts <invariant> <seed or range>…`: looks for a seed that breaks one invariant, and prints it with what else broke
 * on the way, and in which seeds. A range is written as `1-400`.
 */
const [wanted, ...ranges] = process.argv.slice(2);
const seeds = ranges.flatMap((range) => {
  const [first, last = first] = range.split('-').map(Number) as [number, number?];
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
});

let unhandled = false;
process.on('unhandledRejection', () => {
  unhandled = true;
});
const others: Record<string, number[]> = {};
let found: { seed: number; text: string } | undefined;
for (const seed of seeds) {
  let { violation } = await simulate(seed);
  await new Promise((resolve) => setImmediate(resolve));
  // The simulation cannot see it, since it happens to the process.
  if (unhandled && (!violation || wanted === 'I11'))
    violation = { invariant: 'I11', text: 'a rejection that nobody handles' };
  unhandled = false;
  if (!violation) continue;
  if (violation.invariant === wanted) found = { seed, text: violation.text };
  else others[violation.invariant] = [...(others[violation.invariant] ?? []), seed];
  if (found) break;
}
console.log(JSON.stringify({ found, others }));
