import { tableOf } from '@tooling/test-kit/table';
import type { ContenderId } from './contenders.ts';
import type { ContenderFacts, Results } from './runs.ts';
import type { Spread } from './statistics.ts';

/** A table with what was done, for a page, and readable as it is in a terminal. `words`: columns that hold no figures. */
function section<Row>(
  title: string,
  about: string,
  rows: readonly Row[],
  columns: Record<string, (row: Row) => string>,
  words = 1,
): string {
  return `**${title}.** ${about}\n\n${tableOf(rows, columns, { words })}\n`;
}

/** A count or a size, with its thousands apart. */
const whole = (value: number) => Math.round(value).toLocaleString('en-US');
const milliseconds = (value: number) => `${whole(value)} ms`;
/** A median, and the middle half of what it is the median of. */
const ratio = ({ median, p25, p75 }: Spread) =>
  `${median.toFixed(2)} (${p25.toFixed(2)} to ${p75.toFixed(2)})`;

/** Failures, with their share of the calls where they are more than a few. */
function failed({ failures, calls }: { failures: number; calls: number }): string {
  const share = calls ? (100 * failures) / calls : 0;
  return share < 1 ? whole(failures) : `${whole(failures)} (${Math.round(share)} %)`;
}

/** The floor's token is given to it, so that what others are measured by does not apply. */
const GIVEN = 'given a token';
const given = ({ id }: { id: ContenderId }) => id === 'floor';
const renewals = ({ logins }: { logins: number }) => (logins ? whole(logins) : 'cannot renew');
const against = (row: { id: ContenderId; name: string }) =>
  given(row) ? 'the floor against itself' : row.name;

/** Rows with the names of the contenders that they are about. */
const namer =
  (contenders: readonly ContenderFacts[]) =>
  <Row extends { id: ContenderId }>({ rows }: { rows: readonly Row[] }) =>
    rows.map((row) => ({ ...row, name: contenders.find(({ id }) => id === row.id)?.name ?? row.id }));

type Of<Name extends keyof Results> = NonNullable<Results[Name]>;
type Named = ReturnType<typeof namer>;

/** Every table that the results have something for. */
export function tablesOf(results: Results): string[] {
  const { contenders, overhead, herd, storm, revoke, bodies, start } = results;
  const named = namer(contenders);
  const about = 'Each by its own documented recipe, which says how it renews.';
  return [
    ...(overhead ? [overheadTable(overhead, named), engineTable(overhead)] : []),
    ...(herd ? [herdTable(herd, named)] : []),
    ...(storm ? [stormTable(storm, named)] : []),
    ...(revoke ? [revokeTable(revoke, named)] : []),
    ...(bodies ? [bodiesTable(bodies, named)] : []),
    ...(start ? [startTable(start, named)] : []),
    ...boundsTable(results),
    section(
      'Contenders',
      about,
      contenders,
      {
        Contender: ({ name }) => name,
        Versions: ({ packages }) => packages.join(', '),
        Renews: ({ renews }) => renews,
        Recipe: ({ recipe }) => recipe,
      },
      4,
    ),
  ];
}

function overheadTable(overhead: Of<'overhead'>, named: Named): string {
  const about =
    'A call with a fresh token, as a multiple of the floor: median of paired rounds, and the middle half of them. ' +
    'On the stub network the answer is there at once and nothing looks at the call; in the column beside it a Request is made of whatever fetch is called with, as every fetch does.';
  return section('Overhead', about, named(overhead), {
    Contender: against,
    Stub: ({ ratios }) => ratio(ratios.bare),
    'Stub that makes a Request': ({ ratios }) => ratio(ratios.stub),
    Loopback: ({ ratios }) => ratio(ratios.loopback),
    'µs a call, with a Request': ({ stubMicroseconds }) => stubMicroseconds.toFixed(1),
    'Bytes a call': ({ bytes }) => whole(bytes),
  });
}

function engineTable({ engine }: Of<'overhead'>): string {
  const about =
    'What the token engine adds to a call whose token is fresh, around a fetch that does nothing.';
  const steps = [
    { step: 'getToken()', ns: engine.getTokenNs, bytes: engine.getTokenBytes },
    { step: 'createAuthFetch', ns: engine.authFetchNs, bytes: engine.authFetchBytes },
  ];
  return section("The engine's own share", about, steps, {
    Step: ({ step }) => step,
    Nanoseconds: ({ ns }) => `${whole(ns.median)} (${whole(ns.p25)} to ${whole(ns.p75)})`,
    // What is below the heap's own housekeeping is nothing.
    Bytes: ({ bytes }) => (Math.abs(bytes) < 64 ? 'none' : whole(bytes)),
  });
}

function herdTable(herd: Of<'herd'>, named: Named): string {
  const { calls, loginMs } = herd.setup;
  const about = `${whole(calls)} first calls at once, of a client without a token; a login takes ${loginMs} ms.`;
  return section('Herd', about, named(herd), {
    Contender: ({ name }) => name,
    Logins: (row) => (given(row) ? GIVEN : whole(row.logins)),
    Failures: ({ failures }) => whole(failures),
    Refused: ({ refused }) => whole(refused),
    Seconds: ({ seconds }) => seconds.toFixed(1),
  });
}

function stormTable(storm: Of<'storm'>, named: Named): string {
  const { seconds, inFlight, lifeMs, loginMs, answerMs } = storm.setup;
  const about =
    `Tokens of ${lifeMs / 1000} s, logins of ${loginMs} ms, ${inFlight} calls in flight for ${seconds} s at a vendor that answers in ${answerMs} ms. ` +
    `No client can do with fewer than ${storm.leastLogins} logins; one that renews ahead of time may need ${storm.allowedLogins}. ` +
    'Times are those of calls that went well, the medians of all rounds; logins are the most of one round.';
  return section('Storm', about, named(storm), {
    Contender: (row) => (given(row) ? `${row.name}, no expiry` : row.name),
    Rounds: ({ rounds }) => whole(rounds),
    Calls: ({ calls }) => whole(calls),
    Failures: failed,
    Refused: ({ refused }) => whole(refused),
    Logins: (row) => (given(row) ? GIVEN : renewals(row)),
    p50: ({ latency }) => (latency ? milliseconds(latency.p50) : 'none'),
    p99: ({ latency }) => (latency ? milliseconds(latency.p99) : 'none'),
    Longest: ({ latency }) => (latency ? milliseconds(latency.longest) : 'none'),
  });
}

function revokeTable(revoke: Of<'revoke'>, named: Named): string {
  const { times, inFlight, everyMs } = revoke.setup;
  const about = `The vendor forgets every token ${times} times, ${everyMs / 1000} s after the calls have ended that met the last time, under ${inFlight} calls in flight.`;
  return section('Revoke', about, named(revoke), {
    Contender: ({ name }) => name,
    Calls: ({ calls }) => whole(calls),
    Failures: failed,
    Refused: ({ refused }) => whole(refused),
    Renewals: renewals,
  });
}

function bodiesTable(bodies: Of<'bodies'>, named: Named): string {
  const about =
    'A POST of 1 MiB of JSON and a streamed answer of 50 MB, over loopback: throughput and peak memory of the process, as multiples of the floor. More throughput and less memory are better.';
  type Transfer = (typeof bodies.rows)[number]['post'];
  const throughput = ({ throughput, mibPerSecond }: Transfer) =>
    `${ratio(throughput)}, ${whole(mibPerSecond)} MiB/s`;
  const memory = ({ memory, peakMiB }: Transfer) => `${ratio(memory)}, ${whole(peakMiB)} MiB`;
  return section('Bodies', about, named(bodies), {
    Contender: against,
    'POST, throughput': ({ post }) => throughput(post),
    'POST, memory': ({ post }) => memory(post),
    'Download, throughput': ({ download }) => throughput(download),
    'Download, memory': ({ download }) => memory(download),
  });
}

function startTable(start: Of<'start'>, named: Named): string {
  const about =
    'A new process imports what a user installs and makes its first call, with its login where there is one, as milliseconds and as a multiple of the floor.';
  return section('Start', about, named(start), {
    Contender: against,
    Import: ({ importMs }) => milliseconds(importMs.median),
    'First call': ({ firstCallMs }) => milliseconds(firstCallMs.median),
    'Both, of the floor': (row) => ratio(row.ratio),
  });
}

/** What we ask of ourselves, beside what was found. */
function boundsTable({ overhead, start }: Results): string[] {
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
  const about = 'What we ask of our client, and what was found. No event is listened to.';
  const columns: Record<string, (bound: (typeof bounds)[number]) => string> = {
    What: ({ what }) => what,
    Found: ({ found, unit = '' }) => found.toFixed(2) + unit,
    'At most': ({ most, unit = '' }) => most.toFixed(2) + unit,
    Bound: ({ found, most }) => (found <= most ? 'kept' : 'exceeded'),
  };
  return [section('Bounds', about, bounds, columns)];
}

/** All tables of a run as one page. */
export function pageOf(results: Results): string {
  const { node, cores, platform } = results.machine;
  return `# What the last whole run of \`pnpm bench\` found

<!-- Written by \`pnpm bench\`. Do not edit. -->

Node ${node}, ${cores} cores, ${platform}. The vendor is a process of its own on loopback, and each contender is measured in processes of its own.

${tablesOf(results).join('\n')}`;
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
  const rows = namer(contenders)(overhead).map((row) => {
    const own = <Row extends { id: ContenderId }>({ rows }: { rows: readonly Row[] }) =>
      rows.find(({ id }) => id === row.id)!;
    return { ...row, herd: own(herd), storm: own(storm), revoke: own(revoke) };
  });
  const latency = (of: 'p99' | 'longest') => (row: (typeof rows)[number]) =>
    row.storm.latency ? milliseconds(row.storm.latency[of]) : 'none went well';
  return section('Side by side in one run', about, rows, {
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
  });
}
