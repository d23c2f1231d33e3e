import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cli, commandLine, names, positive } from '@tooling/test-kit/options';
import { bundleMember } from './bundle.ts';
import { chanceOf } from './random.ts';
import { type Outcome, run, scenarios } from './scenario.ts';
import { formulaOf, legend, tableOf } from './table.ts';
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

const live = process.stdout.isTTY;
let lastLine = 0;
function onProgress(text: string): void {
  if (live) process.stdout.write(`\r${text}\u001b[K`);
  else if (Date.now() - lastLine >= 5000) {
    lastLine = Date.now();
    process.stdout.write(`${text}\n`);
  }
}

const folder = mkdtempSync(join(tmpdir(), 'chaos-member-'));
const script = join(folder, 'member.cjs');
const outcomes: Outcome[] = [];
try {
  process.stdout.write(`seed ${seed}\n`);
  await bundleMember(script);
  for (const scenario of scenarios.filter(({ name }) => options.scenario.includes(name))) {
    const chance = chanceOf(seed);
    const outcome = await run({ scenario, seconds, chance, script, onProgress });
    outcomes.push(outcome);
    if (keep !== undefined) {
      mkdirSync(keep, { recursive: true });
      writeFileSync(join(keep, `${scenario.name}.json`), JSON.stringify(outcome.account));
    }
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}

process.stdout.write(`${live ? '\r\u001b[K' : ''}\n${tableOf(outcomes)}\n\n${legend}\n\n`);
for (const { scenario, troubles, rows, stored, clear } of outcomes) {
  for (const row of rows) {
    process.stdout.write(`${scenario}, ${row.vendor}: ${formulaOf(row)}\n`);
    if (row.failed) process.stdout.write(`${scenario}, ${row.vendor}: calls failed: ${tally(row.codes)}\n`);
  }
  process.stdout.write(`${scenario}: ${stored} texts in the store, ${clear} with a secret in clear\n`);
  const list = Object.entries(troubles).map(([name, count]) => `${name} ${count}`);
  if (list.length) process.stdout.write(`${scenario}: ${list.join(', ')}\n`);
}
const complaints = outcomes.flatMap(
  ({ scenario, rows, kills, freezes, redisLosses, crashes, stored, clear }) =>
    [
      ...(crashes ? [`${crashes} processes ended although nobody killed them`] : []),
      ...(stored > 0 ? [] : ['the store is empty']),
      ...(clear ? [`${clear} texts in the store hold a secret in clear`] : []),
      ...rows.flatMap((row) =>
        complaintsOf(row, { disrupted: kills + freezes + redisLosses > 0, redisLost: redisLosses > 0 }),
      ),
    ].map((complaint) => `${scenario}, ${complaint}`),
);
for (const complaint of complaints) process.stdout.write(`FAILED: ${complaint}\n`);
const lagMs = Math.max(...outcomes.map((outcome) => outcome.lagMs));
if (complaints.length && lagMs > BUSY_MS)
  process.stdout.write(
    `The machine kept this command from running for ${Math.round(lagMs)} ms. Try again when it has less to do.\n`,
  );
process.stdout.write(
  `seed ${seed}: ${complaints.length ? `${complaints.length} complaints` : 'all as it should be'}\n`,
);
process.exitCode = complaints.length ? 1 : 0;
