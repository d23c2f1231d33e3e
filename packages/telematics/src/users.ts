import {
  type CallLimiter,
  type ClientOptions,
  type Clock,
  ClosedError,
  isAuthError,
  MisconfiguredError,
  memoryStore,
  type RateLimitedRequest,
} from '@x/client-kit';
import { operationAt } from '@x/client-kit/internal';
import { createTelematicsClient, type TelematicsUserClient } from './client.ts';
import { operationTable } from './generated/table.ts';
import type { TelematicsAuthentication } from './settings.ts';
import { createTurns } from './turns.ts';

/** Options of {@link createTelematicsUsers}. Whatever is not named here holds for the clients of all users. */
export interface TelematicsUsersOptions
  extends Omit<ClientOptions, 'keepAlive'>,
    Pick<TelematicsAuthentication, 'loginFieldsAs'> {
  /** InstanceID of the user group. Default: the variable `TELEMATICS_INSTANCE_ID`. */
  instanceId?: string | undefined;
  /** InstanceKEY of the user group. Default: the variable `TELEMATICS_INSTANCE_KEY`. */
  instanceKey?: string | undefined;
  /**
   * How many clients are kept in memory. The least recently used one goes first; its tokens stay in the
   * store, so that the user need not log in again. Default 100.
   */
  maxClients?: number | undefined;
  /** How many logins run at once. Default 5. */
  maxLogins?: number | undefined;
  /**
   * How long a call waits, in milliseconds, where the logins that the vendor allows are used up (`policy.loginBudget`,
   * five at once and then one each 12 minutes, counted for all users together). Longer waits reject with
   * `BudgetSpentError`. Default 60 000.
   */
  maxWaitMs?: number | undefined;
}

/** The users of one user group. */
export interface TelematicsUsers<Own extends object = object> {
  /**
   * The client of a user: the one in memory, or a new one. It may be used for as long as you keep it, but a job over many
   * users should ask again for each: what you keep counts beyond `maxClients`.
   */
  get(deviceToken: string): TelematicsUserClient<Own>;
  /** How many clients are in memory, at most `maxClients`. */
  readonly size: number;
  /** For the end of the process: lets renewals under way be stored. Final. */
  close(): Promise<void>;
}

/**
 * Makes the clients of a fleet: one for each user of a user group, over one store, with bounds on the clients in memory
 * and on logins.
 *
 * @example
 * const users = createTelematicsUsers({ instanceId, instanceKey, store: fileStore() });
 * const profile = await users.get(deviceToken).users.get();
 *
 * @typeParam Own - Operations that are not described here, as openapi-typescript generates types: added to ours.
 */
export function createTelematicsUsers<Own extends object = object>(
  options: TelematicsUsersOptions = {},
): TelematicsUsers<Own> {
  const { instanceId, instanceKey, maxClients = 100, maxLogins = 5, maxWaitMs = 60_000, ...common } = options;
  checkBounds({ maxClients, maxLogins });
  // Without one, a client that comes back would have to log in again.
  const store = options.store ?? memoryStore(options.clock ? { clock: options.clock } : {});
  const limiterOf = loginLimiter(maxLogins, maxWaitMs);
  /** The one that was asked for last is the last. */
  const clients = new Map<string, TelematicsUserClient<Own>>();
  let closed = false;

  const create = (deviceToken: string) => {
    const credentials = { kind: 'user', deviceToken, instanceId, instanceKey };
    const limiter = limiterOf(() => client);
    // Variables fill the gaps, and `limiter` is no option of the client itself.
    const client = createTelematicsClient<Own>({ ...common, store, credentials, limiter } as object);
    return client as unknown as TelematicsUserClient<Own>;
  };

  return {
    get(deviceToken) {
      if (closed) throw new ClosedError({ name: '@x/telematics', message: 'close() was called.' });
      const client = clients.get(deviceToken) ?? create(deviceToken);
      clients.delete(deviceToken);
      clients.set(deviceToken, client);
      const [oldest] = clients.keys();
      if (clients.size > maxClients) clients.delete(oldest!);
      return client;
    },
    get size() {
      return clients.size;
    },
    async close() {
      closed = true;
      await Promise.all([...clients.values()].map(({ auth }) => auth.close()));
      clients.clear();
    },
  };
}

function checkBounds(bounds: Record<string, number>): void {
  for (const [name, value] of Object.entries(bounds)) {
    if (Number.isInteger(value) && value > 0) continue;
    throw new MisconfiguredError({
      name: '@x/telematics',
      message: `the option ${name} must be a whole number from 1.`,
    });
  }
}

type Auth = TelematicsUserClient['auth'];
type AuthOf = () => { auth: Auth };
type Signal = AbortSignal | null | undefined;

/**
 * Gives each client the limiter by which all of them share the logins. A call whose client has no token yet waits before
 * anything is asked of the vendor; a login that a refused token makes necessary waits where it is sent.
 */
function loginLimiter(maxLogins: number, maxWaitMs: number): (clientOf: AuthOf) => CallLimiter {
  const takeTurn = createTurns(maxLogins);
  const takeLogin = createTurns(maxLogins);

  /** Logs in, unless the client has a token by then. Resolves to when to try again, where no login is left. */
  const logIn = async (auth: Auth, signal: Signal, lastAt: number): Promise<number | undefined> => {
    const endTurn = await takeTurn(signal);
    try {
      await auth.getToken({ signal });
      return undefined;
    } catch (error) {
      const retryAt = isAuthError(error) && error.code === 'BudgetSpent' ? error.retryAt : undefined;
      if (retryAt === undefined || retryAt > lastAt) throw error;
      return retryAt;
    } finally {
      endTurn();
    }
  };

  const obtain = async ({ auth }: { auth: Auth }, { clock, signal }: RateLimitedRequest) => {
    const lastAt = clock.now() + maxWaitMs;
    while (auth.peek() === undefined) {
      const retryAt = await logIn(auth, signal, lastAt);
      if (retryAt === undefined) return;
      await pause(clock, Math.max(1, retryAt - clock.now()), signal);
    }
  };

  return (clientOf) => ({
    async enter(request) {
      const { method, path, urgent, signal } = request;
      if (urgent) return path.endsWith('/v1/Auth/Login') ? takeLogin(signal) : () => {};
      const headers = operationAt(operationTable, method, path)?.credentials;
      if (!headers || headers.startsWith('Authorization')) await obtain(clientOf(), request);
      return () => {};
    },
  });
}

/** Waits, unless the caller gives up. */
function pause(clock: Clock, ms: number, signal: Signal): Promise<void> {
  return new Promise((resolve, reject) => {
    const cancel = clock.timer(ms, () => {
      signal?.removeEventListener('abort', giveUp);
      resolve();
    });
    const giveUp = () => {
      cancel();
      reject(signal?.reason);
    };
    if (signal?.aborted) giveUp();
    else signal?.addEventListener('abort', giveUp);
  });
}
