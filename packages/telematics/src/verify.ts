import { type ApiClient, type Clock, type Result, unwrap } from '@x/client-kit';
import { result, worseStatus } from './envelope.ts';
import type { paths } from './generated/schema.ts';

/**
 * What a protected call tells about the credentials.
 *
 * - `proven`: it brought data.
 * - `no-data`: it brought none, but the token is known to be good: it was renewed, or has brought data before.
 * - `unproven`: it brought none, and nothing has shown yet that the token is good. The vendor may answer a wrong token
 *   like a user without data, so this is not "no data".
 * - `forbidden`: the token is of the wrong kind for the call, or has no right to it.
 * - `refused`: the token is refused, and so was the one that replaced it.
 */
export type Verdict = 'proven' | 'no-data' | 'unproven' | 'forbidden' | 'refused';

/**
 * Makes one cheap protected call. Without `userId` it asks for the scores of the last 14 days, which a *user* may;
 * with it for the latest heartbeat of that user, which an *admin* may.
 *
 * Rejects like any other call where there is no token or no connection, and with `ApiError` for any other failure.
 */
export type Verify = (options?: {
  /** DeviceToken of any user under an admin's credentials. */
  userId?: string | undefined;
}) => Promise<Verdict>;

const DAY = 24 * 60 * 60_000;

/** Makes the `verify` of a client. */
export function verifier(client: ApiClient<paths>, clock: Pick<Clock, 'now'> = Date): Verify {
  let provenGeneration: number | undefined;
  return async ({ userId } = {}) => {
    const answer: Result =
      userId === undefined ? await scores(client, clock.now()) : await heartbeat(client, userId);
    const body = answer.data ?? answer.error;
    const status = worseStatus(answer.response.status, body);
    if (status === 401) return 'refused';
    if (status === 403) return 'forbidden';
    if (status > 299) await unwrap(Promise.resolve(answer));

    const { generation, source } = client.auth.state();
    if (!isEmpty(result(body))) {
      provenGeneration = generation;
      return 'proven';
    }
    return source === 'renew' || generation === provenGeneration ? 'no-data' : 'unproven';
  };
}

function scores(client: ApiClient<paths>, now: number) {
  const query = { startDate: day(now - 13 * DAY), endDate: day(now) };
  return client.GET('/statistics/v1/Scorings/individual', { params: { query } });
}

function heartbeat(client: ApiClient<paths>, userId: string) {
  return client.GET('/api/heartbeats/get/v1/raw/users/{userId}/latest', { params: { path: { userId } } });
}

function day(ms: number): string {
  return new Date(ms).toISOString().slice(0, 10);
}

function isEmpty(payload: unknown): boolean {
  return payload === undefined || payload === null || Object.keys(payload).length === 0;
}
