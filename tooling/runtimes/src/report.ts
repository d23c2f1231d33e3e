import { table } from '@tooling/test-kit/table';
import { type Compilation, places } from './compilers.ts';
import type { Outcome } from './run.ts';
import type { CheckResult } from './suite/setting.ts';

/** Everything that one run of the matrix has found out. */
export interface Matrix {
  runtimes: Outcome[];
  compilers: Compilation[];
}

export const count = (results: CheckResult[], state: CheckResult['state']) =>
  results.filter((result) => result.state === state).length;

/** Everything that is not as it should be, a line for each. Nothing that was looked at is wrong as well. */
export function failuresOf({ runtimes, compilers }: Matrix): string[] {
  const failures: string[] = [];
  for (const { title, version, modules, results } of runtimes) {
    const name = [title, version, `(${modules})`].filter(Boolean).join(' ');
    const failed = results.filter(({ state }) => state === 'failed');
    failures.push(...failed.map((result) => `${name}: ${result.name}: ${result.detail}`));
    if (!failed.length && count(results, 'passed') === 0) failures.push(`${name}: no check has passed`);
  }
  for (const { id, complaints } of compilers) {
    for (const complaint of complaints) {
      // What is wrong in a declaration is wrong in many places.
      const where = complaint.places.length < places.length ? ` (${complaint.places.join(', ')})` : '';
      failures.push(`${id}${where}: ${complaint.text}`);
    }
  }
  return failures.length || runtimes.length || compilers.length ? failures : ['nothing was looked at'];
}

/** The matrix as Markdown, padded so that it reads well as it is. */
export function reportOf({ runtimes, compilers }: Matrix): string {
  const parts: string[] = [];
  if (runtimes.length) {
    const head = ['Runtime', 'Version', 'Packages by', 'Checks', 'Passed', 'Failed', 'Not applicable'];
    const rows = runtimes.map(({ title, version, modules, results }) => [
      title,
      version || 'missing',
      modules,
      results.length,
      ...(['passed', 'failed', 'absent'] as const).map((state) => count(results, state)),
    ]);
    parts.push(table(head, rows, { words: 3 }));
    const absent = absences(runtimes);
    if (absent.length) parts.push(`Not applicable:\n\n${absent.join('\n')}`);
  }
  if (compilers.length) {
    const rows = compilers.map(({ version, complaints }) => [
      version || 'missing',
      ...places.map((place) => {
        const { length } = complaints.filter((complaint) => complaint.places.includes(place));
        return length ? `${length} wrong` : 'ok';
      }),
    ]);
    parts.push(
      table(['TypeScript', ...places], rows),
      "bundler and nodenext with the compiler's types of pages, node16 with Node's types and none of pages. skipLibCheck is off.",
    );
  }
  return `${parts.join('\n\n')}\n`;
}

/** Which checks do not apply, by what the runtimes lack. */
function absences(runtimes: Outcome[]): string[] {
  const absent = runtimes.flatMap(({ title, results }) =>
    results.filter(({ state }) => state === 'absent').map(({ name, detail }) => ({ title, name, detail })),
  );
  return [...new Set(absent.map(({ detail }) => detail))].map((reason) => {
    const all = absent.filter(({ detail }) => detail === reason);
    const titles = new Set(all.map(({ title }) => title));
    const names = new Set(all.map(({ name }) => `"${name}"`));
    return `- ${[...titles].join(', ')}: ${reason}. ${[...names].join(', ')}`;
  });
}
