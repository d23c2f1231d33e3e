import { cleanEnvironment, succeed } from '@tooling/test-kit/command';

/** Where packages come from and go to is for the rehearsal to say. */
export const environment = () => cleanEnvironment({ registry: false });

/** Runs a command that has to succeed, and gives what it wrote to its standard output. */
export function run(
  file: string,
  args: string[],
  { cwd, env = {}, limitMs = 1_200_000 }: { cwd: string; env?: NodeJS.Dict<string>; limitMs?: number },
): Promise<string> {
  return succeed(file, args, { cwd, env: { ...environment(), ...env }, limitMs });
}
