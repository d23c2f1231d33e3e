import { parseArgs } from 'node:util';

/** The vendors that the quickstart can show, in the order of its table. */
export const vendorNames = ['elevate', 'portal', 'telematics', 'core', 'elyssa'] as const;

export type VendorName = (typeof vendorNames)[number];

/** What the command is to do. */
export type Task =
  | { kind: 'help' }
  /** Against the simulator. */
  | { kind: 'demo'; vendors: readonly VendorName[] }
  /** Against the real vendor, with the credentials in the environment. */
  | { kind: 'live'; vendor: VendorName };

export const help = `Shows the clients at work. Without an option: all five, against vendors that are simulated on this machine.

  --vendor <name>   one vendor only (${vendorNames.join(', ')})
  --live <name>     a handful of calls to the real vendor, with the credentials in the environment
  --help            this text
`;

/** A command line that cannot be understood; the message says what to type instead. */
export class ArgumentError extends Error {}

function vendorOf(option: string, name: string): VendorName {
  const vendor = vendorNames.find((known) => known === name);
  if (vendor) return vendor;
  throw new ArgumentError(`--${option} does not know "${name}". Use one of ${vendorNames.join(', ')}.`);
}

/** Reads the command line. Throws an {@link ArgumentError}. */
export function readArguments(args: readonly string[]): Task {
  let values: { vendor?: string; live?: string; help?: boolean };
  try {
    ({ values } = parseArgs({
      // pnpm hands a separating `--` on as it is.
      args: args.filter((arg) => arg !== '--'),
      options: {
        vendor: { type: 'string' },
        live: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
    }));
  } catch (error) {
    const first = (error as Error).message.split('. ')[0];
    throw new ArgumentError(`${first}. The options are --vendor <name>, --live <name> and --help.`);
  }
  if (values.help) return { kind: 'help' };
  if (values.live !== undefined && values.vendor !== undefined) {
    throw new ArgumentError(
      '--live and --vendor exclude each other: --live <name> calls that one real vendor.',
    );
  }
  if (values.live !== undefined) return { kind: 'live', vendor: vendorOf('live', values.live) };
  return {
    kind: 'demo',
    vendors: values.vendor === undefined ? vendorNames : [vendorOf('vendor', values.vendor)],
  };
}
