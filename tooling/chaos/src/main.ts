import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cli, commandLine, names, positive } from '@tooling/test-kit/options';
import { progress } from '@tooling/test-kit/progress';
import { root } from '@tooling/test-kit/repository';
import { table } from '@tooling/test-kit/table';
import { build } from 'esbuild';
import { causes } from './logins.ts';
import { run, scenarios } from './scenario.ts';
import { latestMs, leaseMs, pollMs } from './setting.ts';

/** From here on a busy machine keeps processes from running as if they were frozen. */
const BUSY_MS = 200;
const { scenario, seconds, seed, keep } =
  cli(`Eight processes share an account of Telematics and one of Core, with tokens of 2 s, and are killed, frozen and
restarted at random. Ends with 1 where a refresh token was presented twice, where a login or a failed call has no cause,
and where a process had to wait for longer than a lease runs out.`)
    .addOption(names('--scenario', 'some of the scenarios', Object.keys(scenarios)))
    .option('--seconds <number>', 'how long each lasts', positive, 60)
    .option('--seed <number>', 'of the disruptions', Number, Math.floor(Math.random() * 1e9))
    .option(
      '--keep <folder>',
      'writes what every process said and what was done to it, a JSON file for each scenario',
    )
    .parse(commandLine(), { from: 'user' })
    .opts<{ scenario: string[]; seconds: number; seed: number; keep?: string }>();

const { line, during } = progress((text) => process.stdout.write(text));
const folder = mkdtempSync(join(tmpdir(), 'chaos-member-'));
const rows: Record<string, string | number>[] = [];
const complaints: string[] = [];
let lagMs = 0;
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
  for (const name of scenario) {
    const outcome = await during(
      `${name}, ${seconds} s`,
      () => run(scenarios[name]!, seconds, seed, script),
      ({ histories, losses }) =>
        `${histories.filter(({ kill }) => kill).length} kills, ${histories.flatMap(({ freezes }) => freezes).length} freezes, ${losses.length} Redis losses`,
    );
    rows.push(...outcome.verdicts.map(({ vendor, figures }) => ({ scenario: name, vendor, ...figures })));
    complaints.push(...outcome.complaints.map((complaint) => `${name}, ${complaint}`));
    lagMs = Math.max(lagMs, outcome.lagMs);
    if (keep !== undefined) {
      mkdirSync(keep, { recursive: true });
      writeFileSync(join(keep, `${name}.json`), JSON.stringify(outcome));
    }
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}

line(`
${table(Object.keys(rows[0]!), rows.map(Object.values), { words: 2 })}

calls, failed  of processes that ran during all of the call
takeover       the longest time for which a lease was free although a process waited for it; at most ${pollMs} ms
outage         the longest time, since the last kill, freeze or loss of Redis that kept others waiting, in which a process
               that ran got nothing; at most a lease and what follows it: ${leaseMs} + ${latestMs} ms
generations    tokens that were stored; issued: by the vendor, also those whose receiver was killed or frozen
reused         refresh tokens that were presented twice
causes         of logins; there must not be more logins than causes:
${Object.entries(causes)
  .map(([cause, meaning]) => `  ${cause.padEnd(11)}  ${meaning}`)
  .join('\n')}
`);
for (const complaint of complaints) line(`FAILED: ${complaint}`);
if (complaints.length && lagMs > BUSY_MS)
  line(
    `The machine kept this command from running for ${Math.round(lagMs)} ms. Try again when it has less to do.`,
  );
line(`seed ${seed}: ${complaints.length ? `${complaints.length} complaints` : 'all as it should be'}`);
process.exitCode = complaints.length ? 1 : 0;
