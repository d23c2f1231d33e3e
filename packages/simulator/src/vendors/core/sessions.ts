import { createLockout } from '../../limits.ts';
import { secretText } from '../../token-text.ts';
import { type Call, member, type Reply, type Route, refuse, type VendorTools } from '../../vendor.ts';
import type { Access } from './access.ts';
import { accounts, organisations, type Person, people } from './accounts.ts';
import { error, failure } from './replies.ts';

const fifteenMinutesMs = 15 * 60_000;

/** What logs in, renews and logs out. */
export function sessionRoutes(tools: VendorTools, access: Access): Route[] {
  const { now, counters, lifeMs } = tools;
  const { tokens } = access;
  const lockout = createLockout({ failures: 3, lockMs: fifteenMinutesMs, now });

  function login(call: Call): Reply {
    const email = String(member(call.body, 'email'));
    const person = people.find((candidate) => candidate.email === email);
    const wrong = ({ status, message, details }: Refusal) =>
      refuse(tools, call, { status, error: (code) => failure(code, message, details) });

    if (lockout.locked(email)) return wrong({ status: 401, message: 'user.lockedout' });
    // The password of such a user is with the identity provider.
    if (person && isSingleSignOn(email)) return singleSignOn();
    if (!person?.login || !proves(person, call.body)) {
      const details = { remainingAttempts: lockout.fail(email) };
      return wrong({ status: 401, message: 'bad.credentials', details });
    }
    lockout.succeed(email);
    const refusal = refusalOf(email);
    return refusal ? wrong(refusal) : enter(person, member(call.body, 'selectedOrg'), wrong);
  }

  /** Opens a session in the organisation that is selected, or lets a member of several choose. */
  function enter(person: Person, selected: unknown, wrong: (refusal: Refusal) => Reply): Reply {
    const orgs = [...person.memberships.keys()];
    if (selected === undefined && orgs.length > 1) return choice(person);
    const org = orgs.find((candidate) => selected === undefined || candidate === selected);
    if (org === undefined) return wrong({ status: 404, message: 'not.found' });
    counters.logins += 1;
    return access.session({ person, org });
  }

  function renew(call: Call): Reply {
    const token = tokens.check(call.bearer);
    if (!token) return refuse(tools, call, { status: 403, error });
    counters.renewals += 1;
    return access.session(token.data, token.family);
  }

  function logout(call: Call): Reply {
    const token = tokens.check(call.bearer);
    if (!token) return refuse(tools, call, { status: 403, error });
    tokens.revokeFamily(token.family);
    counters.revocations += 1;
    return { status: 200, body: {} };
  }

  const signedIn = (path: string, body: () => object): Route => ({
    kind: 'data',
    method: 'POST',
    path: `/user/authenticate/${path}`,
    handle: (call) => access.authenticate(call) ?? { status: 200, body: body() },
  });
  return [
    { kind: 'login', method: 'POST', path: '/user/authenticate', handle: login },
    { kind: 'renew', method: 'GET', path: '/user/authenticate', handle: renew },
    { kind: 'revoke', method: 'POST', path: '/user/authenticate/logout', handle: logout },
    {
      kind: 'open',
      method: 'POST',
      path: '/user/authenticate/strategy',
      handle: ({ body }) => ({
        status: 200,
        body: { strategy: isSingleSignOn(String(member(body, 'email'))) ? 2 : 1 },
      }),
    },
    signedIn('productboard', () => ({ token: secretText(40) })),
    // What this answers is not known.
    signedIn('qrveyComposerToken', () => ({})),
    signedIn('tiles', () => ({
      token: secretText(40),
      expiresAt: Math.floor((now() + lifeMs) / 1000),
    })),
  ];
}

interface Refusal {
  status: number;
  message: string;
  details?: object;
}

/** Why an account may not log in though its password is right; `undefined` where it may. */
function refusalOf(email: string): Refusal | undefined {
  if (email === accounts.addressBlocked.email) return { status: 403, message: 'access.denied' };
  if (email === accounts.orgless.email) return { status: 404, message: 'not.found' };
  if (email !== accounts.expired.email) return undefined;
  const details = { resetUrl: 'https://example.com/reset', orgExpiration: 90, token: secretText(32) };
  return { status: 401, message: 'password.expired', details };
}

/** The domain of the address decides. */
function isSingleSignOn(email: string): boolean {
  return email.endsWith('@example.org');
}

function singleSignOn(): Reply {
  return {
    status: 200,
    body: {
      authRequestUrl: 'https://idp.example.org/saml?SAMLRequest=simulated',
      binding: 'urn:oasis:names:tc:SAML:2.0:bindings:HTTP-Redirect',
    },
  };
}

/** The password is right, and so is the code where there has to be one. */
function proves({ login }: Person, body: unknown): boolean {
  const code = login?.mfaTokenCode;
  const codeIsRight = code === undefined || member(body, 'mfaTokenCode') === code;
  return codeIsRight && member(body, 'password') === login?.password;
}

function choice({ id, email, memberships }: Person): Reply {
  const availableOrgs = organisations.filter((org) => memberships.has(org.id));
  return { status: 200, body: { availableOrgs, user: { id, email } } };
}
