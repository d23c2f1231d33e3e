import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { operations } from '../../../packages/cli/src/generate/operations.ts';
import { repository, type Specification } from './specification.ts';

/** How much of an operation the public pages state: everything that a call needs, a part of it, or that it exists. */
const degrees = { full: 'in full', partial: 'in part', name: 'by name' };
export type Known = keyof typeof degrees;

/** One operation that the public pages of a vendor name: an entry of `specs/<provider>/coverage.yaml`. */
export interface KnownOperation {
  /** `GET /customers`, or the vendor's own name of the operation where no page gives its path. */
  operation: string;
  known: Known;
  /** Why it is not in the spec, in a plain sentence. An operation without it is in the spec. */
  omitted?: string;
}

/** A list of known operations beside the spec that was made from it. */
export interface Coverage {
  included: readonly KnownOperation[];
  omitted: readonly KnownOperation[];
  /** Where the list and the spec disagree, one line each. */
  problems: readonly string[];
}

/** Compares what is publicly known of a vendor with its spec. */
export function coverage(list: readonly KnownOperation[], spec: Specification): Coverage {
  const specified = new Set(operations(spec).map(({ method, path }) => `${method.toUpperCase()} ${path}`));
  const listed = new Set<string>();
  const problems: string[] = [];
  for (const entry of list) {
    const { operation } = entry;
    const found = entryProblem(entry, specified.has(operation));
    if (found) problems.push(`${operation}: ${found}`);
    if (listed.has(operation)) problems.push(`${operation}: is listed twice`);
    listed.add(operation);
  }
  for (const operation of specified) {
    if (!listed.has(operation)) problems.push(`${operation}: is in the spec, and the list does not know it`);
  }
  return {
    included: list.filter(({ omitted }) => omitted === undefined),
    omitted: list.filter(({ omitted }) => omitted !== undefined),
    problems,
  };
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

/** The report as lines: counts, every omission with its reason, and every disagreement. */
export function report(provider: string, { included, omitted, problems }: Coverage): string[] {
  const all = [...included, ...omitted];
  const counts = (list: readonly KnownOperation[]) =>
    Object.entries(degrees)
      .map(([degree, words]) => `${list.filter(({ known }) => known === degree).length} ${words}`)
      .join(', ');
  return [
    `${provider}: ${all.length} operations are publicly known: ${counts(all)}.`,
    `  In the spec: ${included.length} (${counts(included)}).`,
    `  Omitted: ${omitted.length} (${counts(omitted)}).`,
    ...omitted.map(({ operation, omitted: why }) => `    ${operation}: ${why}`),
    ...problems.map((problem) => `  PROBLEM ${problem}`),
  ];
}

/** The list of a provider. Throws where there is none or where it is not a list of operations. */
export function readCoverage(provider: string): KnownOperation[] {
  const path = `specs/${provider}/coverage.yaml`;
  if (!existsSync(repository + path)) throw new Error(`${path} is missing: it lists what is publicly known.`);
  const list: unknown = parse(readFileSync(repository + path, 'utf8'));
  if (!Array.isArray(list) || !list.every((entry) => typeof entry?.operation === 'string')) {
    throw new Error(
      `${path} must be a list of entries with operation, known and, where it applies, omitted.`,
    );
  }
  return list;
}
