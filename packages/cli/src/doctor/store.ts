import { accessSync, constants, statSync } from 'node:fs';
import { openRedis } from '../client.ts';
import { tokenFolder } from '../folders.ts';
import { type Finding, ok, problem, warning } from './finding.ts';

/** Whether the folder of the tokens is this user's alone. */
export function checkFolder(folder = tokenFolder()): Finding {
  try {
    const { mode, uid } = statSync(folder);
    const own = process.getuid?.();
    if (own !== undefined && uid !== own) {
      return problem(
        'store',
        `${folder} belongs to another user`,
        `Move it away; the next login makes a new one.`,
      );
    }
    if (own !== undefined && (mode & 0o077) !== 0) {
      const rights = (mode & 0o777).toString(8).padStart(4, '0');
      return problem('store', `${folder} is open to other users (${rights})`, `Run: chmod 700 ${folder}`);
    }
    accessSync(folder, constants.R_OK | constants.W_OK | constants.X_OK);
    return ok('store', `${folder} is this user's alone`);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') return ok('store', `${folder} will be made at the first login`);
    return problem('store', `${folder} cannot be used (${code})`, 'Let this user read and write it.');
  }
}

/** Whether a Redis server answers, and whether it keeps what it is told over a restart. */
export async function checkRedis(url: string): Promise<Finding[]> {
  const client = openRedis(url);
  try {
    await client.ping();
  } catch (error) {
    return [redisProblem(error as Error)];
  }
  try {
    const config = async (name: string) => ((await client.config('GET', name)) as string[])[1] ?? '';
    const [appendonly, save = '', policy] = await Promise.all(
      ['appendonly', 'save', 'maxmemory-policy'].map(config),
    );
    const findings: Finding[] = [];
    findings.push(persistence(appendonly === 'yes', save));
    if (policy && policy !== 'noeviction') {
      findings.push(
        warning(
          'store',
          `Redis may drop tokens when it is full (${policy})`,
          'Set maxmemory-policy noeviction.',
        ),
      );
    }
    return findings;
  } catch {
    return [
      warning('store', 'Redis answers, and does not let its settings be read', 'Check appendonly yourself.'),
    ];
  } finally {
    client.disconnect();
  }
}

/** Tokens that may be used once make it matter what a restart brings back. */
function persistence(appendonly: boolean, save: string): Finding {
  if (appendonly) return ok('store', 'Redis answers, and keeps its data (appendonly)');
  if (!save) {
    return problem(
      'store',
      'Redis answers, and forgets everything when it restarts',
      'Set appendonly yes: else each restart costs a login, and forgets which credentials were refused.',
    );
  }
  return warning(
    'store',
    `Redis answers, and loses what is newer than its last snapshot when it crashes (save ${save})`,
    'Set appendonly yes: an old refresh token that comes back ends the session.',
  );
}

function redisProblem({ message }: Error): Finding {
  if (/NOAUTH|WRONGPASS/.test(message)) {
    return problem('store', 'Redis wants a password', 'Set REDISCLI_AUTH.');
  }
  return problem('store', 'Redis does not answer', 'Check its URL, and that the server runs.');
}
