import type { Package } from '@tooling/test-kit/repository';
import type ts from 'typescript';
import { type Members, memberChanges, membersOf, parents, programOf } from './declarations.ts';
import type { Versions } from './last-release.ts';
import type { Change } from './level.ts';

/** What changed in the spec of a provider. Nothing for a package that has none. */
export function specChangesSince(versions: Versions, { folder }: Package): Change[] {
  const schema = versions(`${folder}/src/generated/schema.ts`);
  const tables = versions(`${folder}/src/generated/servers.ts`);
  // The other tables are the kit's.
  const servers = tables.map((text = '') => /^export const servers = [^;]+;$/m.exec(text)?.[0] ?? '');
  const [before, now] = schema.map((text = '', index) => `${text}\n${servers[index]}`);
  return specChanges(before!, now!);
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
  const program = programOf({ '/old.ts': `${old}\nexport {};`, '/new.ts': `${now}\nexport {};` });
  const [was, is] = ['/old.ts', '/new.ts'].map((path) => membersOf(program, path)) as [Members, Members];
  const isDetail = ({ what }: Change) => /^(paths|webhooks)\.\S+\.[a-z]+\./.test(what);
  return [
    // A path says which operations it has, and these say the rest.
    ...memberChanges(was, is).filter((change) => !isDetail(change)),
    ...fits(program.getTypeChecker(), was, is),
    ...operationChanges(program.getTypeChecker(), was, is),
  ];
}

/** What is sent of an operation, or comes back; and what stands around bodies, which are compared one by one. */
const PART = /^operations\.(\w+)\.(parameters|requestBody\.|responses\.)/;
const AROUND = /\.(requestBody\.content|responses\.\w+(\.content)?)$/;

/** The operations that the vendor calls: users get what is sent, and send what comes back. */
function webhooksOf(members: Members): Set<string | undefined> {
  const types = [...members].filter(([path]) => path.startsWith('webhooks.')).flatMap(([, all]) => all);
  const isHook = ([path, [type]]: [string, readonly ts.Type[]]) =>
    /^operations\.\w+$/.test(path) && type && types.includes(type);
  return new Set([...members].filter(isHook).map(([path]) => path.split('.')[1]));
}

// Each member is compared by itself, and what is within it first: of lists within lists within lists the compiler believes
// that they fit, where it has not seen before that they do not.
function fits(checker: ts.TypeChecker, was: Members, is: Members): Change[] {
  const webhooks = webhooksOf(is);
  const found = new Map<string, Change>();
  for (const [path, old] of [...was].reverse()) {
    const now = is.get(path);
    const [, id, part] = PART.exec(path) ?? [];
    if (!now || !part || AROUND.test(path)) continue;
    const isGiven = (part === 'responses.') !== webhooks.has(id);
    const [given, taken] = isGiven ? [now, old] : [old, now];
    const verb = isGiven ? 'gives' : 'takes';
    if (!fit(checker, given, taken))
      found.set(path, { level: 'major', what: `${path} no longer ${verb} what it did` });
    else if (!fit(checker, taken, given))
      found.set(path, { level: 'minor', what: `${path} ${isGiven ? 'promises' : 'takes'} more` });
  }
  // The innermost says where it is.
  for (const [path, { level }] of [...found]) {
    for (const parent of parents(path)) if (found.get(parent)?.level === level) found.delete(parent);
  }
  return [...found.values()];
}

function fit(checker: ts.TypeChecker, given: readonly ts.Type[], taken: readonly ts.Type[]): boolean {
  return given.every((one) => taken.some((other) => checker.isTypeAssignableTo(one, other)));
}

// What no member says by itself: whether there may be no body, and what `data` and `error` are all in all. They are the
// union of the answers of their kind, so that a new answer must look like one that is known.
function operationChanges(checker: ts.TypeChecker, was: Members, is: Members): Change[] {
  const webhooks = webhooksOf(is);
  const part = (type: ts.Type | undefined, name: string) => {
    const symbol = type?.getProperty(name);
    return symbol && checker.getTypeOfSymbol(symbol);
  };
  const needsBody = (type: ts.Type) =>
    !fit(checker, [checker.getUndefinedType()], [part(type, 'requestBody')!]);
  const answers = (type: ts.Type) => part(type, 'responses')!.getProperties();
  const contents = (statuses: ts.Symbol[]) =>
    statuses.flatMap((status) => {
      const content = part(checker.getTypeOfSymbol(status), 'content');
      return content?.getProperties().map((one) => checker.getTypeOfSymbol(one)) ?? [];
    });
  const found: Change[] = [];
  for (const [path, [old]] of was) {
    const [now] = is.get(path) ?? [];
    const [, id] = /^operations\.(\w+)$/.exec(path) ?? [];
    if (!old || !now || !id || webhooks.has(id)) continue;
    if (needsBody(now) && !needsBody(old)) found.push({ level: 'major', what: `${path} needs a body now` });
    const known = answers(old);
    for (const status of answers(now)) {
      if (known.some(({ name }) => name === status.name)) continue;
      const alike = known.filter(({ name }) => name.startsWith('2') === status.name.startsWith('2'));
      if (!fit(checker, contents([status]), contents(alike)))
        found.push({
          level: 'major',
          what: `${path}.responses.${status.name} is new and looks like no other`,
        });
    }
  }
  return found;
}
