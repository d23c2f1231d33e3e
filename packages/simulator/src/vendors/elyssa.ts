import { randomUUID } from 'node:crypto';
import { createTokenBook } from '../token-book.ts';
import { jwtText, jwtTimes } from '../token-text.ts';
import type { Accounts } from '../types.ts';
import { type Call, member, type Reply, refuse, type VendorDefinition } from '../vendor.ts';

const accounts: Accounts['elyssa'] = {
  main: { companyId: 's3cr3t-elyssa-company-41d7' },
};

/** No error body is known, so errors have none. */
function error(status: number): Reply {
  return { status };
}

/** Elyssa: a company identifier logs in, a refresh token that stays the same renews. */
export const elyssa: VendorDefinition<'elyssa'> = {
  name: 'elyssa',
  prefix: '',
  documentedLifeMs: 24 * 60 * 60_000,
  documentedRefreshLifeMs: 360 * 24 * 60 * 60_000,
  create(tools) {
    const { now, lifeMs, refreshLifeMs, counters } = tools;
    const tokens = createTokenBook<undefined>({ lifeMs, now });
    const refreshTokens = createTokenBook<undefined>({ lifeMs: refreshLifeMs, now });
    const subject = 'company';

    function newToken(life: number): string {
      const { iat, exp } = jwtTimes(now(), life);
      return jwtText({ jti: randomUUID(), role: 'USER', iat, nbf: iat, exp });
    }

    function issueAccessToken(family: string): string {
      return tokens.issue({ text: newToken(lifeMs), subject, family, data: undefined }).text;
    }

    function login(call: Call): Reply {
      if (member(call.body, 'companyId') !== accounts.main.companyId) {
        return refuse(tools, call, { status: 401, error });
      }
      const text = newToken(refreshLifeMs);
      const { family } = refreshTokens.issue({ text, subject, family: text, data: undefined });
      counters.logins += 1;
      return { status: 200, body: { accessToken: issueAccessToken(family), refreshToken: text } };
    }

    function renew(call: Call): Reply {
      const entry = refreshTokens.check(String(member(call.body, 'refresh')));
      if (!entry) return refuse(tools, call, { status: 401, error });
      counters.renewals += 1;
      return { status: 200, body: { accessToken: issueAccessToken(entry.family) } };
    }

    function authenticate(call: Call): Reply | undefined {
      return tokens.check(call.bearer) ? undefined : refuse(tools, call, { status: 401, error });
    }

    return {
      accounts,
      error,
      invalid: () => error(400),
      authenticate,
      revokeAll(which) {
        tokens.revokeAll();
        if (which === 'all') refreshTokens.revokeAll();
      },
      // No data call of this vendor is known: `/simulated/echo` stands in for one.
      routes: [
        { kind: 'login', method: 'POST', path: '/auth/login/', handle: login },
        { kind: 'renew', method: 'POST', path: '/auth/refresh/', handle: renew },
      ],
    };
  },
};
