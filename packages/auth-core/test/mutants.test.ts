import { expect, it } from 'vitest';
import { MUTANTS } from './mutants/list.ts';
import { runMutants, table } from './mutants/run.ts';

const nodeRunsTypeScript = 'typescript' in process.features && !!process.features.typescript;

it.runIf(nodeRunsTypeScript)(
  'every mutant of the engine is caught by the invariant that it breaks',
  async () => {
    const verdicts = await runMutants();
    console.log(table(verdicts));
    expect(verdicts.filter(({ caughtBy }) => !caughtBy).map(({ mutant }) => mutant.name)).toEqual([]);
    const covered = new Set(MUTANTS.map(({ invariant }) => invariant));
    expect(
      Array.from({ length: 24 }, (_, index) => `I${index + 1}`).filter((one) => !covered.has(one)),
    ).toEqual([]);
  },
  600_000,
);
