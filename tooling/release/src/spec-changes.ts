import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import {
  bundleFile,
  follow,
  type Json,
  type Operation,
  operations,
  type Specification,
} from '@tooling/codegen';
import { fileAt, git } from '@tooling/test-kit/repository';
import type { Change } from './level.ts';
import { schemaChanges, type Way } from './schema-changes.ts';

/** What changed in the spec of a provider since a commit. Empty for a package that has no spec, then or now. */
export async function specChangesSince(tree: string, commit: string, provider: string): Promise<Change[]> {
  const path = `specs/${provider}/openapi.yaml`;
  if (fileAt(tree, commit, path) === undefined) return [];
  const folder = mkdtempSync(`${tmpdir()}/spec-`);
  try {
    for (const file of git(tree, 'ls-tree', '-r', '--name-only', commit, '--', `specs/${provider}`).split(
      '\n',
    )) {
      if (file === '') continue;
      mkdirSync(dirname(`${folder}/${file}`), { recursive: true });
      writeFileSync(`${folder}/${file}`, fileAt(tree, commit, file)!);
    }
    return specChanges(await bundleFile(`${folder}/${path}`), await bundleFile(`${tree}/${path}`));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What changed between two versions of a spec for users of the client, and the level that each change needs. */
export function specChanges(old: Specification, now: Specification): Change[] {
  if (isDeepStrictEqual(old, now)) return [];
  const changes = [
    ...operationsChanges(old, now),
    ...lost('schema', names(old.components, 'schemas'), names(now.components, 'schemas')),
    ...lost('server', serverNames(old), serverNames(now)),
  ];
  return changes.length > 0 ? changes : [{ level: 'patch', what: 'the spec says the same in another way' }];
}

function names(components: unknown, kind: string): string[] {
  return Object.keys((components as Record<string, Json> | undefined)?.[kind] ?? {});
}

function serverNames(spec: Specification): string[] {
  const own = operations(spec).flatMap(({ path }) => (spec.paths?.[path]?.servers ?? []) as Json[]);
  return [...new Set([...(spec.servers ?? []), ...own].map((server) => String(server['x-name'] ?? '')))];
}

function lost(kind: string, old: string[], now: string[]): Change[] {
  return old
    .filter((name) => !now.includes(name))
    .map((name) => ({ level: 'major', what: `the ${kind} ${name} is gone` }));
}

const title = ({ method, path }: Operation) => `${method.toUpperCase()} ${path}`;

function operationsChanges(old: Specification, now: Specification): Change[] {
  const next = new Map(operations(now).map((operation) => [title(operation), operation]));
  const found: Change[] = [];
  for (const before of operations(old)) {
    const after = next.get(title(before));
    next.delete(title(before));
    if (after === undefined) found.push({ level: 'major', what: `${title(before)} is gone` });
    else found.push(...operationChanges({ spec: old, ...before }, { spec: now, ...after }));
  }
  for (const name of next.keys()) found.push({ level: 'minor', what: `${name} is new` });
  return found;
}

type Located = Operation & { spec: Specification };

function operationChanges(old: Located, now: Located): Change[] {
  const renamed = old.operationId !== now.operationId;
  return [
    ...(renamed ? [{ level: 'major', what: `${title(old)} is called ${now.operationId} now` } as const] : []),
    ...parameterChanges(old, now),
    ...bodyChanges(old, now),
    ...answerChanges(old, now),
  ];
}

function parameterChanges(old: Located, now: Located): Change[] {
  const key = ({ in: place, name }: Json) => `${place} parameter ${name}`;
  const before = new Map(old.parameters.map((parameter) => [key(parameter), parameter]));
  const found: Change[] = [];
  for (const parameter of now.parameters) {
    const at = `${title(now)}: ${key(parameter)}`;
    const was = before.get(key(parameter));
    before.delete(key(parameter));
    if (was === undefined) {
      const breaks = parameter.required === true;
      found.push({ level: breaks ? 'major' : 'minor', what: `${at} is new${breaks ? ' and required' : ''}` });
      continue;
    }
    if (parameter.required === true && was.required !== true) {
      found.push({ level: 'major', what: `${at} is required now` });
    }
    found.push(...compared(old, now, was.schema, parameter.schema, 'request', at));
  }
  for (const name of before.keys()) found.push({ level: 'major', what: `${title(now)}: ${name} is gone` });
  return found;
}

function compared(old: Located, now: Located, a: unknown, b: unknown, way: Way, at: string): Change[] {
  const locate = (spec: Specification, schema: unknown) => ({ spec, schema: (schema ?? {}) as Json });
  return schemaChanges(locate(old.spec, a), locate(now.spec, b), way, at);
}

// Schema of each media type.
function contentOf({ spec }: Located, node: unknown): Map<string, unknown> {
  const { content = {} } = follow(spec, (node ?? {}) as Json) as { content?: Record<string, Json> };
  return new Map(Object.entries(content).map(([type, { schema }]) => [type, schema]));
}

function bodyChanges(old: Located, now: Located): Change[] {
  const [before, after] = [
    contentOf(old, old.operation.requestBody),
    contentOf(now, now.operation.requestBody),
  ];
  const required = ({ spec, operation }: Located) =>
    follow(spec, (operation.requestBody ?? {}) as Json).required === true;
  const at = `${title(now)}: the body`;
  const found: Change[] = [];
  if (required(now) && !required(old)) found.push({ level: 'major', what: `${at} is required now` });
  for (const [type, schema] of before) {
    if (after.has(type)) found.push(...compared(old, now, schema, after.get(type), 'request', at));
    else found.push({ level: 'major', what: `${at} cannot be ${type} any more` });
  }
  for (const type of after.keys()) {
    if (!before.has(type)) found.push({ level: 'minor', what: `${at} may be ${type}` });
  }
  return found;
}

function answerChanges(old: Located, now: Located): Change[] {
  const answers = ({ operation }: Located) => (operation.responses ?? {}) as Record<string, unknown>;
  const found: Change[] = [];
  for (const [status, response] of Object.entries(answers(old))) {
    const at = `${title(now)}: the answer ${status}`;
    if (!(status in answers(now))) {
      found.push({ level: 'major', what: `${at} is gone` });
      continue;
    }
    const after = contentOf(now, answers(now)[status]);
    for (const [type, schema] of contentOf(old, response)) {
      if (after.has(type)) found.push(...compared(old, now, schema, after.get(type), 'response', at));
      else found.push({ level: 'major', what: `${at} is no ${type} any more` });
    }
  }
  for (const [status, response] of Object.entries(answers(now))) {
    if (!(status in answers(old))) found.push(newAnswer(old, now, status, response));
  }
  return found;
}

// `data` and `error` are the union of all answers of their kind: a new one must look like one that is known.
function newAnswer(old: Located, now: Located, status: string, response: unknown): Change {
  const isGood = (code: string) => /^2/.test(code);
  const known = Object.entries((old.operation.responses ?? {}) as Record<string, unknown>)
    .filter(([code]) => isGood(code) === isGood(status))
    .flatMap(([, answer]) => [...contentOf(old, answer)]);
  const fits = [...contentOf(now, response)].every(([type, schema]) =>
    known.some(
      ([other, before]) =>
        type === other &&
        !compared(old, now, before, schema, 'response', '').some(({ level }) => level === 'major'),
    ),
  );
  return {
    level: fits ? 'minor' : 'major',
    what: `${title(now)}: the answer ${status} is new${fits ? '' : ' and looks like no other'}`,
  };
}
