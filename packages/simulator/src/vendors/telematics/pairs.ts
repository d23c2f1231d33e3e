import { createTokenBook } from '../../token-book.ts';
import { jwtText, jwtTimes, secretText } from '../../token-text.ts';
import { uuid } from '../../uuid.ts';
import type { VendorTools } from '../../vendor.ts';
import { accounts, type World } from './world.ts';

/** Whose token it is. */
export type Owner = { kind: 'user'; deviceToken: string } | { kind: 'admin' };

/** Tokens of users and of the admin: pairs that rotate, and that the next login of the same account ends. */
export function createPairs({ now, lifeMs, refreshLifeMs, counters }: VendorTools, world: World) {
  const tokens = createTokenBook<Owner>({ lifeMs, now });
  const refreshTokens = createTokenBook<{ owner: Owner; access: string }>({ lifeMs: refreshLifeMs, now });

  /** A new pair, in a new family where none is given. */
  function issue(owner: Owner, family?: string) {
    const { iat, exp } = jwtTimes(now(), lifeMs);
    const own = claimsOf(owner, world);
    const claims = {
      ...own,
      jti: uuid(),
      ApplicationId: '21',
      CompanyId: '39',
      iat,
      nbf: iat,
      exp,
    };
    const access = jwtText({ ...claims, iss: 'webApi', aud: 'http://localhost' });
    const refresh = `${secretText(43)}=`;
    const subject = own.sub;
    tokens.issue({ text: access, subject, family: family ?? refresh, data: owner });
    refreshTokens.issue({ text: refresh, subject, family: family ?? refresh, data: { owner, access } });
    return {
      AccessToken: { Token: access, ExpiresIn: Math.max(1, Math.floor(lifeMs / 1000)) },
      RefreshToken: refresh,
    };
  }

  /** Whose pair may be replaced, and its family; else the status of the refusal. */
  function spend(refresh: string, access: unknown): { owner: Owner; family: string } | number {
    const known = refreshTokens.check(refresh);
    if (known && !known.spent && known.data.access !== access) return 400;
    const { verdict, entry } = refreshTokens.spend(refresh);
    if (verdict === 'reused' && entry) {
      counters.reusedRefreshTokens += 1;
      tokens.revokeFamily(entry.family);
      refreshTokens.revokeFamily(entry.family);
      return 400;
    }
    return verdict === 'valid' && entry ? { owner: entry.data.owner, family: entry.family } : 401;
  }

  return {
    issue,
    spend,
    owner: (token: string | undefined): Owner | undefined => tokens.check(token)?.data,
    /** Ends every pair of an account. */
    revoke(owner: Owner): void {
      const subject = claimsOf(owner, world).sub;
      tokens.revokeSubject(subject);
      refreshTokens.revokeSubject(subject);
    },
    revokeAll(which: 'all' | 'access'): void {
      tokens.revokeAll();
      if (which === 'all') refreshTokens.revokeAll();
    },
    active: () => ({ access: tokens.active(), refresh: refreshTokens.active() }),
  };
}

function claimsOf(owner: Owner, { users, groups }: World) {
  if (owner.kind === 'admin') {
    const { email, instanceId } = accounts.admin;
    return { sub: email, DataHubEmail: email, InstanceId: instanceId, IsDataHubUser: 'True' };
  }
  const { deviceToken } = owner;
  const group = groups.get(users.get(deviceToken)?.instanceId ?? '');
  return {
    sub: deviceToken,
    InstanceId: group?.id,
    InstanceKey: group?.key,
    DeviceToken: deviceToken,
    IsDataHubUser: 'False',
  };
}
