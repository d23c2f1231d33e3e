import { Argument, Command, Option } from 'commander';
import { seconds } from './client.ts';
import { call } from './commands/call.ts';
import { ops } from './commands/ops.ts';
import { logout, reset, state } from './commands/state.ts';
import { token } from './commands/token.ts';
import { listen, replay, sign } from './commands/webhooks.ts';
import { doctor } from './doctor/doctor.ts';
import { Failure } from './failure.ts';
import { addGenerate } from './generate/command.ts';
import { processTerminal, type Terminal } from './terminal.ts';
import { type VendorName, vendorNames } from './vendors.ts';

const about = [
  'Tokens, calls and operations of five vendor APIs from a shell.',
  'Credentials come from the variables that the clients read (PORTAL_USERNAME, …), from a profile, or are asked for; never from the command line. Tokens are kept, so that the next command needs no login. Results are tables where a person reads and JSON where they are piped.',
].join('\n\n');

const exits = `

Exit codes: 0 done · 1 the vendor answered with an error, or doctor found a
problem · 2 wrong usage or settings · 3 credentials refused, locked or in need
of a person · 4 not reached`;

const collect = (value: string, before: string[] = []) => [...before, value];
const vendor = () => new Argument('<vendor>').choices(vendorNames);
const terminalOf = ({ json = false }: { json?: boolean }): Terminal => processTerminal(json);

/** The command line as a whole. */
export function createProgram(version: string): Command {
  const program = new Command('x')
    .description(about)
    .version(version)
    .addHelpText('after', examples('x doctor portal', 'x ops portal wallet', 'x call portal wallets.list'))
    .showHelpAfterError('(x --help says more)')
    .exitOverride();

  addToken(program);
  addCall(program);
  addOps(program);
  addSession(program);
  addDoctor(program);
  addGenerate(program);
  addWebhooks(program);
  return program;
}

function addToken(program: Command): void {
  reaching(
    program.command('token').description('print a token that is good now, with a login where none is kept'),
  )
    .option('--header', 'as header lines, with all that a call takes')
    .option('--curl', 'as the beginning of a curl line, without the token')
    .addHelpText(
      'after',
      examples(
        'x token portal',
        'x token portal --header | curl -H @- https://…',
        'x token core --profile work',
      ),
    )
    .action((name: VendorName, options) => token(name, options, terminalOf(options)));
}

function addCall(program: Command): void {
  reaching(program.command('call').description('call an operation and print its answer'))
    .argument('<operation>', 'group.method, or a method such as GET')
    .argument('[path]', 'the path, with values in it or as a template')
    .option('-q, --query <name=value>', 'query parameter; repeat it for more', collect)
    .option(
      '-p, --param <name=value>',
      'parameter of the operation, wherever it goes; repeat it for more',
      collect,
    )
    .option('-H, --header <name:value>', 'header; repeat it for more', collect)
    .option('-b, --body <json>', 'JSON, @file, or @- for the standard input')
    .option('--dry-run', 'show what would be sent, and send nothing')
    .option('--curl', 'print a curl line, without the token')
    .option('--show-secrets', 'print keys and tokens, too')
    .addHelpText(
      'after',
      examples(
        'x call portal GET /api/wallet',
        'x call elevate customers.list -p page=1 -p pageSize=10',
        'x call portal POST /api/user --body @user.json --dry-run',
      ),
    )
    .action((name: VendorName, first: string, path: string | undefined, options) =>
      call(name, [first, path], options, terminalOf(options)),
    );
}

function addOps(program: Command): void {
  program
    .command('ops')
    .description('list the operations of a vendor, those alone whose text has all words')
    .addArgument(vendor())
    .argument('[words...]', 'words, or the name of one operation')
    .option('--json', 'JSON, also in a terminal')
    .addHelpText(
      'after',
      examples('x ops portal', 'x ops portal cancel transaction', 'x ops portal transactions.get'),
    )
    .action((name: VendorName, words: string[], options) => ops(name, words, terminalOf(options)));
}

/** Adds what shows the state of a session, and what ends it or starts it over. */
function addSession(program: Command): void {
  reaching(
    program.command('state').description('what is known of the token that is kept; asks the vendor nothing'),
  )
    .addHelpText('after', examples('x state portal'))
    .action((name: VendorName, options) => state(name, options, terminalOf(options)));

  reaching(program.command('logout').description('end the session and forget the token'))
    .addHelpText('after', examples('x logout portal'))
    .action((name: VendorName, options) => logout(name, options, terminalOf(options)));

  reaching(
    program
      .command('reset')
      .description('let the next command try refused credentials again; asks the vendor nothing'),
  )
    .addHelpText('after', examples('x reset portal'))
    .action((name: VendorName, options) => reset(name, options, terminalOf(options)));
}

function addDoctor(program: Command): void {
  reaching(
    program.command('doctor').description('find out why a login or a call fails, with one login at most'),
  )
    .addHelpText('after', examples('x doctor portal', 'x doctor core --redis redis://localhost:6379'))
    .action((name: VendorName, options) => doctor(name, options, terminalOf(options)));
}

/** Adds what every command that reaches a vendor takes. */
function reaching(command: Command): Command {
  return command
    .addArgument(vendor())
    .option('--profile <name>', 'credentials of a profile')
    .option('--base-url <url>', "replaces the vendor's servers, as <VENDOR>_BASE_URL does")
    .addOption(new Option('--environment <name>', 'of the Portal').choices(['sandbox', 'production']))
    .option('--mfa', "ask for Core's one-time code")
    .option('--redis <url>', 'keep tokens in Redis instead of files; its password comes from REDISCLI_AUTH')
    .option('--timeout <seconds>', 'limit of each sending', seconds)
    .option('--json', 'JSON, also in a terminal');
}

function addWebhooks(program: Command): void {
  const webhooks = program
    .command('webhooks')
    .description(
      'receive, sign and send webhooks of the Portal; the secret is PORTAL_WEBHOOK_SECRET, or asked for',
    )
    .addHelpText(
      'after',
      examples(
        'x webhooks listen --save events',
        'x webhooks replay http://localhost:3000/webhooks events/*.json',
      ),
    );
  webhooks
    .command('listen')
    .description('receive webhooks on loopback, check their signatures and print them')
    .option('--port <number>', 'port; 0 is a free one', wholeNumber('--port', 0, 65_535), 4000)
    .option('--forward <url>', 'send them on, byte by byte, with their signature')
    .option('--save <folder>', 'keep each body in a file')
    .option('--count <number>', 'stop after so many', wholeNumber('--count', 1, 1_000_000))
    .option('--json', 'JSON, also in a terminal')
    .addHelpText(
      'after',
      examples('x webhooks listen --port 4000 --forward http://localhost:3000/webhooks --save events'),
    )
    .action((options) => listen(options, terminalOf(options)));
  webhooks
    .command('sign')
    .description('print the signature of a body')
    .argument('<file>', 'the body; - is the standard input')
    .option('--header', 'as a header line')
    .addHelpText(
      'after',
      examples(
        'x webhooks sign event.json',
        'curl -H "$(x webhooks sign event.json --header)" --data-binary @event.json http://localhost:3000/webhooks',
      ),
    )
    .action((file: string, options) => sign(file, options, terminalOf(options)));
  webhooks
    .command('replay')
    .description('sign bodies and send them to a URL, one after the other')
    .argument('<url>', 'where your own server takes webhooks')
    .argument('<files...>', 'the bodies')
    .addHelpText('after', examples('x webhooks replay http://localhost:3000/webhooks events/*.json'))
    .action((url: string, files: string[], options) => replay(url, files, terminalOf(options)));
}

function wholeNumber(option: string, least: number, most: number) {
  return (text: string): number => {
    const number = /^\d{1,7}$/.test(text) ? Number(text) : Number.NaN;
    if (number >= least && number <= most) return number;
    throw new Failure(`${option} takes a whole number from ${least} to ${most}, not "${text}".`);
  };
}

function examples(...lines: string[]): string {
  return `\nExamples:\n${lines.map((line) => `  ${line}`).join('\n')}${exits}`;
}
