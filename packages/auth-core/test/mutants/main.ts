import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { MUTANTS, type Mutant } from './list.ts';
import { changedFiles, home, misfits, placesOf, plant } from './patch.ts';
import { type Catch, type Catcher, exactly, simulated, tested } from './run.ts';

const HELP = `Breaks the engine in one place after the other, and shows which invariant notices.

  pnpm mutants              each against the seed or the test that has caught it before
  pnpm mutants --search     looks for new ones, and keeps them in catchers.json
  pnpm mutants I3 I4        of these invariants only
  pnpm mutants --changed    of files only that differ from origin/main, or else from the commit before

Fails where a mutant lives, where an invariant has none, and where the engine itself does not pass what catches them.`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    search: { type: 'boolean', default: false },
    changed: { type: 'boolean' },
    help: { type: 'boolean' },
  },
});
const place = join(home, '.artefacts/mutants');
const file = join(home, 'test/mutants/catchers.json');
const known: Record<string, Catcher> = JSON.parse(readFileSync(file, 'utf8'));
const changed = values.changed ? changedFiles() : undefined;
const wanted = MUTANTS.filter(
  ({ invariant, changes }) =>
    (!positionals.length || positionals.includes(invariant)) &&
    (!changed || changes.some((change) => placesOf(change).some(({ file }) => changed.has(file)))),
);

if (values.help) console.log(HELP);
else process.exitCode = (await main()) ? 0 : 1;

async function main(): Promise<boolean> {
  const problems = [
    ...missing(),
    ...misfits(MUTANTS).map((misfit) => `does not fit the sources any more: ${misfit}`),
  ];
  if (problems.length) {
    for (const problem of problems) console.log(problem);
    console.log('Change test/mutants/list.ts so that each mutant fits the sources again.');
    return false;
  }
  if (!wanted.length) {
    console.log('No file that has changed holds a mutant.');
    return true;
  }
  rmSync(place, { recursive: true, force: true });
  try {
    const caught = new Map<Mutant, Catch>();
    const queue = [...wanted];
    const work = async () => {
      for (let mutant = queue.shift(); mutant; mutant = queue.shift()) {
        const started = performance.now();
        const { found, others } = await judge(mutant);
        if (found) caught.set(mutant, found);
        const verdict = found ? 'caught' : `LIVES (${others.join(', ') || 'nothing noticed'})`;
        const seconds = ((performance.now() - started) / 1000).toFixed(1);
        console.log(`${verdict} ${mutant.invariant} ${mutant.name}, ${seconds} s`);
      }
    };
    await Promise.all(Array.from({ length: Math.min(2, availableParallelism()) }, work));
    const unsound = await control([...caught.values()].map(({ by }) => by));
    console.log(`\n${table(caught)}\n\n${caught.size} of ${wanted.length} mutants caught.`);
    if (!unsound.length) console.log('The engine as it is passes all that has caught them.');
    for (const one of unsound)
      console.log(`The engine as it is does not pass ${one}: a catch by it means nothing.`);
    if (values.search) keep(caught);
    return caught.size === wanted.length && !unsound.length;
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
}

function missing(): string[] {
  if (positionals.length) return [];
  return Array.from({ length: 26 }, (_, index) => `I${index + 1}`)
    .filter((one) => !MUTANTS.some(({ invariant }) => invariant === one))
    .map((one) => `No mutant breaks ${one}.`);
}

/** What catches a mutant: what has done so before, else whatever a search finds. */
async function judge(mutant: Mutant): Promise<{ found: Catch | undefined; others: string[] }> {
  const folder = join(place, `${MUTANTS.indexOf(mutant)}`);
  plant(folder, mutant);
  const { invariant, by, name } = mutant;
  const before = values.search ? undefined : known[name];
  if (by === 'test') {
    const patterns = [...(before === undefined ? [] : [exactly([before])]), new RegExp(`^${invariant} `)];
    let crashed = false;
    for (const pattern of patterns) {
      const result = await tested(folder, pattern);
      if (result.failed[0]) return { found: { by: result.failed[0], text: '' }, others: [] };
      crashed = result.crashed;
    }
    return { found: undefined, others: crashed ? ['crash'] : [] };
  }
  if (before !== undefined) {
    const { caught, others } = await simulated(folder, invariant, [`${before}`]);
    if (caught) return { found: caught, others: Object.keys(others) };
  }
  const { caught, others } = await simulated(folder, invariant);
  return { found: caught, others: Object.keys(others) };
}

/** The catchers that the engine as it is does not pass. */
async function control(catchers: Catcher[]): Promise<Catcher[]> {
  const folder = join(place, 'control');
  plant(folder);
  const seeds = [...new Set(catchers.filter((one) => typeof one === 'number'))];
  const tests = [...new Set(catchers.filter((one) => typeof one === 'string'))];
  const [{ passed }, { others }] = await Promise.all([
    tested(folder, exactly(tests)),
    simulated(folder, 'none', seeds.map(String)),
  ]);
  return [...tests.filter((test) => !passed.includes(test)), ...Object.values(others).flat()];
}

function table(caught: Map<Mutant, Catch>): string {
  const rows = wanted.map((mutant) => {
    const found = caught.get(mutant);
    const by =
      found && (typeof found.by === 'number' ? `seed ${found.by}: ${found.text}` : `test: ${found.by}`);
    return [mutant.invariant, mutant.name, by ?? 'LIVES'] as const;
  });
  const width = Math.max(...rows.map(([, name]) => name.length));
  return rows
    .map(([invariant, name, by]) => `${invariant.padEnd(3)}  ${name.padEnd(width)}  ${by}`)
    .join('\n');
}

function keep(caught: Map<Mutant, Catch>): void {
  const catchers = MUTANTS.flatMap((mutant) => {
    const by = caught.get(mutant)?.by ?? known[mutant.name];
    return by === undefined ? [] : [[mutant.name, by] as const];
  });
  writeFileSync(file, `${JSON.stringify(Object.fromEntries(catchers), null, 2)}\n`);
}
