import { describe, expect, it } from 'vitest';
import { grantContract, plainDialect, plainGrant, type VendorTraits } from '../src/testing.ts';

const CREDENTIALS = { username: 'ada', password: 'correct-horse' };
const MINE = {
  dialect: plainDialect,
  account: CREDENTIALS.username,
  secret: CREDENTIALS.password,
  data: 'https://vendor.example/data',
};

const VENDORS: Record<string, VendorTraits> = {
  'has no renewal': {},
  'renews by refresh token': { renewsBy: 'refresh-token' },
  'renews once with each refresh token': {
    renewsBy: 'refresh-token',
    singleUse: true,
    singleSession: true,
  },
  'renews by the token itself': { renewsBy: 'access-token', lifeMs: 3_600_000, jwt: true, skewMs: 3_600_000 },
};

describe.each(Object.entries(VENDORS))('a grant for a vendor that %s', (_name, traits) => {
  const { singleUse = false, singleSession = false, renewsBy = 'nothing' } = traits;
  const grant = plainGrant({
    credentials: () => CREDENTIALS,
    facts: { singleUse, singleSession, sliding: renewsBy === 'access-token' },
    renews: renewsBy !== 'nothing',
  });
  for (const { name, run } of grantContract({ ...MINE, grant, traits })) it(name, run);
});

describe('a grant that is wrong', () => {
  const failing = async (grant: ReturnType<typeof plainGrant>) => {
    const failed: string[] = [];
    for (const { name, run } of grantContract({ ...MINE, grant })) await run().catch(() => failed.push(name));
    return failed;
  };
  const right = plainGrant({ credentials: () => CREDENTIALS, renews: false });

  it('about the life of its tokens is found out', async () => {
    const forever = {
      ...right,
      read: (reply: never) => ({ ...(right.read(reply, 'acquire') as object), lifetimeSeconds: 1e6 }),
    };
    expect(await failing(forever as never)).toContain('a token is replaced before it ends');
  });

  it('about what a refusal of its credentials means is found out', async () => {
    const hopeful = {
      ...right,
      read: (reply: { status: number }, call: never) =>
        reply.status === 401 ? { kind: 'Transient' } : right.read(reply as never, call),
    };
    expect(await failing(hopeful as never)).toContain('refused credentials are not tried again');
  });
});
