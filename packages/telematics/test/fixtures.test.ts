import { readdirSync, readFileSync } from 'node:fs';
import { loadSpec, specValidator } from '@tooling/codegen';
import type { TokenReply, TokenRequest } from '@x/client-kit/internal';
import { describe, expect, it } from 'vitest';
import { telematicsGrant } from '../src/grant.ts';
import type { TelematicsLogin } from '../src/settings.ts';

interface Fixture {
  source: string;
  repairs: string[];
  body?: unknown;
  headers?: Record<string, string>;
  claims?: Record<string, unknown>;
  authorization?: string;
}

const folder = new URL('fixtures/', import.meta.url);
const names = readdirSync(folder);
const fixture = (name: string) => JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as Fixture;
const spec = specValidator(await loadSpec('telematics'));

const grant = telematicsGrant({
  url: (path) => `https://user.example${path}`,
  credentials: () => Promise.reject(new Error('not asked for here')),
});
const reply = (body: unknown): TokenReply => ({ status: 200, header: () => null, body });

/** The body that the grant sends for these credentials. */
async function loginBody(login: TelematicsLogin): Promise<unknown> {
  let request: TokenRequest | undefined;
  await grant.acquire({
    credentials: { ...login, loginFieldsAs: 'object' },
    send: async (sent) => {
      request = sent;
      return { accessToken: 'unused' };
    },
  });
  return request?.json;
}

describe('every example of the page', () => {
  it('is there', () => {
    expect(names.sort()).toEqual([
      'bearer.header.json',
      'login-as-admin.request.json',
      'login-as-user.request.json',
      'login-by-curl.request.json',
      'login-in-swagger.response.json',
      'login.response.json',
    ]);
  });

  it.each(names.filter((name) => name.endsWith('.request.json')))('%s fits the spec', (name) => {
    expect(spec.requestBody('login')(fixture(name).body)).toEqual([]);
  });

  it.each(names.filter((name) => name.endsWith('.response.json')))('%s fits the spec', (name) => {
    expect(spec.responseBody('login', 200)(fixture(name).body)).toEqual([]);
  });
});

describe('the request examples', () => {
  it('as user is what the grant sends', async () => {
    const credentials = {
      kind: 'user',
      deviceToken: 'deviceToken',
      instanceId: 'x',
      instanceKey: 'InstanceKEY',
    } as const;
    expect(await loginBody(credentials)).toEqual(fixture('login-as-user.request.json').body);
  });

  it('as admin is what the grant sends', async () => {
    const credentials = {
      kind: 'admin',
      instanceId: 'x',
      email: '0A1B@auth.example',
      password: 'Password',
    } as const;
    expect(await loginBody(credentials)).toEqual(fixture('login-as-admin.request.json').body);
  });

  it('by curl is what the grant sends', async () => {
    const { body, headers } = fixture('login-by-curl.request.json');
    const credentials = {
      kind: 'admin',
      instanceId: 'x',
      email: 'myemail@mydomain.com',
      password: 'P@ssword',
    } as const;
    expect(await loginBody(credentials)).toEqual(body);
    expect(spec.requestBody('login', headers!['Content-Type'])(body)).toEqual([]);
  });
});

describe('the response examples', () => {
  it.each(['login.response.json', 'login-in-swagger.response.json'])('%s is read', (name) => {
    expect(grant.read(reply(fixture(name).body), 'acquire')).toEqual({
      accessToken: 'String',
      lifetimeSeconds: 1_209_600,
      refreshToken: 'String',
    });
  });
});

describe('the token of the page', () => {
  const { authorization, claims } = fixture('bearer.header.json');

  it('has the claims that the fixture lists', () => {
    const [, payload] = authorization!.replace('Bearer ', '').split('.');
    expect(JSON.parse(Buffer.from(payload!, 'base64url').toString())).toEqual(claims);
  });

  it('lives exactly as long as ExpiresIn says, in seconds', () => {
    const { Result } = fixture('login.response.json').body as {
      Result: { AccessToken: { ExpiresIn: number } };
    };
    expect((claims!.exp as number) - (claims!.iat as number)).toBe(Result.AccessToken.ExpiresIn);
  });
});
