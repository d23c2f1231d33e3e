import type { ApiClient, Result, unwrap } from '@x/client-kit';
import type { result, worseStatus } from './envelope.ts';
import type { paths } from './generated/schema.ts';
import type { TelematicsCredentials } from './settings.ts';

/**
 * What a protected call tells about the credentials.
 *
 * - `proven`: it brought data.
 * - `no-data`: it brought none, but the token is known to be good: it was renewed, or has brought data before.
 * - `unproven`: it brought none, and nothing has shown yet that the token is good. The vendor may answer a wrong token
 *   like one without data, so this is not "no data". Check the credentials.
 * - `forbidden`: the token has no right to the call.
 * - `refused`: the token is refused, and so was the one that replaced it.
 */
export type Verdict = 'proven' | 'no-data' | 'unproven' | 'forbidden' | 'refused';

/**
 * Makes one cheap protected call whose answer is never empty for good credentials: a user's own profile, or what an
 * admin's credentials reach. Source: "API Authorization", which says that a wrong token is accepted without an error.
 *
 * Rejects like any other call where there is no token or no connection, and with `ApiError` for any other failure.
 */
export type Verify = () => Promise<Verdict>;

/** What it uses of the client's own code: it imports none, so that bundlers can load it by itself. */
interface Tools {
  worseStatus: typeof worseStatus;
  result: typeof result;
  unwrap: typeof unwrap;
}

/** What is known of the tokens of a client. */
export interface Proof {
  /** The token that has brought data. */
  generation?: number | undefined;
}

/** The protected call of {@link Verify}. `proof` is kept from one to the next. */
export async function verify(
  client: Omit<ApiClient<paths>, 'verify'>,
  kind: TelematicsCredentials['kind'],
  proof: Proof,
  { worseStatus, result, unwrap }: Tools,
): Promise<Verdict> {
  const answer: Result = await client.GET(kind === 'user' ? '/v1/Management/users' : '/auth/permissions');
  const body = answer.data ?? answer.error;
  const status = worseStatus(answer.response.status, body);
  if (status === 401) return 'refused';
  if (status === 403) return 'forbidden';
  if (status > 299) await unwrap(Promise.resolve(answer));

  const { generation, source } = client.auth.state();
  if (!isEmpty(result(body))) {
    proof.generation = generation;
    return 'proven';
  }
  return source === 'renew' || generation === proof.generation ? 'no-data' : 'unproven';
}

function isEmpty(payload: unknown): boolean {
  return typeof payload !== 'object' || payload === null || Object.keys(payload).length === 0;
}
