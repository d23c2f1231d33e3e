import { parseArgs } from 'node:util';
import { type ContenderId, contenderIds } from './contenders.ts';
import { type ScenarioName, scenarioNames } from './scenarios.ts';

/** What the command is to do. */
export type Task =
  | { kind: 'help' }
  /** Print the summary of the last whole run. */
  | { kind: 'readme' }
  | {
      kind: 'run';
      scenarios: readonly ScenarioName[];
      contenders: readonly ContenderId[];
      quick: boolean;
    };

export const help = `Our clients beside what a user would write instead, each by its own documented recipe, in one run.
A whole run takes about a quarter of an hour and writes tooling/bench/results.

  --scenario <a,b>    only these of ${scenarioNames.join(', ')}
  --contender <a,b>   only these of ${contenderIds.join(', ')}
  --quick             short rounds: for a look, not for a statement
  --readme            prints the summary of the last whole run as Markdown, and runs nothing
  --help              this text
`;

/** A command line that cannot be understood; the message says what to type instead. */
export class ArgumentError extends Error {}

/** Reads the command line. Throws an {@link ArgumentError}. */
export function readArguments(args: readonly string[]): Task {
  let values: { scenario?: string; contender?: string; quick?: boolean; readme?: boolean; help?: boolean };
  try {
    ({ values } = parseArgs({
      // pnpm hands a separating `--` on as it is.
      args: args.filter((arg) => arg !== '--'),
      options: {
        scenario: { type: 'string' },
        contender: { type: 'string' },
        quick: { type: 'boolean' },
        readme: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
      },
    }));
  } catch (error) {
    throw new ArgumentError(`${(error as Error).message.split('. ')[0]}. See --help.`);
  }
  if (values.help) return { kind: 'help' };
  if (values.readme) return { kind: 'readme' };
  return {
    kind: 'run',
    scenarios: chosen('scenario', values.scenario, scenarioNames),
    contenders: chosen('contender', values.contender, contenderIds),
    quick: values.quick ?? false,
  };
}

function chosen<Name extends string>(
  option: string,
  given: string | undefined,
  all: readonly Name[],
): Name[] {
  if (given === undefined) return [...all];
  const names = given.split(',');
  const unknown = names.find((name) => !all.includes(name as Name));
  if (unknown !== undefined) {
    throw new ArgumentError(`--${option} does not know "${unknown}". Use some of ${all.join(',')}.`);
  }
  return all.filter((name) => names.includes(name));
}
