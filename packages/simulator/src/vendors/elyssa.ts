import { createTokenBook } from '../token-book.ts';
import { jwtText, jwtTimes } from '../token-text.ts';
import type { Accounts } from '../types.ts';
import { uuid } from '../uuid.ts';
import {
  type Call,
  member,
  type Reply,
  type Route,
  refuse,
  type VendorDefinition,
  type VendorTools,
} from '../vendor.ts';
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

const sampleCompanies = () => [
  company(
    accounts.main.companyId,
    'Inmobiliaria Ejemplo',
    Array.from({ length: 23 }, (_, index) => index + 1),
  ),
  company(accounts.other.companyId, 'Otra Inmobiliaria', [31, 32]),
];

/** No error body is known of the authentication calls, nor of a 401, so these errors have none. */
function error(status: number): Reply {
  return { status };
}

/** What is wrong with `x-company-id`: it has to name the company that the token is of. */
function companyProblem(
  { call, company: own, companies, now }: Context,
  isRequired: boolean,
): Reply | undefined {
  const named = call.header('x-company-id');
  if (named === undefined) return isRequired ? failure('MISSING_COMPANY_ID', now) : undefined;
  if (named === zeroId) return failure('INVALID_COMPANY_ID', now);
  if (!companies.some(({ companyId }) => companyId === named)) return failure('Company.NotFound', now);
  return named === own.companyId ? undefined : failure('FORBIDDEN_RESOURCE', now);
}

/** Access tokens, and the refresh tokens that they come from. */
function createTokens({ now, lifeMs, refreshLifeMs }: VendorTools) {
  const access = createTokenBook<undefined>({ lifeMs, now });
  const refresh = createTokenBook<undefined>({ lifeMs: refreshLifeMs, now });

  function newText(life: number): string {
    const { iat, exp } = jwtTimes(now(), life);
    return jwtText({ jti: uuid(), role: 'USER', iat, nbf: iat, exp });
  }

  return {
    access,
    refresh,
    issueAccess: (subject: string, family: string): string =>
      access.issue({ text: newText(lifeMs), subject, family, data: undefined }).text,
    issueRefresh(subject: string): string {
      const text = newText(refreshLifeMs);
      return refresh.issue({ text, subject, family: text, data: undefined }).text;
    },
  };
}

/** Elyssa: a company identifier logs in, a refresh token that stays the same renews. */
export const elyssa: VendorDefinition<'elyssa'> = {
  name: 'elyssa',
  prefix: '',
  documentedLifeMs: 24 * 60 * 60_000,
  documentedRefreshLifeMs: 360 * 24 * 60 * 60_000,
  create(tools) {
    const { now, counters } = tools;
    const { companyIdRequired = false } = tools.elyssa ?? {};
    const tokens = createTokens(tools);
    const companies = sampleCompanies();
    const companyWith = (id: unknown) => companies.find(({ companyId }) => companyId === id);
    const refused = (call: Call) => refuse(tools, call, { status: 401, error });

    function login(call: Call): Reply {
      const known = companyWith(member(call.body, 'companyId'));
      if (!known) return refused(call);
      const refreshToken = tokens.issueRefresh(known.companyId);
      counters.logins += 1;
      const accessToken = tokens.issueAccess(known.companyId, refreshToken);
      return { status: 200, body: { accessToken, refreshToken } };
    }

    function renew(call: Call): Reply {
      const entry = tokens.refresh.check(String(member(call.body, 'refresh')));
      if (!entry) return refused(call);
      counters.renewals += 1;
      return { status: 200, body: { accessToken: tokens.issueAccess(entry.subject, entry.family) } };
    }

    const data = (path: string, handle: (context: Context) => Reply): Route => ({
      kind: 'data',
      method: 'GET',
      path,
      handle(call) {
        const own = companyWith(tokens.access.check(call.bearer)?.subject);
        if (!own) return refused(call);
        const context = { call, company: own, companies, now: now() };
        return companyProblem(context, companyIdRequired) ?? handle(context);
      },
    });

    return {
      accounts,
      error,
      invalid: (problems) => invalid(problems, now()),
      // The page stars these; the vendor's probable code has defaults for them.
      tolerates: ({ name, reason }) => ['page', 'pageSize'].includes(name) && reason.includes('required'),
      authenticate: (call) => (tokens.access.check(call.bearer) ? undefined : refused(call)),
      revokeAll(which) {
        tokens.access.revokeAll();
        if (which === 'all') tokens.refresh.revokeAll();
      },
      tokens: () => ({ access: tokens.access.active(), refresh: tokens.refresh.active() }),
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
