import { readFileSync } from 'node:fs';
import type { Package } from '@tooling/test-kit/repository';
import ts from 'typescript';
import { type Check, misfits, programOf } from './declarations.ts';
import type { Versions } from './last-release.ts';
import { type Change, furthest } from './level.ts';
import { type Members, memberChanges, membersOf } from './members.ts';

/** What changed in the spec of a provider. Nothing for a package that has none. */
export function specChangesSince(versions: Versions, { folder }: Package): Change[] {
  const schema = versions(`${folder}/src/generated/schema.ts`);
  const tables = versions(`${folder}/src/generated/servers.ts`);
  // The other tables are the kit's.
  const servers = tables.map((text = '') => /^export const servers = [^;]+;$/m.exec(text)?.[0] ?? '');
  const [before, now] = schema.map((text = '', index) => `${text}\n${servers[index]}`);
  return specChanges(before!, now!);
}

// Both versions get their own, since the compiler compares the arguments of one type and not what it makes of them.
const CALLS = readFileSync(new URL('./operation-call.ts', import.meta.url), 'utf8');

/**
 * What changed for users of a client between two texts of what is generated from its spec, and the level that each
 * change needs. The types tell what is sent from what comes back: what is sent may be allowed more, what comes back may
 * promise more. Limits such as `maxLength` are the vendor's to check and no part of a type, so that they break no caller.
 */
export function specChanges(before: string, after: string): Change[] {
  const [old, now] = [before, after].map(withoutRepetition) as [string, string];
  if (old === now) return [];
  const checks = checksOf(old, now, after);
  const head = "import type * as Old from '/old'; import type * as New from '/new';";
  const fits = [head, ...checks.map(({ code }) => code)].join('\n');
  const program = programOf({ '/old.ts': `${old}${CALLS}`, '/new.ts': `${now}${CALLS}`, '/fits.ts': fits });
  const [was, is] = [membersOf(program, '/old.ts'), membersOf(program, '/new.ts')];
  compareWithin(program.getTypeChecker(), was, is);
  const changes = [...memberChanges(was, is), ...misfits(program, '/fits.ts', checks)];
  // What breaks an operation is not an addition to it too.
  const most = furthest(changes.map(({ level }) => level));
  return changes.filter(({ level }) => level === most);
}

function withoutRepetition(text: string): string {
  return (
    `${text}\nexport {};`
      // Each schema has a second name.
      .replaceAll(/^export type .+ = components\[.+;$/gm, '')
      // A path says which operations it has, and these say the rest.
      .replaceAll(/\boperations\[.+?\]/g, 'unknown')
  );
}

function checksOf(old: string, now: string, after: string): Check[] {
  const idsIn = (text: string) =>
    interfaceIn(text, 'operations').map(({ name }) => (name as ts.Identifier).text);
  const webhooks = interfaceIn(after, 'webhooks')
    .map((one) => one.getText())
    .join();
  const known = idsIn(old);
  return idsIn(now)
    .filter((id) => known.includes(id))
    .flatMap((id): Check[] => {
      const kind = webhooks.includes(`operations["${id}"]`) ? 'Webhook' : 'Call';
      const [was, is] = [`Old.${kind}<Old.operations['${id}']>`, `New.${kind}<New.operations['${id}']>`];
      return [
        {
          level: 'major',
          code: `export const breaks_${id} = (value: ${is}): ${was} => value;`,
          what: `operations.${id} no longer takes or gives what it did`,
        },
        {
          level: 'minor',
          code: `export const grows_${id} = (value: ${was}): ${is} => value;`,
          what: `operations.${id} takes or gives more`,
        },
      ];
    });
}

function interfaceIn(text: string, name: string): readonly ts.TypeElement[] {
  const { statements } = ts.createSourceFile('schema.ts', text, ts.ScriptTarget.ES2022, true);
  return statements.filter(ts.isInterfaceDeclaration).find((one) => one.name.text === name)?.members ?? [];
}

// Of lists within lists within lists the compiler believes that they fit, where it has not seen before that what is
// within them does not.
function compareWithin(checker: ts.TypeChecker, was: Members, is: Members): void {
  for (const [path, types] of [...was].reverse()) {
    for (const old of types) {
      for (const now of is.get(path) ?? []) {
        checker.isTypeAssignableTo(now, old);
        checker.isTypeAssignableTo(old, now);
      }
    }
  }
}
