import { inspect } from 'node:util';
import { inputParameters, type Operation } from '@tooling/codegen';
import { describe, expect, test } from 'vitest';
import { clientOf, rejection, startSmallVendor, styles, subjects } from './small-vendor.ts';

// What callers may pass by mistake, with every operation of every client: it is sent as it was meant, or not at all.

const namesIn = (operation: Operation, place: string) =>
  inputParameters(operation)
    .filter((parameter) => parameter.in === place)
    .map(({ name }) => String(name));

/** Numbers that a walk through pages checks by itself. */
const OF_PAGES = /^(page|pageSize|.*(limit|count|page).*)$/i;

describe.each(subjects)('$name', ({ vendor, all, read, needs, samples }) => {
  describe.each(styles)('%s', (_, call) => {
    test('no operation takes a path parameter that leads elsewhere, and nothing is sent', async () => {
      const server = await startSmallVendor();
      const client = clientOf(vendor, server);
      for (const operation of all) {
        const params = samples(operation);
        for (const odd of namesIn(operation, 'path')) {
          for (const value of ['', '.', '..', null, undefined, []]) {
            const error = await rejection(
              call(client, operation, { ...params, path: { ...params.path, [odd]: value } }),
            );
            expect(error.code).toBe('Misconfigured');
            expect(error.message).toContain(
              `${operation.method.toUpperCase()} ${operation.path}: the path parameter ${odd} is missing`,
            );
          }
          const { [odd]: _, ...others } = params.path!;
          const { code } = await rejection(call(client, operation, { ...params, path: others }));
          expect(code).toBe('Misconfigured');
        }
      }
      expect([server.calls, server.tokenCalls]).toEqual([[], []]);
    });

    test('a query takes dates, lists with holes and names with a meaning of their own', async () => {
      const server = await startSmallVendor();
      const client = clientOf(vendor, server);
      const since = new Date(Date.UTC(2026, 0, 5));
      const values: [unknown, [string, string][]][] = [
        [since, [['', since.toISOString()]]],
        [
          [1, null, since, undefined],
          [
            ['', '1'],
            ['', since.toISOString()],
          ],
        ],
        [{ 'a]=1&b': 'x', c: null }, [['[a]=1&b]', 'x']]],
        ['a&b=c#d', [['', 'a&b=c#d']]],
      ];
      let tried = 0;
      for (const operation of all) {
        const name = namesIn(operation, 'query').find((one) => !OF_PAGES.test(one));
        if (name === undefined) continue;
        tried++;
        for (const [value, sent] of values) {
          const { query, ...others } = samples(operation);
          await call(client, operation, { ...others, query: { ...query, [name]: value } });
          const { searchParams } = new URL(server.calls.at(-1)!.url, server.url);
          const got = [...searchParams].filter(([one]) => one === name || one.startsWith(`${name}[`));
          expect(got).toEqual(sent.map(([suffix, text]) => [name + suffix, text]));
        }
      }
      // The Portal's queries are bodies.
      expect(tried > 1).toBe(vendor.name !== 'portal');
    });

    test.each(['s3cr3t-Жаба', 's3cr3t\nb', 's3cr3t\0'])(
      'no header takes %j, which is quoted nowhere',
      async (value) => {
        const server = await startSmallVendor();
        const client = clientOf(vendor, server);
        const error = await rejection(call(client, read, needs, { headers: { 'x-key': value } }));
        expect(error.code).toBe('Misconfigured');
        expect(error.message).toContain('the header x-key has a character that no header may hold');
        expect(inspect(error)).not.toContain('s3cr3t');
        for (const operation of all) {
          for (const name of namesIn(operation, 'header')) {
            const params = samples(operation);
            const refused = await rejection(
              call(client, operation, { ...params, header: { ...params.header, [name]: value } }),
            );
            expect([operation.path, refused.code]).toEqual([operation.path, 'Misconfigured']);
            expect(inspect(refused)).not.toContain('s3cr3t');
          }
        }
        expect([server.calls, server.tokenCalls]).toEqual([[], []]);
      },
    );

    test('a form has a content type of its own, whatever the vendor wants of other calls', async () => {
      const server = await startSmallVendor();
      const client = clientOf(vendor, server);
      let tried = 0;
      for (const operation of all) {
        const { method, operation: described } = operation;
        // A list that pages by its body needs one that it can change.
        if (!/^(post|put|patch)$/.test(method) || !described.requestBody || described['x-paging']) continue;
        tried++;
        const body = new FormData();
        body.set('file', new Blob(['content']), 'a.txt');
        const { length } = server.calls;
        await call(client, operation, { ...samples(operation), body });
        // What logs in is answered apart.
        if (server.calls.length === length) continue;
        expect(server.calls.at(-1)!.headers['content-type']).toMatch(/^multipart\/form-data; ?boundary=/);
      }
      expect(tried).toBeGreaterThan(1);
    });

    test.each(['/api', 'api.example.com', 'http://', '', 'http://ann:s3cr3t@127.0.0.1', 'ftp://x', 7])(
      'a base URL of one call that is %j is refused, unquoted',
      async (baseUrl) => {
        const server = await startSmallVendor();
        const error = await rejection(call(clientOf(vendor, server), read, needs, { baseUrl }));
        expect(error.code).toBe('Misconfigured');
        expect(error.message).toContain(`GET ${read.path}: the option baseUrl must be an absolute URL`);
        expect(inspect(error)).not.toContain('s3cr3t');
        expect([server.calls, server.tokenCalls]).toEqual([[], []]);
      },
    );
  });
});
