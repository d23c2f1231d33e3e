import { isAuthError } from '@x/auth-core';
import { refreshFromStore } from '@x/auth-core/internal';
import { isCallError } from '@x/portal';
import { wayOfVariables } from '../account.ts';
import { operationsOf } from '../operations.ts';
import { type Client, type VendorName, variablesOf } from '../vendors.ts';
import { type Finding, ok, problem, skipped, warning } from './finding.ts';

/** Which variables are set; never what they hold. */
export function checkVariables(vendor: VendorName): Finding {
  const all = variablesOf(vendor);
  const set = all.filter((name) => process.env[name]);
  const broken = set.filter((name) => /^\s|\s$/.test(process.env[name]!));
  if (broken.length) {
    return problem(
      'variables',
      `${broken.join(', ')} ${broken.length === 1 ? 'begins or ends' : 'begin or end'} in white space`,
      'Set them again without the line break: export NAME="$(cat file)" leaves it out.',
    );
  }
  if (wayOfVariables(vendor)) return ok('variables', `${set.join(', ')} set`);
  const missing = all.filter((name) => !set.includes(name));
  return problem(
    'variables',
    set.length ? `only ${set.join(', ')} set` : 'none is set',
    `Set what is missing of ${missing.join(', ')}, or pass --profile.`,
  );
}

/**
 * Whether the credentials are good: by the token that is kept, else by one login. What was refused before is not tried
 * again, so that nothing is locked.
 */
export async function checkCredentials(client: Client, vendor: VendorName): Promise<Finding> {
  await refreshFromStore(client.auth);
  const { latch, generation, expiresAt } = client.auth.state();
  if (latch) {
    const until =
      latch.retryAt === undefined ? 'until they change' : `until ${new Date(latch.retryAt).toISOString()}`;
    return problem(
      'credentials',
      `they were refused before (${latch.code}), and are not tried again ${until}`,
      `Correct the credentials. If they are valid again, run: x reset ${vendor}`,
    );
  }
  try {
    await client.auth.getToken();
  } catch (error) {
    return authProblem(error, vendor);
  }
  const kept = client.auth.state().generation === generation;
  const until = expiresAt === undefined ? '' : `, good until ${new Date(expiresAt).toISOString()}`;
  return ok(
    'credentials',
    kept ? `a token was kept${until}: no login was needed` : 'the vendor accepts them',
  );
}

function authProblem(error: unknown, vendor: VendorName): Finding {
  if (!isAuthError(error)) throw error;
  const text = error.message.replace(/^\[[^\]]*\] /, '');
  const advice =
    vendor === 'core' && error.code === 'BadCredentials'
      ? 'Where this user has to give a one-time code (mfaTokenCode), pass --mfa.'
      : undefined;
  return problem('credentials', `${error.code}: ${text}`, advice);
}

const mostCalls = 3;

/** What lists that page want to know. */
const firstPage: Readonly<Record<string, number>> = { page: 1, pageSize: 1 };

/** Whether data calls get an answer: the first few that need no parameters. */
export async function checkCalls(client: Client, vendor: VendorName): Promise<Finding> {
  try {
    return client.verify ? verdictOf(await client.verify()) : await firstCalls(client, vendor);
  } catch (error) {
    if (isAuthError(error)) return { ...authProblem(error, vendor), check: 'calls' };
    if (isCallError(error)) return problem('calls', error.message.replace(/^\[[^\]]*\] /, ''));
    throw error;
  }
}

function verdictOf(verdict: Awaited<ReturnType<NonNullable<Client['verify']>>>): Finding {
  if (verdict === 'proven' || verdict === 'no-data')
    return ok('calls', `a protected call answers (${verdict})`);
  if (verdict !== 'unproven') return allRefused(verdict);
  return warning(
    'calls',
    'a protected call answers without data',
    'This vendor answers a wrong token like one without data: check the credentials.',
  );
}

async function firstCalls(client: Client, vendor: VendorName): Promise<Finding> {
  const cheap = operationsOf(vendor)
    .filter(
      ({ method, parameters, path }) =>
        method === 'GET' &&
        !path.includes('{') &&
        parameters.every(({ name, required }) => !required || name in firstPage),
    )
    .slice(0, mostCalls);
  if (cheap.length === 0) return skipped('calls', `${vendor} has no call that needs no parameter`);
  const refused: string[] = [];
  for (const { method, path, parameters } of cheap) {
    const needed = parameters.filter(({ required }) => required).map(({ name }) => [name, firstPage[name]]);
    const query = Object.fromEntries(needed);
    const { response } = await client.request(method, path, { retries: 0, params: { query } });
    if (response.status !== 403 && response.status !== 401) {
      const rest = refused.length ? `; refused: ${refused.join(', ')}` : '';
      const text = `${method} ${path} → ${response.status}${rest}`;
      return response.status < 400
        ? ok('calls', text)
        : warning('calls', text, 'See what it answers: x call.');
    }
    refused.push(`${method} ${path} → ${response.status}`);
  }
  return allRefused(refused.join(', '));
}

function allRefused(what: string): Finding {
  return problem(
    'calls',
    `the login works and every call is refused: ${what}`,
    'The account lacks the rights, or calls from this address are not allowed. Ask the administrator at the vendor.',
  );
}
