import { randomUUID } from 'node:crypto';
import { createRateLimit, noLimit } from '../limits.ts';
import { createTokenBook } from '../token-book.ts';
import { jwtText, jwtTimes, secretText } from '../token-text.ts';
import type { Accounts } from '../types.ts';
import { type Call, firstMember, type Reply, refuse, type VendorDefinition } from '../vendor.ts';

const accounts: Accounts['portal'] = {
  main: { username: '1b0c7c5e-6a52-4e0e-9d59-0d1f7d6a5c11', password: 's3cr3t-portal-main' },
};

const customerId = '5d0a3b8e-2f4c-4a61-8a58-6f9f2f1c7d20';
const companyName = 'Example Company Inc.';

const messages: Record<number, string> = {
  400: 'The request is not valid.',
  401: 'Request denied. Unauthorized access.',
  403: 'This is for administrators only.',
  404: 'Request not found. The specified uri does not exist.',
  415: 'The content type is not supported.',
  429: 'The quota is reached.',
  500: 'Unhandled Exception occurred. Unable to process the request.',
};

function failure(status: number, validationErrors?: readonly { name: string; reason: string }[]): Reply {
  const exceptionMessage = messages[status] ?? `Status ${status}.`;
  return {
    status,
    body: { statusCode: status, isError: true, responseException: { exceptionMessage, validationErrors } },
  };
}

function success(verb: string, result: unknown): Reply {
  return {
    status: 200,
    body: { statusCode: 200, message: `${verb} Request successful.`, isError: false, result },
  };
}

const error = (status: number) => failure(status);

function sampleWallets() {
  const customer = {
    Id: customerId,
    CompanyName: companyName,
    CompanyEmail: 'office@example.com',
    AddressCountry: 'CA',
    Enable3DSecureVisa: false,
    ApiKeyVisa: secretText(32),
    Enable3DSecureCreditCard: false,
    ApiKeyCreditCard: secretText(32),
  };
  return [
    {
      Id: '9a7f1f0e-52f3-4d2c-8c55-31c1a8d0b701',
      Type: 'Unified',
      Balance: 1250.75,
      EftProvider: 'RBC',
      BankAccountInformationId: '00000000-0000-0000-0000-000000000000',
      Currency: 'CAD',
      Customer: customer,
    },
    {
      Id: '2c4e6f88-13b7-4f0a-9a53-7b1d9e8c6a02',
      Type: 'AccountsPayable',
      Balance: 0,
      EftProvider: 'RBC',
      BankAccountInformationId: '00000000-0000-0000-0000-000000000000',
      Currency: 'USD',
      Customer: customer,
    },
  ];
}

const fiveMinutesMs = 5 * 60_000;

/** The "Portal": everything in an envelope, a token of up to an hour, an address that asks too often is blocked. */
export const portal: VendorDefinition<'portal'> = {
  name: 'portal',
  prefix: '',
  documentedLifeMs: 60 * 60_000,
  documentedRefreshLifeMs: 0,
  create(tools) {
    const { now, lifeMs, counters } = tools;
    const tokens = createTokenBook<undefined>({ lifeMs, now });
    // The production limit of this call. The sandbox shares 300 in 5 minutes among all calls.
    const limit = tools.loginLimit ?? { logins: 1000, windowMs: fiveMinutesMs, blockMs: fiveMinutesMs };
    const logins = limit ? createRateLimit({ limit: limit.logins, ...limit, now }) : noLimit;
    const processed = createTokenBook<Reply>({ lifeMs: 60 * 60_000, now });
    const wallets = sampleWallets();

    function login(call: Call): Reply {
      if (!logins.allow(call.address)) return failure(429);
      const { username, password } = accounts.main;
      // Members are bound whatever their casing.
      const given = [
        firstMember(call.body, ['Username', 'username']),
        firstMember(call.body, ['Password', 'password']),
      ];
      if (given[0] !== username || given[1] !== password) return refuse(tools, call, { status: 401, error });

      // Every POST with a known key gives its first answer again for an hour: an old token, here.
      const key = call.header('idempotency-key');
      const first = processed.check(key);
      if (first) return first.data;

      const iat = jwtTimes(now(), lifeMs);
      const text = jwtText({ jti: randomUUID(), CustomerId: customerId, nbf: iat.iat, ...iat });
      tokens.issue({ text, subject: username, family: text, data: undefined });
      counters.logins += 1;
      const reply = success('POST', {
        Role: 'API',
        Token: text,
        CustomerId: customerId,
        CompanyName: companyName,
        CustomerType: 'Customer',
        Username: username,
      });
      if (key) processed.issue({ text: key, subject: username, family: text, data: reply });
      return reply;
    }

    function authenticate(call: Call): Reply | undefined {
      return tokens.check(call.bearer) ? undefined : refuse(tools, call, { status: 401, error });
    }

    function cancel(call: Call): Reply {
      const refused = authenticate(call);
      if (refused) return refused;
      tokens.revokeFamily(call.bearer ?? '');
      counters.revocations += 1;
      return { status: 200, body: { statusCode: 200, message: 'Token cancelled', isError: false } };
    }

    return {
      accounts,
      error,
      invalid: (problems) =>
        problems.some((problem) => problem.name === 'content-type') ? failure(415) : failure(400, problems),
      authenticate,
      // The penalty blocks the address, whatever it calls.
      gate: (call) => (logins.blocked(call.address) ? failure(429) : undefined),
      revokeAll: () => tokens.revokeAll(),
      routes: [
        { kind: 'login', method: 'POST', path: '/api/authorize', handle: login },
        { kind: 'revoke', method: 'PATCH', path: '/api/authorize/canceltoken', handle: cancel },
        {
          kind: 'data',
          method: 'GET',
          path: '/api/wallet',
          handle: (call) => authenticate(call) ?? success('GET', wallets),
        },
      ],
    };
  },
};
