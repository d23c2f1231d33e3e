import { cleanEnvironment, succeed } from '@tooling/test-kit/command';

/** Runs a command that has to succeed, and gives what it wrote. Where packages come from and go to is for `env` to say. */
export function run(
  file: string,
  args: string[],
  { cwd, env = {}, limitMs = 1_200_000 }: { cwd: string; env?: NodeJS.Dict<string>; limitMs?: number },
): Promise<string> {
  return succeed(file, args, { cwd, env: { ...cleanEnvironment({ registry: false }), ...env }, limitMs });
}
