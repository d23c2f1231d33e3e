import { MisconfiguredError } from '@x/auth-core';
import type { LogLevel } from './events/types.ts';
import { groupProblem } from './options/check.ts';
import type { ClientOptions, ProviderDefinition, StandardIssue, StandardSchema } from './provider.ts';

/** Value of an environment variable, `undefined` where it is unset, empty or cannot be read. */
export type ReadVariable = (suffix: string) => string | undefined;

/** Reads variables by the part of their names behind the prefix, without a line break at their end. */
export function variableReader(prefix: string): ReadVariable {
  return (suffix) => {
    try {
      const { process } = globalThis as { process?: { env?: Record<string, string | undefined> } };
      // A line break at the end comes from the file or command that gave the value, and is no part of it.
      return process?.env?.[`${prefix}_${suffix}`]?.replace(/\r?\n$/, '') || undefined;
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
    const [group = '', key] = option.split('.');
    return { group, key, suffix };
  });
  const given = entries.map(({ group }) => group).filter((group) => values[group] !== undefined);
  for (const group of given) {
    const value = values[group];
    if (typeof value !== 'function') continue;
    values[group] = await value();
    const problem = groupProblem(provider, group, values[group]);
    if (problem) throw new MisconfiguredError({ name: provider.name, message: `the option ${problem}` });
  }
  for (const { group, key, suffix } of entries) {
    // A variable never overrules what the code says.
    if (given.length && !given.includes(group)) continue;
    const value = variable(suffix);
    if (value !== undefined) values[group] = filled(values[group], key, value);
  }
  const first = entries[0];
  // An empty object, so that the check names what is missing in it.
  if (first?.key && !entries.some(({ group }) => values[group] !== undefined)) values[first.group] = {};
  return check(provider, values);
}

/** An option, or its member `key`, with the value of a variable where it has none itself. */
function filled(option: unknown, key: string | undefined, value: string): unknown {
  if (!key) return option ?? value;
  const members = option ?? {};
  return isObject(members) ? { ...members, [key]: members[key] ?? value } : members;
}

function isObject(value: unknown): value is Values {
  return typeof value === 'object' && value !== null;
}

async function check<Settings>(provider: ProviderDefinition<Settings>, values: Values): Promise<Settings> {
  const { name, settings } = provider;
  if (typeof settings === 'function') return settings(values);
  const result = await (settings as StandardSchema<Settings>)['~standard'].validate(values);
  if (!result.issues) return result.value;
  const problems = new Set(result.issues.map((issue) => describe(provider, values, issue)));
  throw new MisconfiguredError({ name, message: `${[...problems].join('; ')}.` });
}

function describe(
  provider: ProviderDefinition,
  values: Values,
  { path = [], message }: StandardIssue,
): string {
  const keys = path.map((part) => (isObject(part) ? part.key : part) as string);
  const option = keys.join('.');
  const suffix = provider.variables[option];
  const places = `the option ${option}${suffix ? ` or the variable ${provider.prefix}_${suffix}` : ''}`;
  return keys.reduce<unknown>((at, key) => (isObject(at) ? at[key] : undefined), values) === undefined
    ? `${option} is missing: set ${places}`
    : `${option || 'options'} is wrong: ${message}. Change ${places}`;
}

/** The option that gives a token, with its variable, where the user has one. */
export function tokenOptionOf(
  { prefix, variables }: ProviderDefinition,
  options: object,
  variable: ReadVariable,
): string | undefined {
  const given = options as Values;
  const entries = Object.entries(variables);
  const isGiven = (option: string) => given[option.split('.')[0]!] !== undefined;
  // As above: a variable never overrules what the code says.
  const inCode = entries.some(([option]) => isGiven(option));
  const found = entries.find(
    ([option, suffix]) =>
      !option.includes('.') && (isGiven(option) || (!inCode && variable(suffix) !== undefined)),
  );
  return found && `${found[0]} (${prefix}_${found[1]})`;
}

/** From which level on is logged. Throws `MisconfiguredError` where that is none. */
export function logLevelOf(
  { name, prefix }: ProviderDefinition,
  { logger, logLevel }: Pick<ClientOptions, 'logger' | 'logLevel'>,
  variable: ReadVariable,
): LogLevel {
  const level = (logLevel ?? variable('LOG') ?? (logger ? 'info' : 'off')) as LogLevel;
  if (/^(off|error|warn|info|debug)$/.test(level)) return level;
  throw new MisconfiguredError({
    name,
    message: `the log level is unknown. Set the option logLevel or the variable ${prefix}_LOG to off, error, warn, info or debug.`,
  });
}
