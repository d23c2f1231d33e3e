import { MUTANTS } from './list.ts';
import { runMutants, table } from './run.ts';

/**
 * `pnpm mutants`: breaks the engine in one place after the other and shows which invariant notices. Takes minutes, so it
 * is a command of its own; fails where a mutant lives or an invariant has none.
 */
const verdicts = await runMutants(MUTANTS, ({ mutant, caughtBy }) => {
  console.log(`${caughtBy ? 'caught' : 'LIVES'}  ${mutant.invariant}  ${mutant.name}`);
});
console.log(`\n${table(verdicts)}`);

const living = verdicts.filter(({ caughtBy }) => !caughtBy);
const covered = new Set(MUTANTS.map(({ invariant }) => invariant));
const missing = Array.from({ length: 24 }, (_, index) => `I${index + 1}`).filter((one) => !covered.has(one));
console.log(`${verdicts.length - living.length} of ${verdicts.length} mutants caught.`);
if (missing.length) console.log(`No mutant breaks ${missing.join(', ')}.`);
process.exitCode = living.length + missing.length ? 1 : 0;
