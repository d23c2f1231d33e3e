import input from '@inquirer/input';
import password from '@inquirer/password';
import select from '@inquirer/select';
import { Failure } from './failure.ts';
import { profilePath, readProfile } from './profile.ts';
import type { Terminal } from './terminal.ts';
import { type Field, type VendorName, vendors, type Way } from './vendors.ts';

/** Options of a client that say who logs in; none where its variables say it. */
export type Account = Record<string, unknown>;

/**
 * Who logs in: what a profile says, or what the vendor's variables say, or what a person answers. Nothing of it ever comes
 * from the command line, which other users of the machine can read.
 */
export async function accountOf(
  name: VendorName,
  { profile, mfa, terminal }: { profile?: string | undefined; mfa?: boolean | undefined; terminal: Terminal },
): Promise<Account> {
  if (mfa && name !== 'core') throw new Failure(`--mfa is for core; ${name} asks for no one-time code.`);
  const account = await plainAccountOf(name, profile, terminal);
  return mfa ? withCode(account, terminal) : account;
}

async function plainAccountOf(
  name: VendorName,
  profile: string | undefined,
  terminal: Terminal,
): Promise<Account> {
  if (profile !== undefined) return fromProfile(name, profile);
  if (wayOfVariables(name)) return {};
  if (terminal.canAsk) return ask(name);
  const { prefix, ways } = vendors[name];
  const lists = ways.map(({ fields }) => fields.map(({ variable }) => `${prefix}_${variable}`).join(', '));
  throw new Failure(
    `There are no credentials for ${name}. Set ${lists.join(', or ')}; or pass --profile (profiles stand in ${profilePath()}); or run it in a terminal, where it asks.`,
  );
}

/** The way to log in whose variables are all set; `undefined` where something is missing. */
export function wayOfVariables(name: VendorName): Way | undefined {
  const { prefix, ways } = vendors[name];
  const has = (variable: string) => Boolean(process.env[`${prefix}_${variable}`]);
  return ways.find(
    ({ fields, fixed = {} }) =>
      fields.every(({ variable }) => has(variable)) &&
      Object.entries(fixed).every(([option, value]) => {
        const variable = option.split('.').at(-1)!.toUpperCase();
        return process.env[`${prefix}_${variable}`] === value;
      }),
  );
}

function fromProfile(name: VendorName, profile: string): Account {
  const given = readProfile(profile, name);
  const { ways } = vendors[name];
  const short = ({ option }: Field) => option.split('.').at(-1)!;
  const way = ways.find(
    ({ fields, fixed = {} }) =>
      fields.every((field) => given[short(field)] !== undefined) &&
      Object.entries(fixed).every(([option, value]) => (given[option.split('.').at(-1)!] ?? value) === value),
  );
  if (!way) {
    const lists = ways.map(({ fields }) => fields.map(short).join(', '));
    throw new Failure(`The profile "${profile}" is incomplete for ${name}: it needs ${lists.join(', or ')}.`);
  }
  return accountFor(
    way,
    way.fields.map((field) => [field.option, given[short(field)]!]),
  );
}

async function ask(name: VendorName): Promise<Account> {
  const { ways } = vendors[name];
  const titles = ways.map(({ fields }) => fields.map((field) => field.option.split('.').at(-1)).join(', '));
  const context = { output: process.stderr };
  const way =
    ways.length === 1
      ? ways[0]!
      : await select(
          {
            message: `Log in to ${name} with`,
            choices: ways.map((value, at) => ({ name: titles[at]!, value })),
          },
          context,
        );
  const answers: [string, string][] = [];
  for (const { option, secret } of way.fields) {
    const message = `${name} ${option.split('.').at(-1)}`;
    const required = (text: string) => text !== '' || 'It must not be empty.';
    const answer = secret
      ? await password({ message, mask: true, validate: required }, context)
      : await input({ message, validate: required }, context);
    answers.push([option, answer]);
  }
  return accountFor(way, answers);
}

/** Adds the one-time code that Core asks some users for: a person is asked once for each login. */
function withCode(account: Account, terminal: Terminal): Account {
  if (!terminal.canAsk) throw new Failure('--mfa asks for a one-time code, which takes a terminal.');
  const mfaTokenCode = () =>
    password({ message: 'core one-time code', mask: true }, { output: process.stderr });
  return { ...account, credentials: { ...(account.credentials as object | undefined), mfaTokenCode } };
}

function accountFor({ fixed = {} }: Way, entries: [string, string][]): Account {
  const account: Account = {};
  for (const [option, value] of [...Object.entries(fixed), ...entries]) {
    const [group = '', key] = option.split('.');
    account[group] = key ? { ...(account[group] as object | undefined), [key]: value } : value;
  }
  return account;
}
