import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { compileFunction } from 'node:vm';
import { afterEach, expect, test, vi } from 'vitest';

type Required = Record<string, (...given: never[]) => unknown>;

/** Requires a package as Jest does: each CommonJS file is compiled by itself, and none of them has `import()`. */
function requireAsJest(
  name: string,
  importer = import.meta.url,
  cache = new Map<string, { exports: unknown }>(),
): unknown {
  const from = createRequire(importer);
  const path = from.resolve(name);
  if (path.endsWith('.json') || !path.startsWith('/')) return from(name);
  const known = cache.get(path);
  if (known) return known.exports;
  const module = { exports: {} as unknown };
  cache.set(path, module);
  const run = compileFunction(
    readFileSync(path, 'utf8'),
    ['module', 'exports', 'require', '__filename', '__dirname'],
    {
      filename: path,
    },
  );
  const require = Object.assign((wanted: string) => requireAsJest(wanted, path, cache), {
    resolve: from.resolve,
  });
  run(module, module.exports, require, path, dirname(path));
  return module.exports;
}

afterEach(() => {
  vi.unstubAllGlobals();
});

test('in CommonJS without import(), as Jest runs it, a client calls the simulator in memory', async () => {
  const { createSimulator } = requireAsJest('@x/simulator') as Required;
  const { createPortalClient } = requireAsJest('@x/portal') as Required;
  const { portal: vendor } = (await createSimulator!({ vendors: ['portal'] } as never)) as {
    portal: Record<string, unknown>;
  };
  const { url: baseUrl, credentials, fetch } = vendor;
  const portal = createPortalClient!({ baseUrl, credentials, fetch } as never) as {
    wallets: { list(): Promise<unknown[]> };
  };
  expect(await portal.wallets.list()).toHaveLength(2);
});

test('where there is a document, as jsdom has one, every client can be required', () => {
  vi.stubGlobal('document', { baseURI: 'http://localhost/', currentScript: null });
  for (const name of ['core', 'elevate', 'elyssa', 'portal', 'telematics']) {
    expect(Object.keys(requireAsJest(`@x/${name}`) as object).length).toBeGreaterThan(0);
  }
});
