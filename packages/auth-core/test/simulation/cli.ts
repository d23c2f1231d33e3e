import { fork } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { report, shrink } from './shrink.ts';
import { simulate } from './simulate.ts';
import { noTotals, sum, summary, type Totals } from './totals.ts';

const HELP = `Runs the token engine in simulated worlds, each made from its seed, and holds it to its invariants.

  pnpm simulate --seeds 20000      that many worlds, on all cores
  pnpm simulate --seed 42          one world, with its history
      --first 1                    the first seed
      --workers 2                  processes, as many as there are cores by default
      --lines 40                   lines of history of one world`;

const { values } = parseArgs({
  options: {
    seeds: { type: 'string', default: '200' },
    first: { type: 'string', default: '1' },
    workers: { type: 'string' },
    seed: { type: 'string' },
    lines: { type: 'string', default: '40' },
    help: { type: 'boolean' },
  },
});

if (values.help) console.log(HELP);
else if (values.seed !== undefined) await one(Number(values.seed), Number(values.lines));
else await many(Number(values.first), Number(values.seeds), Number(values.workers ?? availableParallelism()));

async function one(seed: number, lines: number): Promise<void> {
  const outcome = await simulate(seed);
  const { violation, history, hash, lives, requests, hours } = outcome;
  console.log(
    violation
      ? report(await shrink(outcome), lines)
      : `${history.slice(-lines).join('\n')}\nseed ${seed}: history ${hash}, ${lives} token lives, ${requests} requests, ${Math.round(hours)} h, 0 violations`,
  );
  process.exitCode = violation ? 1 : 0;
}

async function many(first: number, seeds: number, workers: number): Promise<void> {
  const parts: Totals[] = Array.from({ length: workers }, noTotals);
  const started = performance.now();
  const { isTTY } = process.stdout;
  let broken = false;
  let toldAt = started;
  const progress = (force = false) => {
    if (!force && performance.now() - toldAt < (isTTY ? 500 : 30_000)) return;
    toldAt = performance.now();
    const { seeds: done, lives, violations } = sum(parts);
    const line = `${done}/${seeds} seeds, ${lives} token lives, ${violations} violations, ${Math.round((toldAt - started) / 1000)} s`;
    process.stdout.write(isTTY ? `\r${line}` : `${line}\n`);
  };
  const worker = fileURLToPath(new URL('worker.ts', import.meta.url));
  await Promise.all(
    parts.map(
      (_, index) =>
        new Promise<void>((resolve) => {
          const child = fork(worker, [String(first + index), String(first + seeds - 1), String(workers)]);
          child.on('message', ({ totals, report }: { totals?: Totals; report?: string }) => {
            if (totals) parts[index] = totals;
            if (report) console.log(`\n${report}`);
            progress();
          });
          child.on('exit', (code) => {
            broken ||= code !== 0;
          });
          // The last message comes before this, but may come after the end of the process.
          child.on('disconnect', resolve);
        }),
    ),
  );
  progress(true);
  const totals = sum(parts);
  console.log(`${isTTY ? '\n' : ''}${summary(totals)}`);
  process.exitCode = broken || totals.violations || totals.seeds !== seeds ? 1 : 0;
}
