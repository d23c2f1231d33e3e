import { describe, expect, test } from 'vitest';
import { secretMarker, vendorNames } from '../src/index.ts';
import { claims, protocols, type Sent, send, start } from './kit.ts';

describe.each(vendorNames)('%s', (name) => {
  const protocol = protocols[name] as (typeof protocols)['portal'];
  const data = (url: string, sent?: Sent) => send(url + protocol.data, sent);
  const begin = (options = {}) => start(name as 'portal', options);

  async function signedIn(options = {}) {
    const { vendor, clock } = await begin(options);
    return { vendor, clock, token: protocol.token(await protocol.login(vendor)) };
  }

  test('a login gives a token, and the token opens data calls', async () => {
    const { vendor, token } = await signedIn();
    expect((await data(vendor.url, { token })).status).toBe(200);
    expect(await vendor.counters()).toMatchObject({
      requests: 2,
      loginRequests: 1,
      logins: 1,
      dataCalls: 1,
      refused: 0,
      invalid: 0,
      inFlight: 0,
    });
  });

  test('without a token, with a wrong one and without the word Bearer a data call is refused', async () => {
    const { vendor, token } = await signedIn();
    for (const sent of [{}, { token: `${token}x` }, { headers: { authorization: token } }]) {
      expect((await data(vendor.url, sent)).status).toBe(protocol.refusedStatus);
    }
    expect(await vendor.counters()).toMatchObject({ dataCalls: 3, refused: 3 });
  });

  test('wrong credentials are a 401 and no login', async () => {
    const { vendor } = await begin();
    expect((await protocol.login(vendor, 'wrong')).status).toBe(401);
    expect(await vendor.counters()).toMatchObject({ loginRequests: 1, logins: 0, invalid: 0 });
  });

  test('a token lives as long as it was told to, and not longer', async () => {
    const { vendor, clock, token } = await signedIn({ lifeMs: 2_000 });
    clock.advance(1_999);
    expect((await data(vendor.url, { token })).status).toBe(200);
    clock.advance(1);
    expect((await data(vendor.url, { token })).status).toBe(protocol.refusedStatus);
  });

  test('the vendor forgets all tokens at once and issues new ones', async () => {
    const { vendor, token } = await signedIn();
    await vendor.revokeAll();
    expect((await data(vendor.url, { token })).status).toBe(protocol.refusedStatus);
    const next = protocol.token(await protocol.login(vendor));
    expect(next).not.toBe(token);
    expect((await data(vendor.url, { token: next })).status).toBe(200);
  });

  test('the marker is in every secret', async () => {
    const { vendor, token } = await signedIn();
    expect(token).toContain(secretMarker);
    const secretFields = ['password', 'instanceKey', 'companyId', 'apiKey', 'mfaTokenCode'];
    const secrets = Object.values(vendor.accounts).flatMap((account) =>
      Object.entries(account).filter(([field]) => secretFields.includes(field)),
    );
    expect(secrets.length).toBeGreaterThan(0);
    for (const [, secret] of secrets) expect(secret).toContain(secretMarker);
  });

  test('the fictional echo is protected and shows what arrived', async () => {
    const { vendor, token } = await signedIn();
    expect((await send(`${vendor.url}/simulated/echo`, { text: 'x' })).status).toBe(protocol.refusedStatus);
    const answer = await send(`${vendor.url}/simulated/echo`, { token, json: { a: 1 } });
    expect(answer.body).toEqual({
      fictional: true,
      method: 'POST',
      contentType: 'application/json',
      body: '{"a":1}',
    });
  });

  test('an unknown path is a 404, counted as a request and as nothing else', async () => {
    const { vendor } = await begin();
    expect((await send(`${vendor.url}/nowhere`)).status).toBe(404);
    expect(await vendor.counters()).toMatchObject({ requests: 1, dataCalls: 0 });
  });

  test('the clock of the vendor can be ahead: its Date header, its token times and its expiries', async () => {
    const hourMs = 3_600_000;
    const { vendor, clock, token: old } = await signedIn();
    await vendor.faults.add({ kind: 'clock-skew', ms: hourMs });
    const answer = await protocol.login(vendor);
    expect(Date.parse(answer.headers.get('date') ?? '')).toBe(clock.now() + hourMs);
    const token = protocol.token(answer);
    if (token.split('.').length === 3) expect(claims(token).iat).toBe((clock.now() + hourMs) / 1000);
    expect((await data(vendor.url, { token })).status).toBe(200);
    // Issued an hour earlier by the clock that counts now, which is over the life of all but the long ones.
    const stillGood = name === 'elyssa';
    expect((await data(vendor.url, { token: old })).status === 200).toBe(stillGood);
  });
});

test.each(['elevate', 'portal', 'telematics', 'elyssa'] as const)(
  '%s: the token is a JWT whose times span its life',
  async (name) => {
    const { vendor, clock } = await start(name as 'portal', { lifeMs: 2_500 });
    const protocol = protocols[name] as (typeof protocols)['portal'];
    const { iat, exp } = claims(protocol.token(await protocol.login(vendor)));
    expect(iat).toBe(clock.now() / 1000);
    expect(Number(exp) - Number(iat)).toBe(2.5);
  },
);
