/** A typed call with one package, in code that is JavaScript and TypeScript alike. */
export interface Call {
  /** What is imported, and of which entry. Default: the main one. */
  names: string[];
  entry?: string;
  /** Reads `environment`, and leaves the status of the answer in `status`. */
  code: string;
  /** Lines that must not compile. They show that the types are there and not `any`. */
  wrong: string[];
}

const provider = (factory: string, path: string, init = '', method = 'GET'): Call => ({
  names: [factory],
  code: `const client = ${factory}();
  const { error, response } = await client.${method}('${path}'${init});
  if (error) throw error;
  const { status } = response;
  await client.auth.close();`,
  wrong: [`${factory}({ timeoutMs: 'soon' });`, `${factory}().GET('/nowhere');`],
});

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
export const calls: Record<string, Call> = {
  core: provider('createCoreClient', '/object/objectType'),
  elevate: provider(
    'createElevateClient',
    '/customers',
    ', { params: { query: { page: 1, pageSize: 10 } } }',
  ),
  portal: provider('createPortalClient', '/api/wallet'),
  telematics: provider(
    'createTelematicsClient',
    '/statistics/v1/Scorings/individual',
    ", { params: { query: { startDate: '2026-01-01', endDate: '2026-01-14' } } }",
  ),
  // The vendor documents no data call. The client logs in by itself, and then as any other call.
  elyssa: provider(
    'createElyssaClient',
    '/auth/login/',
    ', { body: { companyId: String(environment.ELYSSA_COMPANY_ID) } }',
    'POST',
  ),
  'auth-core': {
    names: ['createAuthFetch', 'createTokenEngine'],
    code: `const base = String(environment.ELYSSA_BASE_URL);
  const engine = createTokenEngine({ grant: ${grant} });
  const authFetch = createAuthFetch(engine, { origins: [new URL(base).origin] });
  const { status } = await authFetch(base + '/simulated/echo');
  await engine.close();`,
    wrong: ['createTokenEngine({ grant: {} });'],
  },
  'client-kit': {
    names: ['createClient'],
    entry: '/internal',
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
    names: ['startSimulator'],
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

const END = "\n  if (status !== 200) throw new Error('status ' + status);\n  console.log(status);\n";

/** The call as an ES module. */
export function esModule(name: string, { names, entry = '', code }: Call): string {
  return `import { ${names.join(', ')} } from '${name}${entry}';\nconst environment = process.env;\n${code}${END}`;
}

/** The call as a CommonJS module. */
export function commonJs(name: string, { names, entry = '', code }: Call): string {
  return `const { ${names.join(', ')} } = require('${name}${entry}');\nconst environment = process.env;\n(async () => {\n${code}${END}})();\n`;
}

/** The call in TypeScript, with what must not compile; as `.mts` and, with `main`, as `.cts`. */
export function typeScript(name: string, { names, entry = '', code, wrong }: Call, main: boolean): string {
  const never = wrong.map((line) => `  // @ts-expect-error\n  ${line}\n`).join('');
  const body = `${code}${END}  const never = () => {\n${never}  };\n  void never;\n`;
  return [
    `import { ${names.join(', ')} } from '${name}${entry}';`,
    'declare const process: { env: Record<string, string | undefined> };',
    'const environment = process.env;',
    main ? `(async () => {\n${body}})();` : body,
  ].join('\n');
}
