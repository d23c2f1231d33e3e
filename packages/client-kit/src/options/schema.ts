import type { StandardIssue, StandardSchema } from '../provider.ts';

/** Says what is wrong with a value, in words that do not quote it; `undefined` where nothing is. */
export type OptionRule = (value: unknown) => string | undefined;

/** The options of a provider, with the gaps filled from variables. */
export type GivenOptions = Readonly<Record<string, unknown>>;

/** A text that fits a pattern. `problem` says what is wrong with any other, such as `must not be empty`. */
export function textRule(pattern: RegExp, problem: string): OptionRule {
  return (value) => {
    if (typeof value !== 'string') return value === undefined ? 'is missing' : 'must be a text';
    return pattern.test(value) ? undefined : problem;
  };
}

/** The same rule for an option that may be left out. */
export function optionalRule(rule: OptionRule): OptionRule {
  return (value) => (value === undefined ? undefined : rule(value));
}

/**
 * A schema of a provider's own options: a rule for each, by its dotted name.
 *
 * @param rules - The rules, or what chooses them where there are several ways to authenticate.
 * @param result - Makes the settings of options that keep all rules.
 */
export function optionSchema<Settings>(
  rules:
    | Readonly<Record<string, OptionRule>>
    | ((options: GivenOptions) => Readonly<Record<string, OptionRule>>),
  // biome-ignore lint/suspicious/noExplicitAny: what the rules have let through is the provider's to know.
  result: (options: any) => Settings,
): StandardSchema<Settings> {
  return {
    '~standard': {
      validate(value) {
        const options = value as GivenOptions;
        const chosen = typeof rules === 'function' ? rules(options) : rules;
        const entries = Object.entries(chosen).map(([name, rule]) => ({ path: name.split('.'), rule }));
        const groups = new Set(entries.flatMap(({ path }) => (path.length > 1 ? [path[0]!] : [])));
        const issues = [
          ...[...groups].flatMap((group) =>
            issue([group], isObject(options[group]) ? undefined : 'must be an object'),
          ),
          ...entries.flatMap(({ path, rule }) => issueOf(options, path, rule)),
        ];
        return issues.length ? { issues } : { value: result(options) };
      },
    },
  };
}

function issueOf(options: GivenOptions, path: readonly string[], rule: OptionRule): StandardIssue | [] {
  const [group = '', key] = path;
  const value = options[group];
  if (key === undefined) return issue(path, rule(value));
  return isObject(value) ? issue(path, rule(value[key])) : [];
}

function isObject(value: unknown): value is GivenOptions {
  return typeof value === 'object' && value !== null;
}

function issue(path: readonly string[], message: string | undefined): StandardIssue | [] {
  return message === undefined ? [] : { path, message };
}

/** The text at a place of a vendor's answer, such as `textAt(body, 'result', 'Token')`; `undefined` where there is none. */
export function textAt(body: unknown, ...path: string[]): string | undefined {
  const value = path.reduce<unknown>((at, key) => (at as GivenOptions | null | undefined)?.[key], body);
  return typeof value === 'string' ? value : undefined;
}
