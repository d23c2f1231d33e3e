import { MisconfiguredError } from '@x/auth-core';
import type { CallDefaults, ProviderDefinition } from '../provider.ts';
import { unknownName } from './known-names.ts';

// A test compares these lists with the interfaces.

/** Members of `WithOptions`. */
export const DEFAULTS =
  'bodySerializer deadlineMs fetch headers limiter pathSerializer querySerializer retries timeoutMs';
/** Members of `LimitedClientOptions` besides. */
export const CLIENT =
  'allowInsecureOrigins baseUrl baseUrls clock keepAlive logLevel logger onEvent policy random store waitUntil';
/** Members of `Policy`. */
export const POLICY =
  'callbackLimitMs flightLimitMs hardMs leaseMs loginBudget maxLifeMs softMs withoutLease';
/** Members of `CallOptions`, and what runtimes add to `RequestInit`. */
export const CALL =
  'baseUrl cache credentials deadlineMs duplex fetch headers idempotencyKey integrity keepalive middleware mode priority redirect referrer referrerPolicy retries signal timeoutMs window cf client decompress dispatcher next proxy tls unix verbose';
/** Members of `CallInit` besides. */
export const INIT = 'body bodySerializer params parseAs pathSerializer querySerializer';

const FUNCTIONS = ['bodySerializer', 'fetch', 'onEvent', 'pathSerializer', 'waitUntil'];
const OBJECTS = ['baseUrls', 'clock', 'limiter', 'logger', 'own', 'policy', 'random', 'store'];

type Members = Readonly<Record<string, unknown>>;

/** Refuses options of a client that nothing would read. Throws `MisconfiguredError`. */
export function checkOptions(provider: ProviderDefinition, given: object): void {
  const options = given as Members;
  const { name, variables, options: others = [], environments } = provider;
  const own = [...Object.keys(variables), ...others];
  const groups = [...new Set(own.map((option) => option.split('.')[0]!))];
  const known = `${DEFAULTS} ${CLIENT} own ${groups.join(' ')}${environments ? ' environment' : ''}`;
  const policy = options.policy as Members | undefined;
  fail(name, 'the option ', [
    unknownName(options, known),
    wrongKind(options),
    unknownName(policy, POLICY, 'policy.'),
    unknownName(policy?.loginBudget, 'burst refillMs', 'policy.loginBudget.'),
    ...groups.map((group) => groupProblem(provider, group, options[group])),
  ]);
}

/** What is not known of an option with members, such as `credentials`. */
export function groupProblem(
  { variables, options = [] }: ProviderDefinition,
  group: string,
  value: unknown,
): string | undefined {
  const keys = [...Object.keys(variables), ...options].flatMap((option) => {
    const [of, key] = option.split('.');
    return of === group && key ? [key] : [];
  });
  return keys.length ? unknownName(value, keys.join(' '), `${group}.`) : undefined;
}

/** Refuses options of `with` that nothing would read. Throws `MisconfiguredError`. */
export function checkDefaults(name: string, given: object): void {
  const options = given as Members;
  fail(name, 'with: the option ', [unknownName(options, DEFAULTS), wrongKind(options)]);
}

/** What is wrong with the options of a call, where something is. `byPath`: with `params` and `body` among them. */
export function callProblem(options: unknown, byPath: boolean): string | undefined {
  return unknownName(options, byPath ? `${CALL} ${INIT}` : CALL);
}

/** Checks the numbers of a client's or a call's options. `what`: whose they are. */
export function checkLimits(
  name: string,
  { retries = 0, timeoutMs = 1, deadlineMs = 1 }: Pick<CallDefaults, 'retries' | 'timeoutMs' | 'deadlineMs'>,
  what = '',
): void {
  const times = Object.entries({ timeoutMs, deadlineMs }).map(([option, ms]) =>
    // Runtimes fire longer timers at once.
    ms > 0 && ms < 2 ** 31 ? undefined : `${option} must be above 0 and below 2 ** 31, and is ${shown(ms)}.`,
  );
  const isCount = Number.isInteger(retries) && retries >= 0;
  fail(name, what, [
    ...times,
    isCount ? undefined : `retries must be a whole number from 0, and is ${shown(retries)}.`,
  ]);
}

/** A number as it is, and of anything else its kind. */
function shown(value: unknown): string {
  return typeof value === 'number' ? `${value}` : `a ${typeof value}`;
}

function fail(name: string, what: string, problems: (string | undefined)[]): void {
  const problem = problems.find(Boolean);
  if (problem) throw new MisconfiguredError({ name, message: what + problem });
}

function wrongKind(options: Members): string | undefined {
  const wrong = (names: string[], kind: string) =>
    names.find((name) => (options[name] ?? undefined) !== undefined && typeof options[name] !== kind);
  const called = wrong(FUNCTIONS, 'function');
  if (called) return `${called} must be a function.`;
  const read = wrong(OBJECTS, 'object');
  if (read) return `${read} must be an object.`;
  const { store } = options as { store?: { open?: unknown } };
  if (store && typeof store.open !== 'function') {
    return 'store is not a token store. Use memoryStore, fileStore, redisStore or defineStore.';
  }
  return undefined;
}
