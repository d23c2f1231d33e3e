import { MisconfiguredError } from '@x/auth-core';
import { unknownName } from '../options/known-names.ts';
import { type CallName, refused } from '../results/errors.ts';

/**
 * Refuses a path parameter that the path does not have, and one that would lead to another operation: that is missing or
 * empty, or `.` or `..`, which runtimes take for a step upwards.
 */
export function checkPath(call: CallName, values?: Readonly<Record<string, unknown>>): void {
  const { provider, method, path } = call;
  if (!values && !path.includes('{')) return;
  const names = pathNames(path);
  const problem = unknownName(values, names.join(' '), 'params.path.');
  if (problem) throw refused(call, `the option ${problem}`);
  for (const name of names) {
    const value = values?.[name];
    const items = Array.isArray(value) ? value : [value];
    if (items.length && items.every((item) => !/^\.{0,2}$/.test(String(item ?? '')))) continue;
    throw new MisconfiguredError({
      name: provider,
      message: `${method} ${path}: the path parameter ${name} is missing, empty, "." or "..", so nothing was sent. Pass its value in params.path.`,
    });
  }
}

/** Names of the parameters of a path template. */
export function pathNames(path: string): string[] {
  return [...path.matchAll(/\{[.;]?([^{}*]+)\*?\}/g)].map(([, name = '']) => name);
}
