import { table } from '@tooling/test-kit/table';
import type { ContenderId } from './contenders.ts';
import { type Found, type Results, type ScenarioName, scenarioNames } from './runs.ts';
import type { Spread } from './statistics.ts';

/** The cells of a line, by column. */
type Cells = Record<string, string>;

/** A table with what it is about, for a page, and readable as it is in a terminal. `words`: columns that hold no figures. */
function section(title: string, about: string, lines: readonly Cells[], words = 1): string {
  const head = [...new Set(lines.flatMap(Object.keys))];
  const body = lines.map((line) => head.map((column) => line[column] ?? 'none'));
  return `**${title}.** ${about}\n\n${table(head, body, { words })}\n`;
}

const whole = (value: number) => Math.round(value).toLocaleString('en-US');
/** As many digits as say something. */
const figure = (value: number) => (Math.abs(value) < 100 ? value.toFixed(2) : whole(value));

/** Every figure of what was found, by its path in the JSON: `{ post: { peakMiB: 9 } }` as `{ 'post.peakMiB': '9' }`. */
function figuresOf(found: object, path = ''): Cells {
  const cells = Object.entries(found).map(([key, value]): Cells => {
    const column = path + key;
    if (typeof value === 'number')
      return { [column]: Number.isInteger(value) ? whole(value) : figure(value) };
    if (typeof value !== 'object') return {};
    if (!('p25' in value)) return figuresOf(value, `${column}.`);
    const { median, p25, p75 } = value as Spread;
    return { [column]: `${figure(median)} (${figure(p25)} to ${figure(p75)})` };
  });
  return Object.assign({}, ...cells);
}

const ABOUT: Record<ScenarioName, string> = {
  overhead:
    "A call with a fresh token. `ratios`: multiples of the floor, on three networks. `bare`: the answer is there at once and nothing looks at the call. `stub`: besides, a Request is made of whatever fetch is called with, as every fetch does. `loopback`: real HTTP. `stubMicroseconds`: of a call on `stub`. `engine`: what the token engine adds around a fetch that does nothing; a few bytes are the heap's own.",
  herd: 'So many first calls at once, of a client without a token.',
  storm:
    'Tokens expire while calls are in flight. No client can do with fewer than `leastLogins`; one that renews ahead of time may need `allowedLogins`. Calls of several rounds add up, `logins` are the most of one round, and `latency`, in milliseconds, is the median of the rounds for calls that went well. The token of the floor is given to it and does not expire.',
  revoke:
    'The vendor forgets every token so many `times`, each time `everyMs` after the calls have ended that met the last time. `latency` is in milliseconds.',
  bodies:
    'A POST of 1 MiB of JSON and a streamed answer of 50 MB, over loopback. `throughput` and `memory`, the peak of the process: multiples of the floor. More throughput and less memory are better.',
  start:
    'A new process imports what a user installs and makes its first call, with its login where there is one. `ratio`: both, as a multiple of the floor.',
};

/** Of lines for each contender, that of one. */
const lineOf = <Row extends { id: ContenderId }>(id: ContenderId, rows: readonly Row[] = []) =>
  rows.find((row) => row.id === id);

/** What a scenario has found: a line for each contender, and a line for what is not of a contender. */
function scenarioTables(name: ScenarioName, results: Results): string[] {
  const found: Found[ScenarioName] | undefined = results[name];
  if (!found) return [];
  const { rows, ...rest } = found;
  const title = name[0]!.toUpperCase() + name.slice(1);
  const lines = rows.map((row) => ({
    Contender: lineOf(row.id, results.contenders)!.name,
    ...figuresOf(row),
  }));
  const tables = [section(title, ABOUT[name], lines)];
  const others = figuresOf(rest);
  if (Object.keys(others).length > 0)
    tables.push(section(`${title}, in all`, 'The setup, and what is not of one contender.', [others], 0));
  return tables;
}

/** What we ask of ourselves, beside what was found. */
function boundsTable({ overhead, start }: Results): string[] {
  const bound = (What: string, found: number, most: number): Cells => {
    const Bound = found <= most ? 'kept' : 'exceeded';
    return { What, Found: found.toFixed(2), 'At most': most.toFixed(2), Bound };
  };
  const lines: Cells[] = [];
  const ratios = lineOf('ours', overhead?.rows)?.ratios;
  if (ratios)
    lines.push(
      bound('a call on the stub, of the floor', ratios.bare.median, 1.1),
      bound('a call on the stub that makes a Request', ratios.stub.median, 1.15),
      bound('a call on loopback', ratios.loopback.median, 1.05),
    );
  const [ours, floor] = [lineOf('ours', start?.rows), lineOf('floor', start?.rows)];
  // One and a half times openapi-fetch's own, and 10 ms.
  if (ours && floor)
    lines.push(bound('the import, in ms', ours.importMs.median, 1.5 * floor.importMs.median + 10));
  const about = 'What we ask of our client, and what was found. No event is listened to.';
  return lines.length > 0 ? [section('Bounds', about, lines)] : [];
}

/** Every table that the results have something for. */
export function tablesOf(results: Results): string[] {
  const contenders = results.contenders.map(({ name, packages, recipe }) => ({
    Contender: name,
    Versions: packages.join(', '),
    Recipe: recipe,
  }));
  return [
    ...scenarioNames.flatMap((name) => scenarioTables(name, results)),
    ...boundsTable(results),
    section('Contenders', 'Each by its own documented recipe.', contenders, 3),
  ];
}

/** All tables of a run as one page. */
export function pageOf(results: Results): string {
  const { node, cores, platform } = results.machine;
  return `# What the last whole run of \`pnpm bench\` found

<!-- Written by \`pnpm bench\`. Do not edit. -->

Node ${node}, ${cores} cores, ${platform}. The vendor is a process of its own on loopback, and each contender is measured in processes of its own. Columns are named as in \`latest.json\`; a figure with two others is a median with the middle half of what it is the median of.

${tablesOf(results).join('\n')}`;
}

/** Failures, with their share of the calls where they are more than a few. */
function failed({ failures, calls }: { failures: number; calls: number }): string {
  const share = calls ? (100 * failures) / calls : 0;
  return share < 1 ? whole(failures) : `${whole(failures)} (${Math.round(share)} %)`;
}

/** One table, for the README of the repository. Needs the results of a whole run. */
export function summaryOf({ machine, contenders, overhead, herd, storm, revoke }: Results): string {
  if (!overhead || !herd || !storm || !revoke) {
    throw new Error('These results are not those of a whole run. Run pnpm bench without options first.');
  }
  const { lifeMs, inFlight, seconds } = storm.setup;
  const about =
    `A call with a fresh token, as a multiple of a fixed header: on a stub network, on one that makes a Request as every fetch does, over loopback; ${whole(herd.setup.calls)} first calls at once; ` +
    `tokens of ${lifeMs / 1000} s under ${inFlight} calls in flight for ${seconds} s; ` +
    `all tokens revoked ${revoke.setup.times} times under ${revoke.setup.inFlight} calls in flight. ` +
    `Node ${machine.node}, ${machine.cores} cores.`;
  const lines = overhead.rows.map(({ id, ratios }) => {
    const [herded, stormed] = [lineOf(id, herd.rows)!, lineOf(id, storm.rows)!];
    // The floor's token is given to it, so that what others are measured by does not apply.
    const given = id === 'floor';
    const time = (ms?: number) => (ms === undefined ? 'none went well' : `${whole(ms)} ms`);
    const renewals = stormed.logins ? whole(stormed.logins) : 'cannot renew';
    return {
      Client: lineOf(id, contenders)!.name,
      'Overhead: stub': ratios.bare.median.toFixed(2),
      'with a Request': ratios.stub.median.toFixed(2),
      loopback: ratios.loopback.median.toFixed(2),
      'Herd: logins, failures': `${given ? 'given a token' : whole(herded.logins)}, ${whole(herded.failures)}`,
      'Storm: failures': given ? 'no expiry' : failed(stormed),
      'Storm: refused': whole(stormed.refused),
      'Storm: logins': given ? 'given a token' : renewals,
      'Storm: p99': time(stormed.latency?.p99),
      'Storm: longest call': time(stormed.latency?.longest),
      'Revoke: failures': failed(lineOf(id, revoke.rows)!),
    };
  });
  return section('Side by side in one run', about, lines);
}
