import { type Command, Option } from 'commander';
import { processTerminal } from '../terminal.ts';
import { vendorNames } from '../vendors.ts';
import { type GenerateOptions, generate } from './generate.ts';

/** Adds `x generate`. */
export function addGenerate(program: Command): void {
  program
    .command('generate')
    .description('make types and methods of operations that a vendor serves and its package does not know')
    .addOption(
      new Option('--provider <vendor>', 'whose client gets them').choices(vendorNames).makeOptionMandatory(),
    )
    .requiredOption(
      '--spec <file>',
      'description in OpenAPI 3 or Swagger 2, JSON or YAML; - is the standard input',
    )
    .option('--out <file>', 'TypeScript file to write. Default: the standard output')
    .addHelpText(
      'after',
      `
Examples:
  x generate --provider core --spec tenant-openapi.json --out my-paths.ts

In your code:
  import { own } from './my-paths.ts';
  const core = createCoreClient({ own });

What cannot be read is named and left out. simulator --vendor core --spec tenant-openapi.json answers the rest from its examples.`,
    )
    .action((options: GenerateOptions) => generate(options, processTerminal(false)));
}
