import { type Failure, operationAt } from '@x/client-kit/internal';
import { worseStatus } from './envelope.ts';
import { operationTable } from './generated/table.ts';
import type { TelematicsCredentials } from './settings.ts';

const whose = { user: 'a user', admin: 'an admin' };

/** The vendor's 403 does not say whether a right is missing or the token is of the wrong kind. The operation does. */
export async function explainWrongKind(
  { method, path, status, body }: Failure,
  credentials: () => Promise<TelematicsCredentials>,
): Promise<string | undefined> {
  if (worseStatus(status, body) !== 403) return undefined;
  const letter = operationAt(operationTable, method, path)?.kind;
  const { kind } = await credentials();
  if (!letter || letter === kind[0]) return undefined;
  const wanted = kind === 'user' ? 'admin' : 'user';
  return `the call takes the token of ${whose[wanted]}, and the credentials are those of ${whose[kind]}. Make it with a client whose credentials have the kind '${wanted}'.`;
}
