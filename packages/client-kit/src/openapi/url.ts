import { MisconfiguredError } from '@x/auth-core';
import type { CallName } from '../results/errors.ts';

/**
 * Refuses a path parameter that would lead to another operation: one that is missing or empty, and `.` and `..`, which
 * runtimes take for a step upwards.
 */
export function checkPath(call: CallName, values: Readonly<Record<string, unknown>> = {}): void {
  const { provider, method, path } = call;
  for (const [, name = ''] of path.matchAll(/\{[.;]?([^{}*]+)\*?\}/g)) {
    const value = values[name];
    const items = Array.isArray(value) ? value : [value];
    if (items.length && items.every((item) => !/^\.{0,2}$/.test(String(item ?? '')))) continue;
    throw new MisconfiguredError({
      name: provider,
      message: `${method} ${path}: the path parameter ${name} is missing, empty, "." or "..", so nothing was sent. Pass its value in params.path.`,
    });
  }
}
