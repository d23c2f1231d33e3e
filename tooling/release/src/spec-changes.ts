import type { Package } from '@tooling/test-kit/repository';
import type ts from 'typescript';
import { programOf } from './declarations.ts';
import type { Versions } from './last-release.ts';
import type { Change } from './level.ts';
import { type Members, memberChanges, membersOf, parents } from './members.ts';

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
  // Operations that the vendor calls: users get what is sent, and send what comes back.
  const called = [...is].filter(([path]) => path.startsWith('webhooks.')).flatMap(([, types]) => types);
  const isWebhook = (id: string) =>
    is.get(`operations.${id}`)?.some((type) => called.includes(type)) ?? false;
  return [
    // A path says which operations it has, and these say the rest.
    ...memberChanges(was, is).filter((change) => !isDetail(change)),
    ...partChanges(program.getTypeChecker(), was, is, isWebhook),
    ...callChanges(program.getTypeChecker(), was, is, isWebhook),
  ];
}

type Test = (id: string) => boolean;

/** What is sent of an operation, or comes back; and what stands around bodies, which are compared one by one. */
const PART = /^operations\.(\w+)\.(parameters|requestBody\.|responses\.)/;
const AROUND = /\.(requestBody\.content|responses\.\w+(\.content)?)$/;

// Each member is compared by itself, and what is within it first: of lists within lists within lists the compiler believes
// that they fit, where it has not seen before that they do not.
function partChanges(checker: ts.TypeChecker, was: Members, is: Members, isWebhook: Test): Change[] {
  const found = new Map<string, Change>();
  for (const [path, old] of [...was].reverse()) {
    const now = is.get(path);
    const [, id, part] = PART.exec(path) ?? [];
    if (!now || !id || AROUND.test(path)) continue;
    const isGiven = (part === 'responses.') !== isWebhook(id);
    const [given, taken] = isGiven ? [now, old] : [old, now];
    if (!fit(checker, given, taken))
      found.set(path, {
        level: 'major',
        what: `${path} no longer ${isGiven ? 'gives' : 'takes'} what it did`,
      });
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

/** An operation, and the rest of the path: its body, or one of its answers with a body. */
const CALL = /^operations\.(\w+)\.(requestBody|responses\.(\w+)\.content\.[^.]+)$/;

// What no part says by itself: whether there may be no body, and what `data` and `error` are all in all. They are the
// union of the answers of their kind, so that a new answer must look like one that is known.
function callChanges(checker: ts.TypeChecker, was: Members, is: Members, isWebhook: Test): Change[] {
  const noBody = [checker.getUndefinedType()];
  const found: Change[] = [];
  for (const [path, types] of is) {
    const [, id, , status] = CALL.exec(path) ?? [];
    if (!id || isWebhook(id) || !was.has(`operations.${id}`)) continue;
    if (status === undefined) {
      const isNew = !fit(checker, noBody, types) && fit(checker, noBody, was.get(path) ?? noBody);
      if (isNew) found.push({ level: 'major', what: `operations.${id} needs a body now` });
      continue;
    }
    const at = `operations.${id}.responses.`;
    const isAlike = ([known]: [string, unknown]) =>
      known.startsWith(at) && CALL.test(known) && (known[at.length] === '2') === status.startsWith('2');
    const alike = [...was].filter(isAlike).flatMap(([, one]) => one);
    if (!was.has(at + status) && !fit(checker, types, alike))
      found.push({ level: 'major', what: `${at}${status} is new and looks like no other` });
  }
  return found;
}
