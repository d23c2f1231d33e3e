import { isAuthError, MisconfiguredError } from '@x/auth-core';
import type { ProviderDefinition, StandardIssue, StandardSchema } from './provider.ts';

/** Value of an environment variable, `undefined` where it is unset, empty or cannot be read. */
export type ReadVariable = (suffix: string) => string | undefined;

/** Reads variables by the part of their names behind the prefix. */
export function variableReader(prefix: string): ReadVariable {
  return (suffix) => {
    try {
      const { process } = globalThis as { process?: { env?: Record<string, string | undefined> } };
      return process?.env?.[`${prefix}_${suffix}`] || undefined;
    } catch {
      // Deno without the permission: a client whose options are complete needs none.
      return undefined;
    }
  };
}

type Values = Record<string, unknown>;

/** The provider's own options, completed from variables and checked. Rejects with `MisconfiguredError`. */
export async function readSettings<Settings>(
  provider: ProviderDefinition<Settings>,
  options: object,
  variable: ReadVariable,
): Promise<Settings> {
  const values: Values = { ...options };
  const entries = Object.entries(provider.variables).map(([option, suffix]) => {
    const [group = '', leaf] = option.split('.');
    return { group, leaf, suffix };
  });
  const given = new Set(entries.map(({ group }) => group).filter((group) => values[group] !== undefined));
  for (const group of given) {
    const value = values[group];
    values[group] = typeof value === 'function' ? await value() : value;
  }
  for (const { group, leaf, suffix } of entries) {
    if (given.size && !given.has(group)) continue;
    const value = variable(suffix);
    if (value === undefined) continue;
    if (leaf === undefined) values[group] ??= value;
    else values[group] = fill(values[group] ?? {}, leaf, value);
  }
  const first = entries[0];
  // An empty object, so that the check names what is missing in it.
  if (first?.leaf && !entries.some(({ group }) => values[group] !== undefined)) values[first.group] = {};
  return check(provider, values);
}

function fill(group: unknown, key: string, value: string): unknown {
  return isObject(group) && group[key] === undefined ? { ...group, [key]: value } : group;
}

function isObject(value: unknown): value is Values {
  return typeof value === 'object' && value !== null;
}

async function check<Settings>(provider: ProviderDefinition<Settings>, values: Values): Promise<Settings> {
  const { name, settings } = provider;
  if (typeof settings === 'function') {
    try {
      return settings(values);
    } catch (error) {
      throw isAuthError(error)
        ? error
        : new MisconfiguredError({ name, message: error instanceof Error ? error.message : 'wrong options' });
    }
  }
  const result = await (settings as StandardSchema<Settings>)['~standard'].validate(values);
  if (!result.issues) return result.value;
  const problems = new Set(result.issues.map((issue) => describe(provider, values, issue)));
  throw new MisconfiguredError({ name, message: `${[...problems].join('; ')}.` });
}

function describe(provider: ProviderDefinition, values: Values, issue: StandardIssue): string {
  const keys = (issue.path ?? []).map((part) => (isObject(part) ? part.key : part) as PropertyKey);
  const option = keys.join('.');
  const suffix = provider.variables[option];
  const places = `the option ${option}${suffix ? ` or the variable ${provider.prefix}_${suffix}` : ''}`;
  if (!option) return `the options are wrong: ${issue.message}`;
  const value = keys.reduce<unknown>((at, key) => (isObject(at) ? at[key as string] : undefined), values);
  return value === undefined
    ? `${option} is missing: set ${places}`
    : `${option} is wrong: ${issue.message}. Change ${places}`;
}

/** Checks the numbers of a client's options. */
export function checkLimits(name: string, limits: { retries: number; timeoutMs: number }): void {
  const { retries, timeoutMs } = limits;
  // Runtimes fire longer timers at once.
  if (!(timeoutMs > 0 && timeoutMs < 2 ** 31)) {
    throw new MisconfiguredError({
      name,
      message: 'timeoutMs must be more than 0 and less than 2 147 483 648 milliseconds.',
    });
  }
  if (!(Number.isInteger(retries) && retries >= 0)) {
    throw new MisconfiguredError({ name, message: 'retries must be a whole number from 0.' });
  }
}
