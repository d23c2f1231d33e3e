import { createTokenBook } from '../../token-book.ts';
import { secretText } from '../../token-text.ts';
import { type Call, type Reply, refuse, type VendorTools } from '../../vendor.ts';
import { accounts, type Person, people } from './accounts.ts';
import { error, failure } from './replies.ts';

/** Who a token or a key stands for. */
export interface Member {
  person: Person;
  org: number;
}

interface Key extends Member {
  id: number;
  name: string;
  text: string;
  canImpersonate: boolean;
}

/** Calls whose refusal has a message that is known; what other refusals say is not documented. */
const knownRefusals = ['GET /object/objectType', 'GET /data/object/{objectId}'];
/** What everybody may do who has logged in. */
const everybodys = ['/user/users/me', '/user/authenticate'];

/** API keys: one is there from the start. */
function createKeys() {
  let keys: Key[] = [
    {
      id: 1,
      name: 'Sample',
      text: accounts.apiKey.apiKey,
      person: people[0]!,
      org: accounts.main.selectedOrg,
      canImpersonate: true,
    },
  ];
  let nextKeyId = 2;
  return {
    find: (wanted: string | undefined) => keys.find(({ text }) => text === wanted),
    create(member: Member, name: string): Key {
      const key = { ...member, id: nextKeyId, name, text: secretText(40), canImpersonate: false };
      nextKeyId += 1;
      keys.push(key);
      return key;
    },
    ofUser: (userId: number) => keys.find(({ person }) => person.id === userId),
    remove(id: number): boolean {
      const rest = keys.filter((key) => key.id !== id);
      const removed = rest.length < keys.length;
      keys = rest;
      return removed;
    },
  };
}

/** Session tokens, API keys, and who may do what. */
export function createAccess(tools: VendorTools) {
  const { now, lifeMs } = tools;
  const tokens = createTokenBook<Member>({ lifeMs, now });
  const keys = createKeys();
  const keyOf = (call: Call) => keys.find(call.header('x-api-key'));

  /** Who a call acts as: with a key that may do so, the user that it names. */
  function memberOf(call: Call): Member | undefined {
    const key = keyOf(call);
    const wanted = call.header('impersonate-user-id');
    if (wanted === undefined) return key ?? tokens.check(call.bearer)?.data;
    const person = people.find(
      ({ id, memberships }) => id === Number(wanted) && memberships.has(key?.org ?? 0),
    );
    return key?.canImpersonate && person ? { person, org: key.org } : undefined;
  }

  /** A session that is not good gets a 403, a key that is not good a 401. */
  function authenticate(call: Call): Reply | undefined {
    const known = keyOf(call) ?? tokens.check(call.bearer);
    if (!known) return refuse(tools, call, { status: call.header('x-api-key') ? 401 : 403, error });
    return memberOf(call) ? undefined : error(403);
  }

  return {
    tokens,
    authenticate,
    memberOf,
    /** A permission that is missing: with a message that is known, or with the one of an unauthenticated call. */
    authorise({ method, path }: Call, { person }: Member): Reply | undefined {
      const operation = `${method} ${path}`;
      if (operation === 'POST /user/apiKey' && !person.isAdmin) return error(403);
      if (person.email !== accounts.restricted.email) return undefined;
      if (everybodys.some((start) => path.startsWith(start))) return undefined;
      return knownRefusals.includes(operation)
        ? failure(403, 'user.does.not.have.access.to.object')
        : error(403);
    },
    session(member: Member, family?: string): Reply {
      const { person, org } = member;
      const text = secretText(64);
      tokens.issue({ text, subject: person.email, family: family ?? text, data: member });
      const { id, first, last, email, isAdmin } = person;
      return {
        status: 200,
        body: {
          token: text,
          expiresAt: Math.floor((now() + lifeMs) / 1000),
          user: { id, first, last, email, isActive: true, isAdmin },
          activeOrg: org,
          orgModel: { maintenanceContext: { status: 'available', activity: null } },
        },
      };
    },
    keys,
  };
}

export type Access = ReturnType<typeof createAccess>;
