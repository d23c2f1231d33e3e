import { existsSync, readFileSync } from 'node:fs';
import { fileAt, type Package } from '@tooling/test-kit/repository';
import ts from 'typescript';
import { type Check, moduleChanges } from './declarations.ts';
import type { Change } from './level.ts';

/** What changed in the spec of a provider since a commit. Empty for a package that has none. */
export function specChangesSince(tree: string, commit: string, { folder }: Package): Change[] {
  const generated = (read: (path: string) => string | undefined) => {
    const [schema = '', servers = ''] = ['schema', 'servers'].map((name) =>
      read(`${folder}/src/generated/${name}.ts`),
    );
    // The other tables are the kit's.
    return schema + (/^export const servers = [^;]+;$/m.exec(servers)?.[0] ?? '');
  };
  return specChanges(
    generated((path) => fileAt(tree, commit, path)),
    generated((path) =>
      existsSync(`${tree}/${path}`) ? readFileSync(`${tree}/${path}`, 'utf8') : undefined,
    ),
  );
}

/**
 * What changed for users of a client between two texts of what is generated from its spec, and the level that each
 * change needs. The types tell what is sent from what comes back: what is sent may be allowed more, what comes back may
 * promise more. Limits such as `maxLength` are the vendor's to check and no part of a type, so that they break no caller.
 */
export function specChanges(before: string, after: string): Change[] {
  // Each schema has a second name, which says nothing more.
  const [old, now] = [before, after].map((text) =>
    text.replaceAll(/^export type .+ = components\[.+;$/gm, ''),
  );
  if (old === now) return [];
  const known = operationsOf(now!);
  const checks = operationsOf(old!)
    .filter((id) => known.includes(id))
    .flatMap(checksOf);
  const files = { '/old.ts': `${old}\nexport {};`, '/new.ts': `${now}\nexport {};` };
  const changes = moduleChanges({
    files,
    old: '/old.ts',
    now: '/new.ts',
    head: HEAD,
    at: '/checks.ts',
    checks,
  });
  // A path says which operations it has, and these say the rest.
  return changes.filter(({ what }) => !/^paths\.\S+\.[a-z]+\./.test(what));
}

function operationsOf(text: string): string[] {
  const { statements } = ts.createSourceFile('generated.ts', text, ts.ScriptTarget.ES2022);
  return statements
    .filter(ts.isInterfaceDeclaration)
    .filter(({ name }) => name.text === 'operations')
    .flatMap(({ members }) => members.map(({ name }) => (name as ts.Identifier).text));
}

// An interface, since two uses of a type alias are compared by their arguments alone. `data` and `error` are the union of
// all answers of their kind: a new one must look like one that is known.
const HEAD = `
import type { operations as Old } from './old';
import type { operations as New } from './new';
interface Parts<One extends { parameters: unknown; requestBody?: unknown; responses: object }> {
  sent: {
    parameters: One['parameters'];
    body:
      | (NonNullable<One['requestBody']> extends { content: infer Types } ? Types[keyof Types] : never)
      | (undefined extends One['requestBody'] ? undefined : never);
  };
  data: Answers<One['responses']>['good'];
  failure: Answers<One['responses']>['bad'];
}
interface Answers<All> {
  good: {
    [Status in keyof All]: [\`\${Status & (string | number)}\`, All[Status]] extends [\`2\${string}\`, { content: infer Types }]
      ? Types[keyof Types]
      : never;
  }[keyof All];
  bad: {
    [Status in keyof All]: \`\${Status & (string | number)}\` extends \`2\${string}\`
      ? never
      : All[Status] extends { content: infer Types }
        ? Types[keyof Types]
        : never;
  }[keyof All];
}`.replaceAll('\n', ' ');

function checksOf(id: string): Check[] {
  const fits = (from: string, to: string, part: string, what: string): Check => ({
    code: `export const ${part}_${id} = (value: Parts<${from}['${id}']>['${part}']): Parts<${to}['${id}']>['${part}'] => value;`,
    what: `${id} no longer ${what} it did`,
  });
  return [
    fits('Old', 'New', 'sent', 'takes what'),
    fits('New', 'Old', 'data', 'gives what'),
    fits('New', 'Old', 'failure', 'fails as'),
  ];
}
