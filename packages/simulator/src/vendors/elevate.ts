import { randomUUID } from 'node:crypto';
import { applyPatch, PatchError, type PatchOperation } from '../json-patch.ts';
import { createLockout } from '../limits.ts';
import { createTokenBook } from '../token-book.ts';
import { jwtText, jwtTimes } from '../token-text.ts';
import type { Accounts } from '../types.ts';
import { type Call, member, type Reply, refuse, type VendorDefinition } from '../vendor.ts';
import { listItems } from './elevate-list.ts';

interface User {
  id: number;
  username: string;
  firstName: string;
  lastName: string;
  email: string;
  telephoneNumber?: string;
  contractOwnerId?: number;
  enabled: boolean;
  userRoles: number[];
}

const brand = 'example-telecom';

const accounts: Accounts['elevate'] = {
  main: { brand, username: 'api.main', password: 's3cr3t-elevate-main' },
  limited: { brand, username: 'api.limited', password: 's3cr3t-elevate-limited' },
  refused: { brand, username: 'api.refused', password: 's3cr3t-elevate-refused' },
};

/** The one contract owner whose customers the limited account sees. */
const limitedContractOwnerId = 2;

const roles = ['Administrator', 'Billing', 'Customer care', 'Read only', 'Sales'].map((name, index) => ({
  id: index + 1,
  name,
}));

function sampleUsers(): User[] {
  return Array.from({ length: 23 }, (_, index) => ({
    id: index + 1,
    username: `user.${index + 1}`,
    firstName: `First${index + 1}`,
    lastName: `Last${index + 1}`,
    email: `user.${index + 1}@example.com`,
    contractOwnerId: (index % 3) + 1,
    enabled: index % 7 !== 6,
    userRoles: [(index % roles.length) + 1],
  }));
}

function sampleCustomers() {
  return Array.from({ length: 25 }, (_, index) => ({
    id: index + 1,
    contractOwnerId: (index % 3) + 1,
    customerType: index % 2 === 0 ? 'BUSINESS' : 'RESIDENTIAL',
    customerName: `Customer ${index + 1}`,
    customerAccountNumber: `ACC${String(index + 1).padStart(5, '0')}`,
    startDate: '2024-01-01',
    billingCycleId: 1,
    onlineBillingRequired: false,
    customerMarker: false,
    createdDate: '2024-01-01T09:00:00Z',
    updatedDate: '2024-06-01T09:00:00Z',
  }));
}

/** No error body is documented for any operation, so errors have none. */
function error(status: number): Reply {
  return { status };
}

/** Elevate: a login with three parts, a token of 15 minutes, nothing to renew it with. */
export const elevate: VendorDefinition<'elevate'> = {
  name: 'elevate',
  prefix: '/v1',
  documentedLifeMs: 15 * 60_000,
  documentedRefreshLifeMs: 0,
  create(tools) {
    const { now, lifeMs, counters } = tools;
    const tokens = createTokenBook<undefined>({ lifeMs, now });
    // The vendor locks a user after "a maximum number" of failed logins that it does not print; neither does it print
    // for how long.
    const lockout = createLockout({ failures: 5, lockMs: 15 * 60_000, now });
    const customers = sampleCustomers();
    let users = sampleUsers();

    function login(call: Call): Reply {
      const wrong = (status: number) => refuse(tools, call, { status, error });
      if (member(call.body, 'brand') !== brand) return wrong(404);
      const username = String(member(call.body, 'username'));
      const account = Object.values(accounts).find((candidate) => candidate.username === username);
      if (lockout.locked(username)) return wrong(401);
      if (!account || member(call.body, 'password') !== account.password) {
        lockout.fail(username);
        return wrong(401);
      }
      if (account === accounts.refused) return wrong(403);
      lockout.succeed(username);
      const text = jwtText({ sub: username, jti: randomUUID(), ...jwtTimes(now(), lifeMs) });
      tokens.issue({ text, subject: username, family: text, data: undefined });
      counters.logins += 1;
      return { status: 200, body: { token: text, username } };
    }

    function authenticate(call: Call): Reply | undefined {
      return tokens.check(call.bearer) ? undefined : refuse(tools, call, { status: 401, error });
    }

    /** Users and roles are for those who have the permission. */
    function authorise(call: Call): Reply | undefined {
      const refused = authenticate(call);
      if (refused) return refused;
      return isLimited(call) ? error(403) : undefined;
    }

    function isLimited(call: Call): boolean {
      return tokens.check(call.bearer)?.subject === accounts.limited.username;
    }

    function listUsers(call: Call): Reply {
      const filters = ['username', 'email', 'firstName', 'lastName', 'enabled'];
      return { status: 200, body: listItems(users, call.query, filters) };
    }

    function createUser(call: Call): Reply {
      const user = { enabled: true, ...(call.body as Omit<User, 'id' | 'enabled'>), id: users.length + 1 };
      users = [...users, user];
      return { status: 200, body: user };
    }

    function patchUser(call: Call): Reply {
      const user = users.find((candidate) => candidate.id === Number(call.params.user_id));
      if (!user) return error(404);
      try {
        const patched = applyPatch(user, call.body as PatchOperation[]);
        if (patched.id !== user.id) return error(400);
        users = users.map((other) => (other === user ? patched : other));
        return { status: 200, body: patched };
      } catch (failure) {
        if (failure instanceof PatchError) return error(400);
        throw failure;
      }
    }

    return {
      accounts,
      error,
      invalid: () => error(400),
      authenticate,
      revokeAll: () => tokens.revokeAll(),
      routes: [
        { kind: 'login', method: 'POST', path: '/authenticate', handle: login },
        {
          kind: 'data',
          method: 'GET',
          path: '/customers',
          handle(call) {
            const refused = authenticate(call);
            if (refused) return refused;
            const visible = isLimited(call)
              ? customers.filter((customer) => customer.contractOwnerId === limitedContractOwnerId)
              : customers;
            const filters = [
              'contractOwnerId',
              'billingCycleId',
              'customerName',
              'customerType',
              'customerAccountNumber',
              'startDate',
            ];
            return { status: 200, body: listItems(visible, call.query, filters) };
          },
        },
        { kind: 'data', method: 'GET', path: '/users', handle: (call) => authorise(call) ?? listUsers(call) },
        {
          kind: 'data',
          method: 'POST',
          path: '/users',
          handle: (call) => authorise(call) ?? createUser(call),
        },
        {
          kind: 'data',
          method: 'PATCH',
          path: '/users/{user_id}',
          handle: (call) => authorise(call) ?? patchUser(call),
        },
        {
          kind: 'data',
          method: 'GET',
          path: '/user-roles',
          handle: (call) => authorise(call) ?? { status: 200, body: listItems(roles, call.query, ['name']) },
        },
      ],
    };
  },
};
