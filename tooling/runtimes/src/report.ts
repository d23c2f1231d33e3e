import { table } from '@tooling/test-kit/table';
import { type Compilation, type ModuleKind, type Resolution, resolutions } from './compilers.ts';
import type { Outcome } from './run.ts';

/** Everything that one run of the matrix has found out. */
export interface Matrix {
  runtimes: Outcome[];
  compilers: Compilation[];
}

const MODULE_KINDS: readonly ModuleKind[] = ['import', 'require'];
const COLUMNS = (Object.keys(resolutions) as Resolution[]).flatMap((resolution) =>
  MODULE_KINDS.map((kind) => ({ resolution, kind })),
);

const nameOf = ({ title, version, modules }: Outcome) =>
  [title, version, `(${modules})`].filter(Boolean).join(' ');
const count = ({ results }: Outcome, state: string) =>
  results.filter((result) => result.state === state).length;

/** Everything that is not as it should be, a line for each. Nothing that was looked at is wrong as well. */
export function failuresOf({ runtimes, compilers }: Matrix): string[] {
  const failures = runtimes.flatMap((outcome) => {
    const { results, problems } = outcome;
    const failed = results.filter(({ state }) => state === 'failed');
    const lines = [...failed.map(({ name, detail }) => `${name}: ${detail}`), ...problems];
    if (!lines.length && count(outcome, 'passed') === 0) lines.push('no check has passed');
    return lines.map((line) => `${nameOf(outcome)}: ${line}`);
  });
  for (const compilation of compilers) failures.push(...complaintsOf(compilation));
  return failures.length || runtimes.length || compilers.length ? failures : ['nothing was looked at'];
}

/** A line for each complaint, with where it was made: what is wrong in a declaration is wrong in many places. */
function complaintsOf({ id, problems, complaints }: Compilation): string[] {
  const places = new Map<string, string[]>();
  for (const { resolution, kind } of COLUMNS) {
    for (const line of complaints[resolution][kind]) {
      places.set(line, [...(places.get(line) ?? []), `${resolution} ${kind}`]);
    }
  }
  return [
    ...problems.map((problem) => `${id}: ${problem}`),
    ...[...places].map(([line, where]) => `${id} (${where.join(', ')}): ${line}`),
  ];
}

/** The matrix as Markdown, padded so that it reads well as it is. */
export function reportOf(matrix: Matrix): string {
  const { runtimes, compilers } = matrix;
  const parts: string[] = [];
  if (runtimes.length) {
    parts.push(
      table(
        ['Runtime', 'Version', 'Packages by', 'Checks', 'Passed', 'Failed', 'Not applicable'],
        runtimes.map((outcome) => [
          outcome.title,
          outcome.version || 'missing',
          outcome.modules,
          outcome.results.length,
          count(outcome, 'passed'),
          count(outcome, 'failed') + outcome.problems.length,
          count(outcome, 'absent'),
        ]),
        { words: 3 },
      ),
    );
    const absent = absences(runtimes);
    if (absent.length) parts.push(`Not applicable:\n\n${absent.join('\n')}`);
  }
  if (compilers.length) {
    parts.push(
      table(
        ['TypeScript', ...COLUMNS.map(({ resolution, kind }) => `${resolution} ${kind}`)],
        compilers.map(({ version, problems, complaints }) => [
          version || 'missing',
          ...COLUMNS.map(({ resolution, kind }) => {
            const { length } = complaints[resolution][kind];
            if (problems.length) return 'not known';
            return length ? `${length} wrong` : 'ok';
          }),
        ]),
      ),
      "bundler and nodenext with the compiler's types of pages, node16 with Node's types and none of pages. skipLibCheck is off.",
    );
  }
  return `${parts.join('\n\n')}\n`;
}

/** Which checks do not apply, by what the runtimes lack. */
function absences(runtimes: Outcome[]): string[] {
  const byReason = new Map<string, { names: Set<string>; runtimes: Set<string> }>();
  for (const { title, results } of runtimes) {
    for (const { name, state, detail = '' } of results) {
      if (state !== 'absent') continue;
      const entry = byReason.get(detail) ?? { names: new Set(), runtimes: new Set() };
      byReason.set(detail, entry);
      entry.names.add(name);
      entry.runtimes.add(title);
    }
  }
  return [...byReason].map(
    ([reason, entry]) =>
      `- ${[...entry.runtimes].join(', ')}: ${reason}. ${[...entry.names].map((name) => `"${name}"`).join(', ')}`,
  );
}
