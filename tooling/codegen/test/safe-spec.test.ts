import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { declarationsAlone } from '../../../packages/cli/src/generate/declarations.ts';
import { providerFiles } from '../src/generated-files.ts';
import { bundleFile, type Json } from '../src/specification.ts';
import { operationOf, shop } from './shop.ts';

/** A folder with a spec in it, beside a file that is none of its own. */
function folder() {
  const root = mkdtempSync(join(tmpdir(), 'spec-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  mkdirSync(join(root, 'acme'));
  writeFileSync(join(root, 'outside.yaml'), 'secret: { type: string, const: s3cr3t }\n');
  const write = (name: string, text: string) => writeFileSync(join(root, 'acme', name), text);
  return { root, write, read: () => bundleFile(join(root, 'acme', 'openapi.yaml')) };
}

const document = (schemas: string) => `openapi: 3.1.0
info: { title: Acme, version: '1' }
servers: [{ url: 'https://api.example', x-name: api }]
paths:
  /items:
    get:
      operationId: listItems
      x-method: list
      tags: [Items]
      responses:
        '200':
          description: Done.
          content:
            application/json:
              schema: { $ref: '#/components/schemas/Item' }
components:
  schemas:
${schemas}
`;

test.each([
  'Z = 1; globalThis.X = 1; type Y',
  'Z;',
  'A B',
  'A-B',
  'A.B',
  '1A',
  'A\nB',
  'Ä',
  '"A"',
  'A<T>',
  '',
])('a component may not be called %j', async (name) => {
  const { write, read } = folder();
  write(
    'openapi.yaml',
    document(`    Item: { type: object }\n    ${JSON.stringify(name)}: { type: string }`),
  );
  await expect(read()).rejects.toThrow(
    /components\/schemas: a name has letters, digits and underscores alone/,
  );
});

test('components of every other kind may not be called so either', async () => {
  for (const kind of ['parameters', 'responses', 'requestBodies', 'headers', 'examples']) {
    const { write, read } = folder();
    write(
      'openapi.yaml',
      `${document('    Item: { type: object }')}  ${kind}:\n    "A = 1; type B": { description: x }\n`,
    );
    await expect(read()).rejects.toThrow(`components/${kind}: a name has letters`);
  }
});

test.each([
  ['above its folder', '../outside.yaml#/secret'],
  ['at the root', '/etc/hostname'],
  ['as a file: URL', 'file:///etc/hostname'],
  ['through a link', './link.yaml#/secret'],
  ['to nothing', './missing.yaml#/secret'],
])('a $ref %s is refused', async (_name, ref) => {
  const { root, write, read } = folder();
  symlinkSync(join(root, 'outside.yaml'), join(root, 'acme', 'link.yaml'));
  write('openapi.yaml', document(`    Item: { $ref: '${ref}' }`));
  await expect(read()).rejects.toThrow(
    /a \$ref (leads out of the spec's folder|must not be a URL|leads to no file)/,
  );
});

test('a $ref to a host is refused, and nothing is asked there', async () => {
  let asked = 0;
  const server = createServer((_, response) => {
    asked++;
    response.setHeader('content-type', 'application/json').end('{"type":"string"}');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  const { write, read } = folder();
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/item.json`;
  write('openapi.yaml', document(`    Item: { $ref: '${url}' }`));
  await expect(read()).rejects.toThrow(`a $ref must not be a URL: ${url}`);
  // And from a file that the document refers to.
  write('openapi.yaml', document(`    Item: { $ref: './item.yaml#/Item' }`));
  write('item.yaml', `Item: { type: object, properties: { a: { $ref: '${url}' } } }\n`);
  await expect(read()).rejects.toThrow(`a $ref must not be a URL: ${url}`);
  expect(asked).toBe(0);
});

test('a $ref that is left where none is followed must not lead out of the document', async () => {
  const { write, read } = folder();
  write(
    'openapi.yaml',
    document(`    Item: { type: object, x-more: [{ a: { $ref: 'https://api.example/item' } }] }`),
  );
  await expect(read()).rejects.toThrow('a $ref leads out of the document: https://api.example/item');
});

test('files of its own folder and below are read', async () => {
  const { root, write, read } = folder();
  mkdirSync(join(root, 'acme', 'more'));
  write('openapi.yaml', document(`    Item: { $ref: './more/item.yaml#/Item' }`));
  write('more/item.yaml', `Item: { type: object, properties: { a: { type: string } } }\n`);
  expect(JSON.stringify((await read()).components)).toContain('"a":{"type":"string"}');
});

const hostile = '*/ globalThis.owned = 1; /* `$' + '{globalThis.owned}` \' " \\ \n; globalThis.owned = 1 //';

test('what a spec says in texts, names and values stays text in the code that is made of it', async () => {
  const change: ((own: Json, spec: Json) => void)[] = [
    (own) => void Object.assign(own, { summary: hostile, description: hostile }),
    (own) => void Object.assign(own, { externalDocs: { url: hostile, description: hostile } }),
    (own) => void Object.assign(own, { 'x-evidence': hostile, deprecated: true }),
    (own) =>
      void Object.assign(own, {
        parameters: [{ name: hostile, in: 'query', description: hostile, example: hostile }],
      }),
    (_, { components }) => {
      const { schemas } = components as { schemas: Record<string, Json> };
      const properties = {
        [hostile]: { description: hostile, enum: [hostile, 'b'], default: hostile, const: hostile },
      };
      schemas.Hostile = { type: 'object', title: hostile, description: hostile, properties };
    },
    (_, { paths }) => {
      const get = { operationId: 'x', tags: ['X'], responses: {} };
      Object.assign(paths as Json, { [`/${hostile}`]: { get } });
    },
    (_, spec) => void Object.assign(spec, { servers: [{ url: hostile, 'x-name': hostile }] }),
  ];
  for (const apply of change) {
    const spec = await shop();
    apply(operationOf(spec, '/items/{itemId}', 'patch'), spec);
    // Refused, or made harmless: no file has more in it than types and data.
    const files = await providerFiles('shop', spec).catch((error: Error) => error.message);
    if (typeof files === 'string') expect(files).toContain('neither a type nor data');
    else for (const { path, text } of files) expect(declarationsAlone(path, text)).toBe(text);
  }
});

test.each([
  'globalThis.x = 1;',
  'export type A = 1; globalThis.x = 1; type B = 2;',
  'export const a = globalThis.x;',
  'export const a = { [globalThis.x]: 1 };',
  `export const a = \`\${globalThis.x}\`;`,
  'export let a;',
  'export class A {}',
  'export function f() {}',
  'export enum A { B }',
  "import 'node:fs';",
  "import { a } from 'node:fs';",
  "export * from 'node:fs';",
  'declare global { var x: 1 }',
  'export type A = ;',
])('code with %j is not written', (text) => {
  expect(() => declarationsAlone('schema.ts', `export type Z = 1;\n${text}\n`)).toThrow(
    'schema.ts:2: the spec makes code of something that is neither a type nor data.',
  );
});
