import { createTokenBook } from '../token-book.ts';
import { jwtText, jwtTimes } from '../token-text.ts';
import type { Accounts } from '../types.ts';
import { uuid } from '../uuid.ts';
import { type Call, member, type Reply, type Route, refuse, type VendorDefinition } from '../vendor.ts';
import { company } from './elyssa/data.ts';
import {
  type Context,
  getCompany,
  getInventory,
  getProperty,
  listEnvironments,
  listInventories,
  listProperties,
} from './elyssa/properties.ts';
import { failure, invalid } from './elyssa/replies.ts';

// The vendor's ids are UUIDs. These hold the marker instead, since they are as secret as a password.
const accounts: Accounts['elyssa'] = {
  main: { companyId: 's3cr3t-elyssa-company-41d7' },
  other: { companyId: 's3cr3t-elyssa-company-8e02' },
};

const zeroId = '00000000-0000-0000-0000-000000000000';

/** No error body is known of the authentication calls, nor of a 401, so these errors have none. */
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
    const companies = [
      company(
        accounts.main.companyId,
        'Inmobiliaria Ejemplo',
        Array.from({ length: 23 }, (_, index) => index + 1),
      ),
      company(accounts.other.companyId, 'Otra Inmobiliaria', [31, 32]),
    ];

    function newToken(life: number): string {
      const { iat, exp } = jwtTimes(now(), life);
      return jwtText({ jti: uuid(), role: 'USER', iat, nbf: iat, exp });
    }

    function issueAccessToken(subject: string, family: string): string {
      return tokens.issue({ text: newToken(lifeMs), subject, family, data: undefined }).text;
    }

    function login(call: Call): Reply {
      const subject = companies.find(
        ({ companyId }) => companyId === member(call.body, 'companyId'),
      )?.companyId;
      if (subject === undefined) return refuse(tools, call, { status: 401, error });
      const text = newToken(refreshLifeMs);
      const { family } = refreshTokens.issue({ text, subject, family: text, data: undefined });
      counters.logins += 1;
      return { status: 200, body: { accessToken: issueAccessToken(subject, family), refreshToken: text } };
    }

    function renew(call: Call): Reply {
      const entry = refreshTokens.check(String(member(call.body, 'refresh')));
      if (!entry) return refuse(tools, call, { status: 401, error });
      counters.renewals += 1;
      return { status: 200, body: { accessToken: issueAccessToken(entry.subject, entry.family) } };
    }

    function authenticate(call: Call): Reply | undefined {
      return tokens.check(call.bearer) ? undefined : refuse(tools, call, { status: 401, error });
    }

    /** What is wrong with `x-company-id`: it has to name the company that the token is of. */
    function companyProblem(call: Call, companyId: string): Reply | undefined {
      const named = call.header('x-company-id');
      if (named === undefined) {
        return tools.elyssa?.companyIdRequired ? failure('MISSING_COMPANY_ID', now()) : undefined;
      }
      if (named === zeroId) return failure('INVALID_COMPANY_ID', now());
      if (!companies.some((known) => known.companyId === named)) return failure('Company.NotFound', now());
      return named === companyId ? undefined : failure('FORBIDDEN_RESOURCE', now());
    }

    const data = (path: string, handle: (context: Context) => Reply): Route => ({
      kind: 'data',
      method: 'GET',
      path,
      handle(call) {
        const refused = authenticate(call);
        if (refused) return refused;
        const own = companies.find(({ companyId }) => companyId === tokens.check(call.bearer)?.subject)!;
        return companyProblem(call, own.companyId) ?? handle({ call, company: own, companies, now: now() });
      },
    });

    return {
      accounts,
      error,
      invalid: (problems) => invalid(problems, now()),
      // The page stars these; the vendor's probable code has defaults for them.
      tolerates: ({ name, reason }) => ['page', 'pageSize'].includes(name) && reason.includes('required'),
      authenticate,
      revokeAll(which) {
        tokens.revokeAll();
        if (which === 'all') refreshTokens.revokeAll();
      },
      tokens: () => ({ access: tokens.active(), refresh: refreshTokens.active() }),
      routes: [
        { kind: 'login', method: 'POST', path: '/auth/login/', handle: login },
        { kind: 'renew', method: 'POST', path: '/auth/refresh/', handle: renew },
        data('/v1/property/properties', listProperties),
        data('/v1/property/details', getProperty),
        data('/v1/inventories', listInventories),
        data('/v1/inventories/details', getInventory),
        data('/v1/environments/by-inventory', listEnvironments),
        data('/v1/companies/info', getCompany),
      ],
    };
  },
};
