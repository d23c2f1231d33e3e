import { table } from '@tooling/test-kit/table';
import type { ContenderId } from './contenders.ts';
import type { ContenderFacts, Results } from './runs.ts';
import type { Spread } from './statistics.ts';

/** A table of a scenario. */
export interface Table {
  title: string;
  /** What was done, in a sentence or two. */
  about: string;
  columns: readonly string[];
  rows: readonly (readonly string[])[];
  /** The cells hold words and no figures. */
  ofWords?: boolean;
}

/** For a page, and readable as it is in a terminal. */
export function toMarkdown({ title, about, columns, rows, ofWords }: Table): string {
  const words = ofWords ? columns.length : 1;
  return `**${title}.** ${about}\n\n${table(columns, rows, { words })}\n`;
}

/** A count or a size, with its thousands apart. */
const whole = (value: number) => Math.round(value).toLocaleString('en-US');
const milliseconds = (value: number) => `${whole(value)} ms`;
/** A median, and the middle half of what it is the median of. */
const ratio = ({ median, p25, p75 }: Spread) =>
  `${median.toFixed(2)} (${p25.toFixed(2)} to ${p75.toFixed(2)})`;
const nanoseconds = ({ median, p25, p75 }: Spread) => `${whole(median)} (${whole(p25)} to ${whole(p75)})`;
/** Bytes between two measurements of the heap: what is below the heap's own housekeeping is nothing. */
const allocated = (bytes: number) => (Math.abs(bytes) < 64 ? 'none' : whole(bytes));

/** Failures, with their share of the calls where they are more than a few. */
function failed({ failures, calls }: { failures: number; calls: number }): string {
  const share = calls ? (100 * failures) / calls : 0;
  return share < 1 ? whole(failures) : `${whole(failures)} (${Math.round(share)} %)`;
}

interface Row {
  id: ContenderId;
}

/** The floor's token is given to it, so that what others are measured by does not apply. */
const GIVEN = 'given a token';
const given = ({ id }: Row) => id === 'floor';
const renewals = (row: Row & { logins: number }) => (row.logins ? whole(row.logins) : 'cannot renew');

/** A table with a line for each row, and a column for each of these functions. */
function tableOf<Each>(
  title: string,
  about: string,
  rows: readonly Each[],
  columns: Record<string, (row: Each) => string>,
): Table {
  const cells = Object.values(columns);
  return { title, about, columns: Object.keys(columns), rows: rows.map((row) => cells.map((of) => of(row))) };
}

const namesOf = (contenders: readonly ContenderFacts[]) => {
  const name = ({ id }: Row) => contenders.find((contender) => contender.id === id)?.name ?? id;
  return { name, against: (row: Row) => (given(row) ? 'the floor against itself' : name(row)) };
};

/** Every table that the results have something for. */
export function tablesOf(results: Results): Table[] {
  return [
    ...costTables(results),
    ...loadTables(results),
    ...processTables(results),
    ...boundsTables(results),
    {
      ...tableOf(
        'Contenders',
        'Each by its own documented recipe, which says how it renews.',
        results.contenders,
        {
          Contender: ({ name }) => name,
          Versions: ({ packages }) => packages.join(', '),
          Renews: ({ renews }) => renews,
          Recipe: ({ recipe }) => recipe,
        },
      ),
      ofWords: true,
    },
  ];
}

function costTables({ overhead, contenders }: Results): Table[] {
  if (!overhead) return [];
  const { rows, engine } = overhead;
  const about =
    'A call with a fresh token, as a multiple of the floor: median of paired rounds, and the middle half of them. ' +
    'On the stub network the answer is there at once and nothing looks at the call; in the column beside it a Request is made of whatever fetch is called with, as every fetch does.';
  const steps = [
    { step: 'getToken()', ns: engine.getTokenNs, bytes: engine.getTokenBytes },
    { step: 'createAuthFetch', ns: engine.authFetchNs, bytes: engine.authFetchBytes },
  ];
  return [
    tableOf('Overhead', about, rows, {
      Contender: namesOf(contenders).against,
      Stub: ({ ratios }) => ratio(ratios.bare),
      'Stub that makes a Request': ({ ratios }) => ratio(ratios.stub),
      Loopback: ({ ratios }) => ratio(ratios.loopback),
      'µs a call, with a Request': ({ stubMicroseconds }) => stubMicroseconds.toFixed(1),
      'Bytes a call': ({ bytes }) => whole(bytes),
    }),
    tableOf(
      "The engine's own share",
      'What the token engine adds to a call whose token is fresh, around a fetch that does nothing.',
      steps,
      {
        Step: ({ step }) => step,
        Nanoseconds: ({ ns }) => nanoseconds(ns),
        Bytes: ({ bytes }) => allocated(bytes),
      },
    ),
  ];
}

function loadTables({ herd, storm, revoke, contenders }: Results): Table[] {
  const { name } = namesOf(contenders);
  const tables: Table[] = [];
  if (herd) {
    const { calls, loginMs } = herd.setup;
    const about = `${whole(calls)} first calls at once, of a client without a token; a login takes ${loginMs} ms.`;
    tables.push(
      tableOf('Herd', about, herd.rows, {
        Contender: name,
        Logins: (row) => (given(row) ? GIVEN : whole(row.logins)),
        Failures: ({ failures }) => whole(failures),
        Refused: ({ refused }) => whole(refused),
        Seconds: ({ seconds }) => seconds.toFixed(1),
      }),
    );
  }
  if (storm) {
    const { seconds, inFlight, lifeMs, loginMs, answerMs } = storm.setup;
    const about =
      `Tokens of ${lifeMs / 1000} s, logins of ${loginMs} ms, ${inFlight} calls in flight for ${seconds} s at a vendor that answers in ${answerMs} ms. ` +
      `No client can do with fewer than ${storm.leastLogins} logins; one that renews ahead of time may need ${storm.allowedLogins}. ` +
      'Times are those of calls that went well, the medians of all rounds; logins are the most of one round.';
    tables.push(
      tableOf('Storm', about, storm.rows, {
        Contender: (row) => (given(row) ? `${name(row)}, no expiry` : name(row)),
        Rounds: ({ rounds }) => whole(rounds),
        Calls: ({ calls }) => whole(calls),
        Failures: failed,
        Refused: ({ refused }) => whole(refused),
        Logins: (row) => (given(row) ? GIVEN : renewals(row)),
        p50: ({ latency }) => (latency ? milliseconds(latency.p50) : 'none'),
        p99: ({ latency }) => (latency ? milliseconds(latency.p99) : 'none'),
        Longest: ({ latency }) => (latency ? milliseconds(latency.longest) : 'none'),
      }),
    );
  }
  if (revoke) {
    const { times, inFlight, everyMs } = revoke.setup;
    const about = `The vendor forgets every token ${times} times, ${everyMs / 1000} s after the calls have ended that met the last time, under ${inFlight} calls in flight.`;
    tables.push(
      tableOf('Revoke', about, revoke.rows, {
        Contender: name,
        Calls: ({ calls }) => whole(calls),
        Failures: failed,
        Refused: ({ refused }) => whole(refused),
        Renewals: renewals,
      }),
    );
  }
  return tables;
}

function processTables({ bodies, start, contenders }: Results): Table[] {
  const { against } = namesOf(contenders);
  const tables: Table[] = [];
  if (bodies) {
    const about =
      'A POST of 1 MiB of JSON and a streamed answer of 50 MB, over loopback: throughput and peak memory of the process, as multiples of the floor. More throughput and less memory are better.';
    tables.push(
      tableOf('Bodies', about, bodies.rows, {
        Contender: against,
        'POST, throughput': ({ post }) => `${ratio(post.throughput)}, ${whole(post.mibPerSecond)} MiB/s`,
        'POST, memory': ({ post }) => `${ratio(post.memory)}, ${whole(post.peakMiB)} MiB`,
        'Download, throughput': ({ download }) =>
          `${ratio(download.throughput)}, ${whole(download.mibPerSecond)} MiB/s`,
        'Download, memory': ({ download }) => `${ratio(download.memory)}, ${whole(download.peakMiB)} MiB`,
      }),
    );
  }
  if (start) {
    const about =
      'A new process imports what a user installs and makes its first call, with its login where there is one, as milliseconds and as a multiple of the floor.';
    tables.push(
      tableOf('Start', about, start.rows, {
        Contender: against,
        Import: ({ importMs }) => milliseconds(importMs.median),
        'First call': ({ firstCallMs }) => milliseconds(firstCallMs.median),
        'Both, of the floor': (row) => ratio(row.ratio),
      }),
    );
  }
  return tables;
}

/** What we ask of ourselves, beside what was found. */
function boundsTables({ overhead, start }: Results): Table[] {
  const bounds: { what: string; found: number; most: number; unit?: string }[] = [];
  const ratios = overhead?.rows.find(({ id }) => id === 'ours')?.ratios;
  if (ratios)
    bounds.push(
      { what: 'a call on the stub, of the floor', found: ratios.bare.median, most: 1.1 },
      { what: 'a call on the stub that makes a Request', found: ratios.stub.median, most: 1.15 },
      { what: 'a call on loopback', found: ratios.loopback.median, most: 1.05 },
    );
  const importOf = (of: ContenderId) => start?.rows.find(({ id }) => id === of)?.importMs.median;
  const [found, floor] = [importOf('ours'), importOf('floor')];
  // One and a half times openapi-fetch's own, and 10 ms.
  if (found !== undefined && floor !== undefined)
    bounds.push({ what: 'the import', found, most: 1.5 * floor + 10, unit: ' ms' });
  if (bounds.length === 0) return [];
  return [
    tableOf('Bounds', 'What we ask of our client, and what was found. No event is listened to.', bounds, {
      What: ({ what }) => what,
      Found: ({ found, unit = '' }) => found.toFixed(2) + unit,
      'At most': ({ most, unit = '' }) => most.toFixed(2) + unit,
      Bound: ({ found, most }) => (found <= most ? 'kept' : 'exceeded'),
    }),
  ];
}

/** All tables of a run as one page. */
export function pageOf(results: Results): string {
  const { node, cores, platform } = results.machine;
  return `# What the last whole run of \`pnpm bench\` found

<!-- Written by \`pnpm bench\`. Do not edit. -->

Node ${node}, ${cores} cores, ${platform}. The vendor is a process of its own on loopback, and each contender is measured in processes of its own.

${tablesOf(results).map(toMarkdown).join('\n')}`;
}

/** One table, for the README of the repository. Needs the results of a whole run. */
export function summaryOf({ machine, contenders, overhead, herd, storm, revoke }: Results): string {
  if (!overhead || !herd || !storm || !revoke) {
    throw new Error('These results are not those of a whole run. Run pnpm bench without options first.');
  }
  const calls = whole(herd.setup.calls);
  const about =
    `A call with a fresh token, as a multiple of a fixed header: on a stub network, on one that makes a Request as every fetch does, over loopback; ${calls} first calls at once; ` +
    `tokens of ${storm.setup.lifeMs / 1000} s under ${storm.setup.inFlight} calls in flight for ${storm.setup.seconds} s; ` +
    `all tokens revoked ${revoke.setup.times} times under ${revoke.setup.inFlight} calls in flight. ` +
    `Node ${machine.node}, ${machine.cores} cores.`;
  const rows = contenders.map(({ id, name }) => {
    const own = <Each extends Row>(rows: readonly Each[]) => rows.find((row) => row.id === id)!;
    return {
      id,
      name,
      ratios: own(overhead.rows).ratios,
      herd: own(herd.rows),
      storm: own(storm.rows),
      revoke: own(revoke.rows),
    };
  });
  const latency = (of: 'p99' | 'longest') => (row: (typeof rows)[number]) =>
    row.storm.latency ? milliseconds(row.storm.latency[of]) : 'none went well';
  return toMarkdown(
    tableOf('Side by side in one run', about, rows, {
      Client: ({ name }) => name,
      'Overhead: stub': ({ ratios }) => ratios.bare.median.toFixed(2),
      'with a Request': ({ ratios }) => ratios.stub.median.toFixed(2),
      loopback: ({ ratios }) => ratios.loopback.median.toFixed(2),
      'Herd: logins, failures': (row) =>
        `${given(row) ? GIVEN : whole(row.herd.logins)}, ${whole(row.herd.failures)}`,
      'Storm: failures': (row) => (given(row) ? 'no expiry' : failed(row.storm)),
      'Storm: refused': (row) => whole(row.storm.refused),
      'Storm: logins': (row) => (given(row) ? GIVEN : renewals(row.storm)),
      'Storm: p99': latency('p99'),
      'Storm: longest call': latency('longest'),
      'Revoke: failures': ({ revoke }) => failed(revoke),
    }),
  );
}
