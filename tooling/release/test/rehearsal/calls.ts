/** A typed call with one package. */
interface Call {
  imports: string;
  /** Reads `environment`, and leaves the status of the answer in `status`. */
  code: string;
  /** Lines that must not compile. They show that the types are there and not `any`. */
  wrong: string[];
}

const provider = (name: string, call: string): Call => {
  const factory = `create${name}Client`;
  return {
    imports: `import { ${factory} } from '@x/${name.toLowerCase()}';`,
    code: `const client = ${factory}();
  const { error, response } = await client.${call};
  if (error) throw error;
  const { status } = response;
  await client.auth.close();`,
    wrong: [`${factory}({ timeoutMs: 'soon' });`, `${factory}().GET('/nowhere');`],
  };
};

// With the grant that a user of the engine would write.
const grant = `{
    name: 'rehearsal',
    facts: {},
    credentials: () => ({ companyId: String(environment.ELYSSA_COMPANY_ID) }),
    account: ({ companyId }) => ({ endpoint: base + '/auth/login/', secret: companyId }),
    acquire: ({ credentials, send }) => send({ url: base + '/auth/login/', json: credentials }),
    read: ({ status, body }) => (status < 300 ? { accessToken: Object(body).accessToken } : undefined),
  }`;

/** The call of each package, by the name of its folder. */
const calls: Record<string, Call> = {
  core: provider('Core', "GET('/object/objectType')"),
  elevate: provider('Elevate', "GET('/customers', { params: { query: { page: 1, pageSize: 10 } } })"),
  portal: provider('Portal', "GET('/api/wallet')"),
  telematics: provider(
    'Telematics',
    "GET('/statistics/v1/Scorings/individual', { params: { query: { startDate: '2026-01-01', endDate: '2026-01-14' } } })",
  ),
  // The vendor documents no data call. The client logs in by itself, and then as any other call.
  elyssa: provider(
    'Elyssa',
    "POST('/auth/login/', { body: { companyId: String(environment.ELYSSA_COMPANY_ID) } })",
  ),
  'auth-core': {
    imports: "import { createAuthFetch, createTokenEngine } from '@x/auth-core';",
    code: `const base = String(environment.ELYSSA_BASE_URL);
  const engine = createTokenEngine({ grant: ${grant} });
  const authFetch = createAuthFetch(engine, { origins: [new URL(base).origin] });
  const { status } = await authFetch(base + '/simulated/echo');
  await engine.close();`,
    wrong: ['createTokenEngine({ grant: {} });'],
  },
  'client-kit': {
    imports: "import { createClient } from '@x/client-kit/internal';",
    code: `const base = String(environment.ELYSSA_BASE_URL);
  const client = createClient({
    name: 'rehearsal',
    prefix: 'REHEARSAL',
    servers: { main: base },
    variables: {},
    settings: (value) => value,
    grant: () => (${grant}),
  });
  const token = await client.auth.getToken();
  const headers = { authorization: 'Bearer ' + token };
  const { status } = await fetch(base + '/simulated/echo', { headers });
  await client.auth.close();`,
    wrong: ["createClient({ name: 'rehearsal' });"],
  },
  simulator: {
    imports: "import { startSimulator } from '@x/simulator';",
    code: `const simulator = await startSimulator({ vendors: ['elyssa'] });
  const { status } = await fetch(simulator.elyssa.url + '/auth/login/', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(simulator.elyssa.credentials),
  });
  await simulator.close();`,
    wrong: ["startSimulator({ vendors: ['nobody'] });", 'startSimulator({ lifeMs: true });'],
  },
};

/** The call of a package in TypeScript, with what must not compile. It is an ES module and a CommonJS one alike. */
export function programOf(shortName: string): string {
  const call = calls[shortName];
  if (!call)
    throw new Error(`There is no call of @x/${shortName} in tooling/release/test/rehearsal/calls.ts.`);
  const { imports, code, wrong } = call;
  return `${imports}
declare const process: { env: Record<string, string | undefined> };
const environment = process.env;
async function main() {
  ${code}
  if (status !== 200) throw new Error('status ' + status);
}
void main();
export function never() {
${wrong.map((line) => `  // @ts-expect-error\n  ${line}`).join('\n')}
}
`;
}
