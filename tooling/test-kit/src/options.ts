import { Command, InvalidArgumentError, Option } from 'commander';

/** A command of this repository. What it does not understand ends it with 2 and with what to type instead. */
export function cli(description: string): Command {
  return new Command()
    .description(description)
    .allowExcessArguments(false)
    .showHelpAfterError('Add --help for the options.')
    .configureOutput({ outputError: (text, write) => write(text.replace(/^error: /, '')) })
    .exitOverride((error) => process.exit(error.exitCode === 0 ? 0 : 2));
}

/** An option that takes one or more names of a list, separated by commas. They come in the list's order. */
export function names<Name extends string>(flag: string, what: string, all: readonly Name[]): Option {
  return new Option(`${flag} <names>`, `${what}, separated by commas: ${all.join(', ')}`)
    .default([...all], 'all')
    .argParser((text) => {
      const given = text.split(',');
      const unknown = given.find((name) => !all.includes(name as Name));
      if (unknown !== undefined) throw new InvalidArgumentError(`There is no ${unknown}.`);
      return all.filter((name) => given.includes(name));
    });
}

/** The command line without the `--` that pnpm hands on. */
export const commandLine = (args: readonly string[] = process.argv.slice(2)): string[] =>
  args.filter((argument) => argument !== '--');

/** For an option that takes a number above zero. */
export function positive(text: string): number {
  const number = Number(text);
  if (number > 0) return number;
  throw new InvalidArgumentError('It has to be a number above zero.');
}
