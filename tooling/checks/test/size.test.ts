import { gzipSync } from 'node:zlib';
import { providers, root } from '@tooling/test-kit/repository';
import { type BuildOptions, build, type Metafile } from 'esbuild';
import { describe, expect, it } from 'vitest';

// What a user's browser loads, made from what users install: the built packages, not the sources.

// Ceilings at what was measured, in bytes after gzip, so that nothing grows unnoticed. Each test prints its figure beside
// the aim.
const WHOLE_CLIENT = { ceiling: 27_858, aim: 28_000 };
const OWN_CODE = { ceiling: 25_652, aim: 25_700 };
const ENGINE = { ceiling: 10_133, aim: 10_000 };

/** A figure beside its aim, for whoever reads the output. */
const beside = (bytes: number, { aim }: { aim: number }) => `${bytes} bytes; the aim is ${aim}`;

interface Bundle {
  /** What is loaded at the start, after gzip: a file alone is compressed alone. */
  bytes: number;
  /** What is loaded later, with `import()`, where it is used. */
  later: number;
  /** Of what is loaded at the start. */
  text: string;
  metafile: Metafile;
}

/** Bundles code for browsers, with a file for each part that is loaded later. */
async function bundle(
  code: string,
  { external = [], splitting = true }: Partial<BuildOptions> = {},
): Promise<Bundle> {
  const { outputFiles, metafile } = await build({
    stdin: { contents: code, resolveDir: `${root}/tooling/checks`, loader: 'ts' },
    absWorkingDir: root,
    outdir: `${root}/out`,
    bundle: true,
    minify: true,
    splitting,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    write: false,
    metafile: true,
    external,
    // The tsconfig's paths lead to the sources.
    tsconfigRaw: {},
    logLevel: 'silent',
  });
  const first = filesAtStart(metafile);
  const files = outputFiles.map(({ path, contents, text }) => ({
    isFirst: first.has(path.slice(root.length + 1)),
    bytes: gzipSync(contents, { level: 9 }).length,
    text,
  }));
  const start = files.filter(({ isFirst }) => isFirst);
  const sum = (some: typeof files) => some.reduce((all, { bytes }) => all + bytes, 0);
  const bytes = sum(start);
  return { bytes, later: sum(files) - bytes, text: start.map(({ text }) => text).join('\n'), metafile };
}

/** The file that was asked for, and all that it imports statically. */
function filesAtStart({ outputs }: Metafile): Set<string> {
  const found = new Set(Object.keys(outputs).filter((path) => outputs[path]!.entryPoint === '<stdin>'));
  for (const path of found) {
    for (const { kind, path: other, external } of outputs[path]!.imports)
      if (kind === 'import-statement' && !external) found.add(other);
  }
  return found;
}

describe.each(providers)('@x/%s in a browser', (provider) => {
  const factory = `create${provider[0]!.toUpperCase()}${provider.slice(1)}Client`;
  const code = `import { ${factory}, unwrap } from '@x/${provider}';
    globalThis.client = ${factory}({ baseUrl: 'https://vendor.example' });
    globalThis.unwrap = unwrap;`;

  it(`loads at most ${WHOLE_CLIENT.ceiling} bytes at the start`, async ({ annotate }) => {
    const { bytes, later } = await bundle(code);
    await annotate(`${beside(bytes, WHOLE_CLIENT)}; ${later} more where they are used`);
    expect(bytes).toBeLessThanOrEqual(WHOLE_CLIENT.ceiling);
  });

  it(`is at most ${OWN_CODE.ceiling} bytes without openapi-fetch`, async ({ annotate }) => {
    const { bytes } = await bundle(code, { external: ['openapi-fetch'] });
    await annotate(beside(bytes, OWN_CODE));
    expect(bytes).toBeLessThanOrEqual(OWN_CODE.ceiling);
  });

  it('refuses a worker where there are no threads', async () => {
    const { text } = await bundle(`export { ${factory} } from '@x/${provider}';`, { splitting: false });
    const made = await import(`data:text/javascript,${encodeURIComponent(text)}`);
    expect(() => made[factory]({ keepAlive: 'worker' })).toThrow("Use keepAlive: 'timer'");
  });

  it('holds nothing of Node, nothing of zod and nothing twice', async () => {
    const { metafile } = await bundle(code);
    const inputs = Object.keys(metafile.inputs);
    const imports = Object.values(metafile.inputs).flatMap((input) => input.imports);
    expect(imports.filter(({ path, external }) => external || path.startsWith('node:'))).toEqual([]);
    expect(inputs.filter((path) => /node_modules\/zod/.test(path))).toEqual([]);

    // Each package comes from one place and in one format.
    const formats = new Map<string, Set<string>>();
    for (const path of inputs) {
      const match = /^(packages\/[^/]+|.*node_modules\/(?:@[^/]+\/)?[^/]+)\/.*\.(c?m?js)$/.exec(path);
      if (!match) continue;
      const name = match[1]!.replace(/.*node_modules\//, '');
      formats.set(name, (formats.get(name) ?? new Set()).add(`${match[1]} ${match[2]}`));
    }
    expect([...formats.keys()]).toEqual(
      expect.arrayContaining(['packages/auth-core', 'packages/client-kit', 'openapi-fetch']),
    );
    expect([...formats].filter(([, places]) => places.size > 1)).toEqual([]);
  });
});

describe('what one needs not is left out of @x/portal', () => {
  const client = `import { createPortalClient, unwrap } from '@x/portal';
    globalThis.portal = [createPortalClient(), unwrap];`;
  const marks = ['zumrails-signature', 'first_name*', 'portalLimiter', 'validationErrors', 'toCents'];

  it('a client alone holds nothing of webhooks, batch files, limiter, money and errors', async () => {
    const { text } = await bundle(client);
    expect(marks.filter((mark) => text.includes(mark))).toEqual([]);
    const whole = await bundle(`import * as all from '@x/portal'; globalThis.all = all;`);
    expect(marks.filter((mark) => whole.text.includes(mark))).toEqual(marks);
  });

  it('a receiver of webhooks holds no client', async ({ annotate }) => {
    // One file, as programs of servers are: with a file for each part, esbuild keeps what the parts have in common, also
    // those that nothing loads.
    const { bytes, text } = await bundle(
      `import { createWebhookHandler } from '@x/portal'; globalThis.create = createWebhookHandler;`,
      { splitting: false },
    );
    await annotate(`${bytes} bytes`);
    expect(text).not.toContain('/api/authorize');
    expect(bytes).toBeLessThanOrEqual(2_000);
  });
});

describe('what one needs not is left out of @x/elevate', () => {
  const client = `import { createElevateClient } from '@x/elevate';
    const elevate = globalThis.elevate = createElevateClient({ baseUrl: 'https://vendor.example' });`;
  const calls = `globalThis.calls = [
      elevate.users.list({ page: 1, pageSize: 100 }),
      elevate.GET('/sites/{site_id}', { params: { path: { site_id: 1 } } }),
      elevate.billRuns.get({ bill_run_id: 1 }),
    ];`;

  it('a program that calls three operations holds the table of all and nothing else of them', async ({
    annotate,
  }) => {
    const [alone, calling] = [await bundle(client), await bundle(client + calls)];
    await annotate(`${alone.bytes} bytes, ${calling.bytes - alone.bytes} more with three calls`);
    // The calls themselves, as they are written.
    expect(calling.bytes - alone.bytes).toBeLessThanOrEqual(gzipSync(calls).length);
    // Neither schemas nor documentation, and no builder of filters that nobody uses.
    const marks = ['siteContacts', 'peakInitialCharge', 'docs.elevatebilling.com', 'at least one value'];
    expect(marks.filter((mark) => calling.text.includes(mark))).toEqual([]);

    // Paths, methods and parameters of the 159 operations are a few strings. Without them, this is as large as the client of
    // a vendor with few operations.
    const table = /\{methods:"[^"]*"(,\w+:"[^"]*")*\}/;
    expect(calling.text).toMatch(table);
    const without = calling.text.replace(table, '{}');
    const rest = gzipSync(without, { level: 9 }).length;
    const small = await bundle(`import { createElyssaClient } from '@x/elyssa';
      globalThis.elyssa = createElyssaClient({ baseUrl: 'https://vendor.example' });`);
    await annotate(`${rest} bytes without its table; @x/elyssa has ${small.bytes} with its own`);
    expect(rest).toBeLessThanOrEqual(small.bytes + gzipSync(calls).length);
  });
});

describe('@x/auth-core in a browser', () => {
  it(`is at most ${ENGINE.ceiling} bytes with a grant of one's own`, async ({ annotate }) => {
    const { bytes } = await bundle(`import { createAuthFetch, createTokenEngine } from '@x/auth-core';
      const engine = createTokenEngine({
        grant: {
          name: 'mine',
          facts: {},
          credentials: () => ({ key: 'k' }),
          account: ({ key }) => ({ endpoint: 'https://vendor.example/token', secret: key }),
          acquire: ({ credentials, send }) => send({ url: 'https://vendor.example/token', json: credentials }),
          read: ({ status, body }) => (status < 300 ? { accessToken: body.token } : undefined),
        },
      });
      globalThis.fetchWithToken = createAuthFetch(engine, { origins: ['https://vendor.example'] });`);
    await annotate(beside(bytes, ENGINE));
    expect(bytes).toBeLessThanOrEqual(ENGINE.ceiling);
  });
});
