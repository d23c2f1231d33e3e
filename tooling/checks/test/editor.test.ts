import { follow, groupOf, inputParameters, loadSpec, methodOf, operations } from '@tooling/codegen';
import { providers, root } from '@tooling/test-kit/repository';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { type Editor, openEditor, type Shown } from '../src/language-service.ts';

// What an editor shows on hover and offers on completion: for every operation and every documented field of what users
// install. Against the built declarations.

type Spec = Awaited<ReturnType<typeof loadSpec>>;
type Operation = ReturnType<typeof operations>[number];
type Json = Record<string, unknown>;

const LIMIT = { timeout: 300_000 };
const HERE = '/*here*/';

const pages: Page[] = [];
let editor: Editor | undefined;

/** One program over all pages: it takes longest to read declarations. */
function opened(): Editor {
  const texts = new Map(pages.map(({ file, text }) => [file, text]));
  editor ??= openEditor(texts, {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    strict: true,
    skipLibCheck: true,
    types: [],
  });
  return editor;
}

/** A file of a user's, with the places that are asked about. Written before the first of them is asked. */
class Page {
  readonly file = `${root}/tooling/checks/src/typing-${pages.push(this)}.ts`;
  text = '';
  readonly #places: number[] = [];

  /** Adds a line; `/*here*​/` marks places in it. Gives the numbers of these places. */
  add(line: string): number[] {
    const [first = '', ...rest] = line.split(HERE);
    this.text += first;
    const numbers = rest.map((part) => {
      this.#places.push(this.text.length);
      this.text += part;
      return this.#places.length - 1;
    });
    this.text += '\n';
    return numbers;
  }

  hover(place: number, offset = 0): Shown {
    return opened().hover(this.file, this.#places[place]! + offset);
  }

  complete(place: number): ReturnType<Editor['complete']> {
    return opened().complete(this.file, this.#places[place]!);
  }
}

/** Letters and digits alone: how a text is broken into lines is the editor's business. */
const plain = (text: unknown) => String(text ?? '').replaceAll(/[^\p{L}\p{N}]+/gu, '');

/** What is not shown of what ought to be. */
function unsaid({ documentation }: Shown, texts: unknown[]): unknown[] {
  const seen = plain(documentation);
  return texts.filter((text) => !seen.includes(plain(text)));
}

/** Own properties of a schema and of the parts that it is put together of, with what they say about themselves. */
function fieldsOf(spec: Spec, node: Json | undefined): [string, Json][] {
  const schema = follow(spec, node ?? {});
  const parts = ((schema.allOf ?? []) as Json[]).flatMap((part) => fieldsOf(spec, part));
  return [...parts, ...Object.entries((schema.properties ?? {}) as Record<string, Json>)];
}

const descriptionOf = ({ description }: Json) => description;

/** The schema of the body that a call sends, where it is one object. */
function bodyOf({ operation }: Operation): Json | undefined {
  const content = ((operation.requestBody as Json | undefined)?.content ?? {}) as Record<string, Json>;
  const [type = '', ...others] = Object.keys(content);
  return others.length || !/json/.test(type) ? undefined : (content[type]!.schema as Json);
}

const specs = await Promise.all(
  providers.map(async (provider) => [provider, await loadSpec(provider)] as const),
);

describe.each(specs)('an editor, with @x/%s', (provider, spec) => {
  const name = `${provider[0]!.toUpperCase()}${provider.slice(1)}Client`;

  {
    const all = operations(spec);
    const page = new Page();
    page.add(`import type { ${name} } from '@x/${provider}';\ndeclare const client: ${name};`);
    const hovers = all.map((one) => page.add(`client.${groupOf(one)}.${HERE}${methodOf(one)};`)[0]!);
    const groups = [...new Set(all.map(groupOf))];
    const members = groups.map((group) => page.add(`client.${group}.${HERE};`)[0]!);
    const [top] = page.add(`client.${HERE};`) as [number];

    test('shows what every operation is, and offers it in its group', LIMIT, () => {
      const problems = all.flatMap((one, index) => {
        const { summary, description, externalDocs, deprecated } = one.operation as Json;
        const shown = page.hover(hovers[index]!);
        const missing = unsaid(shown, [
          summary,
          description,
          `${one.method.toUpperCase()} ${one.path}`,
          one.operation['x-evidence'],
          (externalDocs as Json | undefined)?.url,
        ]);
        if (!shown.tags.includes('example')) missing.push('an example');
        if ((deprecated === true) !== shown.deprecated) missing.push('whether it is deprecated');
        return missing.map((text) => `${one.operationId}: ${text}`);
      });
      expect(problems).toEqual([]);

      const offered = page.complete(top);
      expect([...offered.keys()]).toEqual(expect.arrayContaining([...groups, 'GET', 'auth', 'with']));
      for (const [index, group] of groups.entries()) {
        const methods = all.filter((one) => groupOf(one) === group).map(methodOf);
        expect([...page.complete(members[index]!).keys()].sort()).toEqual(methods.sort());
      }
    });
  }

  {
    const all = operations(spec);
    const page = new Page();
    page.add(`import type { ${name} } from '@x/${provider}';\ndeclare const client: ${name};`);
    const places = all.map((one) => {
      const call = `client.${groupOf(one)}.${methodOf(one)}`;
      const [input] = page.add(`${call}({ ${HERE} });`);
      const [body] = page.add(`${call}({ body: { ${HERE} } });`);
      return { input: input!, body: body! };
    });

    test('offers every parameter and every field of a body, with what it means', LIMIT, () => {
      const problems: string[] = [];
      const check = (one: Operation, place: number, fields: [string, unknown][]) => {
        const offered = page.complete(place);
        for (const [field, description] of fields) {
          const shown = offered.get(field)?.();
          if (!shown) problems.push(`${one.operationId}: ${field} is not offered`);
          else if (unsaid(shown, [description]).length)
            problems.push(`${one.operationId}: ${field} says nothing`);
        }
      };
      for (const [index, one] of all.entries()) {
        const { input, body } = places[index]!;
        const parameters = inputParameters(one).map((parameter): [string, unknown] => [
          String(parameter.name),
          parameter.description,
        ]);
        check(one, input, parameters);
        const fields = fieldsOf(spec, bodyOf(one));
        check(
          one,
          body,
          fields.map(([field, schema]) => [field, descriptionOf(schema)]),
        );
      }
      expect(problems).toEqual([]);
    });
  }

  {
    const schemas = ((spec.components as Json | undefined)?.schemas ?? {}) as Record<string, Json>;
    const page = new Page();
    page.add(`import type { components } from '@x/${provider}';`);
    const asked = Object.entries(schemas).flatMap(([schema, node]) =>
      fieldsOf(spec, node).flatMap(([field, { description }]) => {
        if (!description) return [];
        const [place] = page.add(
          `type _ = components['schemas'][${JSON.stringify(schema)}][${HERE}${JSON.stringify(field)}];`,
        );
        return [{ schema, field, description, place: place! }];
      }),
    );

    test('shows what every documented field of a schema means', LIMIT, () => {
      const problems = asked.filter(({ description, place }) => {
        return unsaid(page.hover(place, 1), [description]).length > 0;
      });
      expect(problems.map(({ schema, field }) => `${schema}.${field}`)).toEqual([]);
    });
  }
});
