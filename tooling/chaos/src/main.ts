import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cli, commandLine, names, positive } from '@tooling/test-kit/options';
import { progress } from '@tooling/test-kit/progress';
import { root } from '@tooling/test-kit/repository';
import { build } from 'esbuild';
import { type Outcome, run, scenarios } from './scenario.ts';
import { formulaOf, legend, table } from './table.ts';
import { complaintsOf, tally } from './verdict.ts';

const scenarioNames = scenarios.map(({ name }) => name);
/** From here on a busy machine keeps processes from running as if they were frozen. */
const BUSY_MS = 200;
const options =
  cli(`Eight processes share an account of Telematics and one of Core, with tokens of 2 s, and are killed, frozen and
restarted at random. Ends with 1 where a refresh token was presented twice, where a login or a failed call has no cause,
and where a process had to wait for longer than a lease runs out.`)
    .addOption(names('--scenario', 'some of the scenarios', scenarioNames))
    .option('--seconds <number>', 'how long each lasts', positive, 60)
    .option('--seed <number>', 'of the disruptions', Number, Math.floor(Math.random() * 1e9))
    .option(
      '--keep <folder>',
      'writes what every process said and what was done to it, a JSON file for each scenario',
    )
    .parse(commandLine(), { from: 'user' })
    .opts<{ scenario: string[]; seconds: number; seed: number; keep?: string }>();
const { seconds, seed, keep } = options;

const { line, during } = progress((text) => process.stdout.write(text));
const folder = mkdtempSync(join(tmpdir(), 'chaos-member-'));
const outcomes: Outcome[] = [];
try {
  line(`seed ${seed}`);
  // One file: a process that loads many takes a second of a busy machine.
  const script = join(folder, 'member.cjs');
  await build({
    entryPoints: [join(import.meta.dirname, 'member.ts')],
    outfile: script,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    logLevel: 'error',
    // Its paths lead to the sources of all packages.
    tsconfig: `${root}/tsconfig.base.json`,
  });
  for (const scenario of scenarios.filter(({ name }) => options.scenario.includes(name))) {
    const outcome = await during(
      `${scenario.name}, ${seconds} s`,
      () => run({ scenario, seconds, seed, script }),
      ({ rows, kills, freezes, redisLosses }) =>
        `${rows.reduce((sum, { calls }) => sum + calls, 0)} calls, ${kills} kills, ${freezes} freezes, ${redisLosses} Redis losses`,
    );
    outcomes.push(outcome);
    if (keep !== undefined) {
      mkdirSync(keep, { recursive: true });
      writeFileSync(join(keep, `${scenario.name}.json`), JSON.stringify(outcome.account));
    }
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}

line(`\n${table(outcomes)}\n\n${legend}\n`);
for (const { scenario, troubles, rows, stored, clear } of outcomes) {
  for (const row of rows) {
    line(`${scenario}, ${row.vendor}: ${formulaOf(row)}`);
    if (row.failed) line(`${scenario}, ${row.vendor}: calls failed: ${tally(row.codes)}`);
  }
  line(`${scenario}: ${stored} texts in the store, ${clear} with a secret in clear`);
  if (troubles.length) line(`${scenario}: ${tally(troubles)}`);
}
const complaints = outcomes.flatMap(
  ({ scenario, rows, kills, freezes, redisLosses, crashes, stored, clear }) =>
    [
      ...(crashes ? [`${crashes} processes ended without being killed`] : []),
      ...(stored > 0 ? [] : ['the store is empty']),
      ...(clear ? [`${clear} texts in the store hold a secret in clear`] : []),
      ...rows.flatMap((row) =>
        complaintsOf(row, { disrupted: kills + freezes + redisLosses > 0, redisLost: redisLosses > 0 }),
      ),
    ].map((complaint) => `${scenario}, ${complaint}`),
);
for (const complaint of complaints) line(`FAILED: ${complaint}`);
const lagMs = Math.max(...outcomes.map((outcome) => outcome.lagMs));
if (complaints.length && lagMs > BUSY_MS)
  line(
    `The machine kept this command from running for ${Math.round(lagMs)} ms. Try again when it has less to do.`,
  );
line(`seed ${seed}: ${complaints.length ? `${complaints.length} complaints` : 'all as it should be'}`);
process.exitCode = complaints.length ? 1 : 0;
