import { capitalised, groupName, isMethodName } from '../method-names.ts';
import type { Json } from '../specification.ts';
import { tokens } from './check.ts';
import { isObject } from './document.ts';

/** Gives each text a name that no other has. */
export function uniqueNames(taken: Iterable<string> = []) {
  const used = new Set(taken);
  return (wanted: string): string => {
    let name = wanted;
    for (let number = 2; used.has(name); number += 1) name = `${wanted}${number}`;
    used.add(name);
    return name;
  };
}

/** `Users_GetAll` → `usersGetAll`; `fallback` where nothing is left of it. */
export function camelCase(text: string, fallback: string): string {
  const name = groupName(text.replace(/^[^a-zA-Z]+/, ''));
  return isMethodName(name) ? name : fallback;
}

/** `GET /user/apiKey/{id}` → `getUserApiKeyId`. */
export function nameOfPath(method: string, path: string): string {
  const words = path.split(/[^a-zA-Z0-9]+/).filter(Boolean);
  return method + words.map(capitalised).join('');
}

/** The document with names of components that can stand in code, and everything that refers to them. */
export function renameComponents(document: Json): Json {
  const components = isObject(document.components) ? document.components : {};
  const renamed = new Map<string, string>();
  const groups = Object.entries(components).map(([group, members]) => {
    if (!isObject(members)) return [group, {}];
    const unique = uniqueNames();
    const entries = Object.entries(members).map(([name, member]) => {
      const safe = name.replaceAll(/[^A-Za-z0-9_]+/g, '_').replace(/^(?![A-Za-z])/, 'T');
      const own = unique(safe);
      renamed.set(`${group}/${name}`, own);
      return [own, member];
    });
    return [group, Object.fromEntries(entries)];
  });
  const follow = (node: unknown): unknown => {
    if (Array.isArray(node)) return node.map(follow);
    if (!isObject(node)) return node;
    return Object.fromEntries(
      Object.entries(node).map(([key, value]) => {
        const isReference = key === '$ref' && typeof value === 'string' && value.startsWith('#/components/');
        return [key, isReference ? reference(value) : follow(value)];
      }),
    );
  };
  const reference = (text: string): string => {
    const [, group, name = '', ...rest] = tokens(text);
    const own = renamed.get(`${group}/${name}`) ?? name;
    return ['#/components', group, own, ...rest].join('/');
  };
  return follow({ ...document, components: Object.fromEntries(groups) }) as Json;
}
