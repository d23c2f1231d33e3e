import { createTokenEngine } from '../engine/engine.ts';
import { isAuthError } from '../errors.ts';
import type { AuthEvent } from '../events.ts';
import { createAuthFetch } from '../fetch/auth-fetch.ts';
import type { Grant } from '../grant.ts';
import { type ModelVendor, modelVendor, type VendorDialect } from './model-vendor.ts';
import type { ContractCase } from './store-contract.ts';
import { MODEL_SECRET, type VendorTraits } from './vendor-state.ts';
import { virtualClock } from './virtual-clock.ts';

/** A grant, and the vendor that it is written for. */
export interface GrantUnderTest<Credentials> {
  /** The grant; its credentials are of the account below. */
  grant: Grant<Credentials>;
  /** How the vendor's requests and answers look, from its documents and not from the grant. */
  dialect: VendorDialect;
  /** What the vendor does; it should fit the grant's facts. */
  traits?: VendorTraits;
  /** What the vendor knows the account by, and the secret that it logs in with. */
  account: string;
  secret: string;
  /** Address of any data call that wants a token. */
  data: string;
}

interface Tried {
  vendor: ModelVendor;
  clock: ReturnType<typeof virtualClock>;
  engine: ReturnType<typeof createTokenEngine>;
  call(): Promise<Response>;
  /** Everything that was told, to be searched for secrets. */
  told: string[];
}

/**
 * What every grant has to bring about with an engine in front of it and its vendor behind it, for any test runner:
 * `for (const { name, run } of grantContract(mine)) test(name, run)`. `run` rejects where the grant does not.
 */
export function grantContract<Credentials>(mine: GrantUnderTest<Credentials>): ContractCase[] {
  const { grant, traits, dialect, account, secret, data } = mine;
  const cases: [string, (tried: Tried) => Promise<void>][] = [
    ['one login serves all callers', oneLogin],
    ['a data call is answered', dataCall],
    ['a token is replaced before it ends', replaced],
    ['a refused token costs one flight', revoked],
    ['refused credentials are not tried again', badCredentials],
    ['after a logout there is no token, and after a reset a new one', loggedOut],
  ];
  return cases.map(([name, check]) => ({
    name,
    async run() {
      const clock = virtualClock();
      const vendor = modelVendor({ dialect, now: clock.now, ...(traits && { traits }) });
      vendor.setSecret(account, secret);
      const told: string[] = [];
      const onEvent = (event: AuthEvent) => told.push(JSON.stringify(event));
      const engine = createTokenEngine({ grant, clock, fetch: vendor.fetch, onEvent });
      const send = createAuthFetch(engine, { origins: [new URL(data).origin], fetch: vendor.fetch });
      await check({ vendor, clock, engine, told, call: () => send(data) });
      await engine.close();
      const leak = told.find((text) => text.includes(MODEL_SECRET) || text.includes(secret));
      demand(!leak, 'an event or an error holds a secret');
    },
  }));
}

async function oneLogin({ vendor, engine }: Tried): Promise<void> {
  const tokens = await Promise.all([engine.getToken(), engine.getToken(), engine.getToken()]);
  demand(new Set(tokens).size === 1, 'callers at the same time get different tokens');
  demand(vendor.counts.logins === 1, `the vendor has seen ${vendor.counts.logins} logins and not 1`);
}

async function dataCall({ vendor, call }: Tried): Promise<void> {
  demand((await call()).ok, 'a data call with a new token is refused');
  demand(vendor.counts.data === 1, 'the data call did not reach the vendor with a token');
}

async function replaced({ vendor, clock, engine, call }: Tried): Promise<void> {
  await engine.getToken();
  const lifeMs = vendor.traits.lifeMs;
  const { expiresAt } = engine.state();
  demand(expiresAt !== undefined, 'the life of the token is not known. Declare documentedLifeMs');
  demand(expiresAt! - clock.now() <= lifeMs, 'the token is taken to live longer than it does');
  await clock.advance(expiresAt! - clock.now() - 1);
  demand((await call()).ok, 'a data call is refused just before the token ends');
  await clock.advance(lifeMs);
  demand((await call()).ok, 'a data call is refused after the token has ended');
  demand(vendor.counts.refusedData === 0, 'a token was used after its end');
}

async function revoked({ vendor, clock, engine, call }: Tried): Promise<void> {
  const token = await engine.getToken();
  await call();
  await clock.advance(10_000);
  vendor.revoke(token, true);
  const answers = await Promise.all([call(), call(), call()]);
  demand(
    answers.every(({ ok }) => ok),
    'a call whose token was refused is not sent again with a new one',
  );
  demand(vendor.counts.logins === 2, `a revoked session costs ${vendor.counts.logins - 1} logins and not 1`);
}

async function badCredentials({ vendor, engine, told }: Tried): Promise<void> {
  for (const account of vendor.accounts) vendor.setSecret(account, 'another');
  for (let time = 0; time < 3; time++) {
    const error = await engine.getToken().catch((thrown: unknown) => thrown);
    demand(
      isAuthError(error) && error.code === 'BadCredentials',
      'refused credentials are not BadCredentials',
    );
    told.push(String(error));
    demand(
      /^\w+: \[[^\]]+\] [^.].*[^.]\.$/s.test(String(error)),
      'the message of refused credentials is no sentence',
    );
    demand(!String(error).includes('..'), 'a message of the grant has a full stop of its own');
  }
  demand(
    vendor.counts.refusedLogins === 1,
    `refused credentials were tried ${vendor.counts.refusedLogins} times`,
  );
}

async function loggedOut({ vendor, engine }: Tried): Promise<void> {
  const before = await engine.getToken();
  const { revoked, cleared } = await engine.logout();
  demand(cleared, 'the logout has not cleared the token');
  demand(!revoked || !vendor.accepts(before), 'the vendor still accepts the token that was revoked');
  demand(engine.peek() === undefined, 'there is a token after the logout');
  await engine.reset();
  demand((await engine.getToken()) !== before, 'the token of before the logout comes back');
}

function demand(kept: boolean, what: string): void {
  if (!kept) throw new Error(`The grant breaks its contract: ${what}.`);
}
