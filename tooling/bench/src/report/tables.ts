import type {
  Bodies,
  ContenderFacts,
  Herd,
  Overhead,
  Results,
  Revoke,
  Start,
  Storm,
  Transfer,
} from '../results.ts';
import type { Spread } from '../statistics.ts';
import { countIn, milliseconds, ratio, whole } from './figures.ts';
import type { Table } from './table.ts';

/** Every table that the results have something for. */
export function tablesOf(results: Results): Table[] {
  const { contenders, overhead, herd, storm, revoke, bodies, start } = results;
  const nameOf = (id: string) => contenders.find((contender) => contender.id === id)?.name ?? id;
  return [
    ...(overhead ? [overheadTable(overhead, nameOf), engineTable(overhead)] : []),
    ...(herd ? [herdTable(herd, nameOf)] : []),
    ...(storm ? [stormTable(storm, nameOf)] : []),
    ...(revoke ? [revokeTable(revoke, nameOf)] : []),
    ...(bodies ? [bodiesTable(bodies, nameOf)] : []),
    ...(start ? [startTable(start, nameOf)] : []),
    ...boundsTables(results),
    contenderTable(contenders),
  ];
}

type NameOf = (id: string) => string;

/** The floor's token is given to it, so that what others are measured by does not apply. */
const GIVEN = 'given a token';
const CANNOT = 'cannot renew';

function overheadTable({ rows }: Overhead, nameOf: NameOf): Table {
  return {
    title: 'Overhead',
    about:
      'A call with a fresh token, as a multiple of the floor: median of paired rounds, and the middle half of them. ' +
      'On the stub network the answer is there at once and nothing looks at the call; in the column beside it a Request is made of whatever fetch is called with, as every fetch does.',
    columns: [
      'Contender',
      'Stub',
      'Stub that makes a Request',
      'Loopback',
      'µs a call, with a Request',
      'Bytes a call',
    ],
    rows: rows.map(({ id, ratios, stubMicroseconds, bytes }) => [
      id === 'floor' ? 'the floor against itself' : nameOf(id),
      ratio(ratios.bare),
      ratio(ratios.stub),
      ratio(ratios.loopback),
      stubMicroseconds.toFixed(1),
      whole(bytes),
    ]),
  };
}

function engineTable({ engine }: Overhead): Table {
  const ns = ({ median, p25, p75 }: Spread) => `${whole(median)} (${whole(p25)} to ${whole(p75)})`;
  return {
    title: "The engine's own share",
    about: 'What the token engine adds to a call whose token is fresh, around a fetch that does nothing.',
    columns: ['Step', 'Nanoseconds', 'Bytes'],
    rows: [
      ['getToken()', ns(engine.getTokenNs), allocated(engine.getTokenBytes)],
      ['createAuthFetch', ns(engine.authFetchNs), allocated(engine.authFetchBytes)],
    ],
  };
}

function herdTable({ setup, rows }: Herd, nameOf: NameOf): Table {
  return {
    title: 'Herd',
    about: `${whole(setup.calls)} first calls at once, of a client without a token; a login takes ${setup.loginMs} ms.`,
    columns: ['Contender', 'Logins', 'Failures', 'Refused', 'Seconds'],
    rows: rows.map(({ id, logins, failures, refused, seconds }) => [
      nameOf(id),
      id === 'floor' ? GIVEN : whole(logins),
      whole(failures),
      whole(refused),
      seconds.toFixed(1),
    ]),
  };
}

function stormTable({ setup, leastLogins, allowedLogins, rows }: Storm, nameOf: NameOf): Table {
  const { seconds, inFlight, lifeMs, loginMs, answerMs } = setup;
  return {
    title: 'Storm',
    about:
      `Tokens of ${lifeMs / 1000} s, logins of ${loginMs} ms, ${inFlight} calls in flight for ${seconds} s at a vendor that answers in ${answerMs} ms. ` +
      `No client can do with fewer than ${leastLogins} logins; one that renews ahead of time may need ${allowedLogins}. ` +
      'Times are those of calls that went well, the medians of all rounds; logins are the most of one round.',
    columns: ['Contender', 'Rounds', 'Calls', 'Failures', 'Refused', 'Logins', 'p50', 'p99', 'Longest'],
    rows: rows.map(({ id, rounds, calls, failures, refused, logins, latency }) => [
      id === 'floor' ? `${nameOf(id)}, no expiry` : nameOf(id),
      whole(rounds),
      whole(calls),
      countIn(failures, calls),
      whole(refused),
      id === 'floor' ? GIVEN : logins ? whole(logins) : CANNOT,
      ...(latency
        ? [milliseconds(latency.p50), milliseconds(latency.p99), milliseconds(latency.longest)]
        : ['none', 'none', 'none']),
    ]),
  };
}

function revokeTable({ setup, rows }: Revoke, nameOf: NameOf): Table {
  const { times, inFlight, everyMs } = setup;
  return {
    title: 'Revoke',
    about: `The vendor forgets every token ${times} times, ${everyMs / 1000} s after the calls have ended that met the last time, under ${inFlight} calls in flight.`,
    columns: ['Contender', 'Calls', 'Failures', 'Refused', 'Renewals'],
    rows: rows.map(({ id, calls, failures, refused, logins }) => [
      nameOf(id),
      whole(calls),
      countIn(failures, calls),
      whole(refused),
      logins ? whole(logins) : CANNOT,
    ]),
  };
}

function bodiesTable({ rows }: Bodies, nameOf: NameOf): Table {
  const cells = ({ throughput, mibPerSecond, memory, peakMiB }: Transfer) => [
    `${ratio(throughput)}, ${whole(mibPerSecond)} MiB/s`,
    `${ratio(memory)}, ${whole(peakMiB)} MiB`,
  ];
  return {
    title: 'Bodies',
    about:
      'A POST of 1 MiB of JSON and a streamed answer of 50 MB, over loopback: throughput and peak memory of the process, as multiples of the floor. More throughput and less memory are better.',
    columns: ['Contender', 'POST, throughput', 'POST, memory', 'Download, throughput', 'Download, memory'],
    rows: rows.map(({ id, post, download }) => [
      id === 'floor' ? 'the floor against itself' : nameOf(id),
      ...cells(post),
      ...cells(download),
    ]),
  };
}

function startTable({ rows }: Start, nameOf: NameOf): Table {
  return {
    title: 'Start',
    about:
      'A new process imports what a user installs and makes its first call, with its login where there is one, as milliseconds and as a multiple of the floor.',
    columns: ['Contender', 'Import', 'First call', 'Both, of the floor'],
    rows: rows.map(({ id, importMs, firstCallMs, ratio: both }) => [
      id === 'floor' ? 'the floor against itself' : nameOf(id),
      milliseconds(importMs.median),
      milliseconds(firstCallMs.median),
      ratio(both),
    ]),
  };
}

/** How much of the floor a call of ours may cost. */
const MOST = { bare: 1.1, stub: 1.15, loopback: 1.05 };

/** What we ask of ourselves, beside what was found. */
function boundsTables({ overhead, start }: Results): Table[] {
  const isOurs = ({ id }: { id: string }) => id === 'ours';
  const row = (what: string, found: number, most: number, unit = '') => [
    what,
    found.toFixed(2) + unit,
    most.toFixed(2) + unit,
    found <= most ? 'kept' : 'exceeded',
  ];
  const ratios = overhead?.rows.find(isOurs)?.ratios;
  const ours = start?.rows.find(isOurs)?.importMs.median;
  const floor = start?.rows.find(({ id }) => id === 'floor')?.importMs.median;
  const rows = [
    ...(ratios
      ? [
          row('a call on the stub, of the floor', ratios.bare.median, MOST.bare),
          row('a call on the stub that makes a Request', ratios.stub.median, MOST.stub),
          row('a call on loopback', ratios.loopback.median, MOST.loopback),
        ]
      : []),
    // One and a half times openapi-fetch's own, and 10 ms.
    ...(ours === undefined || floor === undefined ? [] : [row('the import', ours, 1.5 * floor + 10, ' ms')]),
  ];
  const about = 'What we ask of our client, and what was found. No event is listened to.';
  return rows.length
    ? [{ title: 'Bounds', about, columns: ['What', 'Found', 'At most', 'Bound'], rows }]
    : [];
}

function contenderTable(contenders: readonly ContenderFacts[]): Table {
  return {
    title: 'Contenders',
    about: 'Each by its own documented recipe, which says how it renews.',
    ofWords: true,
    columns: ['Contender', 'Versions', 'Renews', 'Recipe'],
    rows: contenders.map(({ name, packages, renews, recipe }) => [name, packages.join(', '), renews, recipe]),
  };
}

/** Bytes between two measurements of the heap: what is below the heap's own housekeeping is nothing. */
function allocated(bytes: number): string {
  return Math.abs(bytes) < 64 ? 'none' : whole(bytes);
}
