import { accountOf } from '../account.ts';
import { clientOf, openStore, type ReachOptions } from '../client.ts';
import { wrapped } from '../columns.ts';
import { exitCodes, Failure } from '../failure.ts';
import { serversOf, urlOf } from '../operations.ts';
import { coloured, type Terminal, terminalWidth, visible } from '../terminal.ts';
import { type VendorName, vendors } from '../vendors.ts';
import { checkCalls, checkCredentials, checkVariables } from './account.ts';
import { type Finding, ok, skipped } from './finding.ts';
import { checkClock, checkConnection, checkName, checkProxy } from './network.ts';
import { checkFolder, checkRedis } from './store.ts';

/**
 * Looks at everything that a login and a call need, from the machine to the vendor, and says what to do about what is
 * wrong. It logs in once at most.
 */
export async function doctor(vendor: VendorName, options: ReachOptions, terminal: Terminal): Promise<void> {
  const findings: Finding[] = [];
  const add = (...more: Finding[]) => {
    findings.push(...more);
    for (const finding of more) tell(terminal, finding);
  };
  const passed = () => findings.every(({ status }) => status !== 'problem');

  add(ok('runtime', `Node.js ${process.versions.node}`));
  if (options.profile === undefined) add(checkVariables(vendor));
  add(...(options.redis === undefined ? [checkFolder()] : await checkRedis(options.redis)));
  add(checkProxy());
  const url = serverOf(vendor, options);
  const reached = [checkName, checkConnection, checkClock];
  for (const check of reached) {
    const found = await check(url);
    add(found);
    if (found.status === 'problem') break;
  }
  if (passed()) add(...(await checkAccount(vendor, options, terminal)));
  else add(skipped('credentials', 'not tried: what is above comes first'));

  if (!terminal.isTable) terminal.print(JSON.stringify(findings, null, 2));
  if (terminal.isTable) terminal.print('');
  if (passed()) terminal.note(`Nothing keeps ${vendor} from working.`);
  else
    throw new Failure(
      `${vendor} has problems. Mend the first one, and run x doctor ${vendor} again.`,
      exitCodes.failed,
    );
}

const colours = { ok: 'green', warning: 'yellow', problem: 'red', skipped: 'gray' } as const;

/** Tells of a check as soon as it is done: all where a person reads, and its outcome alone where JSON follows. */
function tell(terminal: Terminal, { check, status, found, advice }: Finding): void {
  if (!terminal.isTable) {
    terminal.note(`${status.padEnd(8)}${check}`);
    return;
  }
  const head = `${status.padEnd(8)} ${check.padEnd(12)} `;
  const width = Math.max(20, terminalWidth() - head.length - 1);
  const lines = [
    ...wrapped(visible(found), width),
    ...wrapped(visible(advice ?? ''), width)
      .filter(Boolean)
      .map((line) => coloured(terminal, 'yellow', line)),
  ];
  const first = `${coloured(terminal, colours[status], status.padEnd(8))} ${check.padEnd(12)} `;
  terminal.print(lines.map((line, at) => (at === 0 ? first : ' '.repeat(head.length)) + line).join('\n'));
}

async function checkAccount(
  vendor: VendorName,
  options: ReachOptions,
  terminal: Terminal,
): Promise<Finding[]> {
  const account = await accountOf(vendor, { ...options, terminal });
  const { store, close } = openStore(options);
  const client = clientOf(vendor, options, account, store);
  try {
    const credentials = await checkCredentials(client, vendor);
    if (credentials.status === 'problem') return [credentials];
    return [credentials, await checkCalls(client, vendor)];
  } finally {
    await client.auth.close();
    close();
  }
}

/** Where the vendor's calls go. */
function serverOf(vendor: VendorName, options: ReachOptions): URL {
  const { prefix } = vendors[vendor];
  const baseUrl = options.baseUrl ?? process.env[`${prefix}_BASE_URL`];
  const environment = options.environment ?? process.env[`${prefix}_ENVIRONMENT`];
  const text = urlOf(vendor, { path: '' } as Parameters<typeof urlOf>[1], { baseUrl, environment });
  if (URL.canParse(text) && !text.includes('{')) return new URL(text);
  const example = Object.values(serversOf(vendor))[0];
  throw new Failure(
    baseUrl === undefined
      ? `${vendor} has no server of its own for everybody. Set ${prefix}_BASE_URL, such as ${example}.`
      : `${prefix}_BASE_URL or --base-url is not a URL.`,
  );
}
