import { createLockout } from '../limits.ts';
import { createTokenBook } from '../token-book.ts';
import { secretText } from '../token-text.ts';
import type { Accounts, CoreCredentials } from '../types.ts';
import { type Call, member, type Reply, refuse, type VendorDefinition } from '../vendor.ts';

interface Person extends CoreCredentials {
  id: number;
  orgUserId: number;
}

interface Key {
  id: number;
  text: string;
  person: Person;
  canImpersonate: boolean;
}

const org = 4711;

const accounts: Accounts['core'] = {
  main: { email: 'main@example.com', password: 's3cr3t-core-main', selectedOrg: org },
  restricted: { email: 'restricted@example.com', password: 's3cr3t-core-restricted', selectedOrg: org },
  mfa: {
    email: 'mfa@example.com',
    password: 's3cr3t-core-mfa',
    selectedOrg: org,
    mfaTokenCode: 's3cr3t-493817',
  },
  expired: { email: 'expired@example.com', password: 's3cr3t-core-expired', selectedOrg: org },
  orgless: { email: 'orgless@example.com', password: 's3cr3t-core-orgless', selectedOrg: org },
  addressBlocked: { email: 'blocked@example.com', password: 's3cr3t-core-blocked', selectedOrg: org },
  apiKey: { apiKey: 's3cr3t-core-api-key-8f2d', impersonateUserId: 1003 },
};

const people: readonly Person[] = [
  accounts.main,
  accounts.restricted,
  accounts.mfa,
  accounts.expired,
  accounts.orgless,
  accounts.addressBlocked,
].map((account, index) => ({ ...account, id: 1001 + index, orgUserId: 2001 + index }));

/** Who the sample key acts as. */
const main = people[0] as Person;

function failure(status: number, message: string, details?: object): Reply {
  return { status, body: { statusCode: status, message, ...(details ? { details } : {}) } };
}

/** The texts that are known; others are our own, in the same form. */
const messages: Record<number, string> = {
  400: 'bad.request',
  401: 'unauthorized',
  403: 'forbidden',
  404: 'not.found',
  429: 'too.many.requests',
  503: 'org.is.in.maintenance.mode',
};

const error = (status: number) => failure(status, messages[status] ?? 'internal.server.error');

function sampleObjectTypes() {
  return ['Incident', 'Risk', 'Control'].map((name, index) => {
    const id = index + 1;
    const key = (field: string) => `app:objectType:${field}:00000000-0000-4000-8000-00000000000${id}`;
    return {
      id,
      name,
      pluralName: `${name}s`,
      description: null,
      monogram: name.slice(0, 1),
      nameKey: key('name'),
      descriptionKey: key('description'),
      pluralNameKey: key('pluralName'),
      monogramKey: key('monogram'),
      color: '#336699',
      objectLifeCycleId: null,
      externalRefId: `object-type-${id}`,
      created: '2024-01-01T09:00:00.000Z',
      modified: '2024-01-01T09:00:00.000Z',
      nextElement: 1,
      org,
      assessment: false,
      anchor: null,
      anchorRelationship: null,
      dataDefinitionId: null,
    };
  });
}

const fifteenMinutesMs = 15 * 60_000;

/** Resolver Core: a session of 15 minutes that renews itself while it lives, API keys, and a 403 with two meanings. */
export const core: VendorDefinition<'core'> = {
  name: 'core',
  prefix: '',
  documentedLifeMs: fifteenMinutesMs,
  documentedRefreshLifeMs: 0,
  create(tools) {
    const { now, lifeMs, counters } = tools;
    const tokens = createTokenBook<Person>({ lifeMs, now });
    const lockout = createLockout({ failures: 3, lockMs: fifteenMinutesMs, now });
    const objectTypes = sampleObjectTypes();
    let keys: Key[] = [{ id: 1, text: accounts.apiKey.apiKey, person: main, canImpersonate: true }];
    let nextKeyId = 2;

    function session(person: Person, family?: string): Reply {
      const text = secretText(64);
      tokens.issue({ text, subject: person.email, family: family ?? text, data: person });
      return {
        status: 200,
        body: {
          token: text,
          expiresAt: Math.floor((now() + lifeMs) / 1000),
          user: {
            id: person.id,
            first: 'Ada',
            last: 'Example',
            email: person.email,
            isActive: true,
            isAdmin: person === main,
          },
        },
      };
    }

    function login(call: Call): Reply {
      const email = String(member(call.body, 'email'));
      const person = people.find((candidate) => candidate.email === email);
      const wrong = (status: number, message: string, details?: object) =>
        refuse(tools, call, { status, error: (code) => failure(code, message, details) });

      if (lockout.locked(email)) return wrong(401, 'user.lockedout');
      const codeIsRight =
        person?.mfaTokenCode === undefined || member(call.body, 'mfaTokenCode') === person.mfaTokenCode;
      if (!person || member(call.body, 'password') !== person.password || !codeIsRight) {
        return wrong(401, 'bad.credentials', { remainingAttempts: lockout.fail(email) });
      }
      lockout.succeed(email);
      if (email === accounts.addressBlocked.email) return wrong(403, 'access.denied');
      if (email === accounts.orgless.email) return wrong(404, messages[404] ?? '');
      if (email === accounts.expired.email) {
        const details = { resetUrl: 'https://example.com/reset', orgExpiration: 90, token: secretText(32) };
        return wrong(401, 'password.expired', details);
      }
      const selectedOrg = member(call.body, 'selectedOrg') ?? org;
      if (selectedOrg !== org) return wrong(404, messages[404] ?? '');
      counters.logins += 1;
      return session(person);
    }

    function renew(call: Call): Reply {
      const token = tokens.check(call.bearer);
      if (!token) return refuse(tools, call, { status: 401, error });
      counters.renewals += 1;
      return session(token.data, token.family);
    }

    function logout(call: Call): Reply {
      const token = tokens.check(call.bearer);
      if (!token) return refuse(tools, call, { status: 403, error });
      tokens.revokeFamily(token.family);
      counters.revocations += 1;
      return { status: 200, body: {} };
    }

    function keyOf(call: Call): Key | undefined {
      const text = call.header('x-api-key');
      return keys.find((key) => key.text === text);
    }

    /** Who a call acts as: with a key that may do so, the user that it names. */
    function personOf(call: Call): Person | undefined {
      const key = keyOf(call);
      const wanted = call.header('impersonate-user-id');
      if (wanted === undefined) return key?.person ?? tokens.check(call.bearer)?.data;
      return key?.canImpersonate ? people.find((person) => person.id === Number(wanted)) : undefined;
    }

    /** A session that is not good gets a 403, a key that is not good a 401. */
    function authenticate(call: Call): Reply | undefined {
      const known = keyOf(call) ?? tokens.check(call.bearer);
      if (!known) return refuse(tools, call, { status: call.header('x-api-key') ? 401 : 403, error });
      return personOf(call) ? undefined : error(403);
    }

    function readObjectTypes(call: Call): Reply {
      const refused = authenticate(call);
      if (refused) return refused;
      if (personOf(call)?.email === accounts.restricted.email) {
        return failure(403, 'user.does.not.have.access.to.object');
      }
      const id = call.query.get('id');
      return { status: 200, body: { data: objectTypes.filter((type) => !id || type.id === Number(id)) } };
    }

    /** A permission 403 whose message nobody has documented: the ambiguous one. */
    function adminsOnly(call: Call): Reply | undefined {
      return personOf(call) === main ? undefined : error(403);
    }

    function createKey(call: Call): Reply {
      const refused = authenticate(call) ?? adminsOnly(call);
      if (refused) return refused;
      const person = people.find((candidate) => candidate.orgUserId === member(call.body, 'orgUserId'));
      if (!person) return error(404);
      const key = { id: nextKeyId, text: secretText(40), person, canImpersonate: false };
      nextKeyId += 1;
      keys = [...keys, key];
      return { status: 200, body: { apiKey: key.text } };
    }

    return {
      accounts,
      error,
      invalid: () => error(400),
      authenticate,
      revokeAll: () => tokens.revokeAll(),
      routes: [
        { kind: 'login', method: 'POST', path: '/user/authenticate', handle: login },
        { kind: 'renew', method: 'GET', path: '/user/authenticate', handle: renew },
        { kind: 'revoke', method: 'POST', path: '/user/authenticate/logout', handle: logout },
        {
          kind: 'open',
          method: 'POST',
          path: '/user/authenticate/strategy',
          handle: () => ({ status: 200, body: { strategy: 1 } }),
        },
        {
          kind: 'data',
          method: 'POST',
          path: '/user/authenticate/productboard',
          handle: (call) => authenticate(call) ?? { status: 200, body: { token: secretText(40) } },
        },
        {
          // What this answers is not known.
          kind: 'data',
          method: 'POST',
          path: '/user/authenticate/qrveyComposerToken',
          handle: (call) => authenticate(call) ?? { status: 200, body: {} },
        },
        { kind: 'data', method: 'GET', path: '/object/objectType', handle: readObjectTypes },
        { kind: 'data', method: 'POST', path: '/user/apiKey', handle: createKey },
        {
          // Here the id is the user's; in DELETE it is the key's.
          kind: 'data',
          method: 'GET',
          path: '/user/apiKey/{id}',
          handle(call) {
            const key = keys.find((candidate) => candidate.person.id === Number(call.params.id));
            return authenticate(call) ?? (key ? { status: 200, body: { id: key.id } } : error(404));
          },
        },
        {
          kind: 'data',
          method: 'DELETE',
          path: '/user/apiKey/{id}',
          handle(call) {
            const refused = authenticate(call);
            if (refused) return refused;
            const rest = keys.filter((key) => key.id !== Number(call.params.id));
            if (rest.length === keys.length) return error(404);
            keys = rest;
            return { status: 200, body: {} };
          },
        },
      ],
    };
  },
};
