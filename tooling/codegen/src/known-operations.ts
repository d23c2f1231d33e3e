import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { operations } from '../../../packages/cli/src/generate/operations.ts';
import { repository, type Specification } from './specification.ts';

/** How much of an operation the public pages state: everything that a call needs, a part of it, or that it exists. */
const degrees = { full: 'in full', partial: 'in part', name: 'by name' };

/** One operation that the public pages of a vendor name: an entry of `specs/<provider>/coverage.yaml`. */
export interface KnownOperation {
  /** `GET /customers`, or the vendor's own name of the operation where no page gives its path. */
  operation: string;
  known: keyof typeof degrees;
  /** Why it is not in the spec, in a plain sentence. An operation without it is in the spec. */
  omitted?: string;
}

/** Where the list of what is publicly known and the spec that was made from it disagree, one line each. */
export function disagreements(list: readonly KnownOperation[], spec: Specification): string[] {
  const specified = new Set(operations(spec).map(({ method, path }) => `${method.toUpperCase()} ${path}`));
  const listed = new Set(list.map(({ operation }) => operation));
  return [
    ...list.flatMap((entry, index) => {
      const isTwice = list.findIndex(({ operation }) => operation === entry.operation) < index;
      const found = [entryProblem(entry, specified.has(entry.operation)), isTwice && 'is listed twice'];
      return found.filter(Boolean).map((problem) => `${entry.operation}: ${problem}`);
    }),
    ...[...specified]
      .filter((operation) => !listed.has(operation))
      .map((operation) => `${operation}: is in the spec, and the list does not know it`),
  ];
}

function entryProblem({ known, omitted }: KnownOperation, specified: boolean): string | undefined {
  if (!Object.hasOwn(degrees, known)) return `known is one of ${Object.keys(degrees).join(', ')}`;
  if (omitted === undefined) {
    if (!specified) return 'is not in the spec, and the list does not say why (omitted)';
    return known === 'name' ? 'only its name is known, so what the spec says of it is made up' : undefined;
  }
  if (specified) return 'is in the spec, and the list says that it is omitted';
  return /^[A-Z].{10,}\.$/.test(omitted) ? undefined : 'omitted is a sentence that says why';
}

/** Counts, and every omission with its reason, as lines. */
export function report(provider: string, list: readonly KnownOperation[]): string[] {
  const omissions = list.filter(({ omitted }) => omitted !== undefined);
  const included = list.filter(({ omitted }) => omitted === undefined);
  const counts = (list: readonly KnownOperation[]) =>
    Object.entries(degrees)
      .map(([degree, words]) => `${list.filter(({ known }) => known === degree).length} ${words}`)
      .join(', ');
  return [
    `${provider}: ${list.length} operations are publicly known: ${counts(list)}.`,
    `  In the spec: ${included.length} (${counts(included)}).`,
    `  Omitted: ${omissions.length} (${counts(omissions)}).`,
    ...omissions.map(({ operation, omitted }) => `    ${operation}: ${omitted}`),
  ];
}

/** The list of a provider. Throws where there is none or where it is not a list of operations. */
export function readCoverage(provider: string): KnownOperation[] {
  const path = `specs/${provider}/coverage.yaml`;
  if (!existsSync(repository + path)) throw new Error(`${path} is missing: it lists what is publicly known.`);
  const list: unknown = parse(readFileSync(repository + path, 'utf8'));
  if (Array.isArray(list) && list.every((entry) => typeof entry?.operation === 'string')) return list;
  throw new Error(`${path} must be a list of entries with operation, known and, where it applies, omitted.`);
}
