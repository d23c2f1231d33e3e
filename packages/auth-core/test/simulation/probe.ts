import { simulate } from './simulate.ts';

/** Looks for a seed that breaks one invariant, and prints it with what else broke on the way. */
const [wanted, seeds] = [process.argv[2]!, Number(process.argv[3])];
let unhandled: unknown;
process.on('unhandledRejection', (error) => {
  unhandled = error;
});
const others: Record<string, number> = {};
let found: { seed: number; text: string } | undefined;
for (let seed = 1; seed <= seeds && !found; seed++) {
  const { violation } = await simulate(seed);
  await new Promise((resolve) => setImmediate(resolve));
  if (wanted === 'I11' && unhandled) found = { seed, text: 'a rejection that nobody handles' };
  else if (violation?.invariant === wanted) found = { seed, text: violation.text };
  else if (violation) others[violation.invariant] = (others[violation.invariant] ?? 0) + 1;
}
console.log(JSON.stringify({ found, others }));
