import type { ContenderFacts, Overhead, Results } from '../results.ts';
import type { Spread } from '../statistics.ts';
import type { Table } from './table.ts';

/** Every table that the results have something for. */
export function tablesOf(results: Results): Table[] {
  const { contenders, overhead } = results;
  const nameOf = (id: string) => contenders.find((contender) => contender.id === id)?.name ?? id;
  return [
    ...(overhead ? [overheadTable(overhead, nameOf), engineTable(overhead)] : []),
    contenderTable(contenders),
  ];
}

type NameOf = (id: string) => string;

function overheadTable({ rows }: Overhead, nameOf: NameOf): Table {
  const ratio = ({ median, p25, p75 }: Spread) =>
    `${median.toFixed(2)} (${p25.toFixed(2)} to ${p75.toFixed(2)})`;
  return {
    title: 'Overhead',
    about:
      'A call with a fresh token, as a multiple of the floor: median of paired rounds, and the middle half of them. ' +
      'On the stub network the answer is there at once, and a Request is made of whatever fetch is called with, as every fetch does; the bare stub looks at nothing.',
    columns: ['Contender', 'Stub', 'Bare stub', 'Loopback', 'Stub, µs a call', 'Bytes a call'],
    rows: rows.map(({ id, ratios, stubMicroseconds, bytes }) => [
      id === 'floor' ? 'the floor against itself' : nameOf(id),
      ratio(ratios.stub),
      ratio(ratios.bare),
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
      ['getToken()', ns(engine.getTokenNs), bytes(engine.getTokenBytes)],
      ['createAuthFetch', ns(engine.authFetchNs), bytes(engine.authFetchBytes)],
    ],
  };
}

function contenderTable(contenders: readonly ContenderFacts[]): Table {
  return {
    title: 'Contenders',
    about: 'Each by its own documented recipe.',
    columns: ['Contender', 'Versions', 'Renews', 'Recipe'],
    rows: contenders.map(({ name, packages, renews, recipe }) => [name, packages.join(', '), renews, recipe]),
  };
}

function whole(value: number): string {
  return Math.round(value).toLocaleString('en-US');
}

/** Bytes between two measurements of the heap: what is below the heap's own housekeeping is nothing. */
function bytes(value: number): string {
  return Math.abs(value) < 64 ? 'none' : whole(value);
}
