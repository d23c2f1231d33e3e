import { entriesOfReport } from './api-report.ts';
import { Surface } from './api-surface.ts';
import { type Check, moduleChanges } from './declarations.ts';
import type { Change } from './level.ts';

/**
 * What changed between two reports of one package, and the level that each change needs.
 *
 * - major: an export, a member or an option is gone, or a type no longer fits where users read it or write it
 * - minor: something was added
 * - patch: anything else
 *
 * Which way a type has to fit depends on where users meet it: what they pass may be widened, what they get may be
 * narrowed, and what they meet both ways must stay. A type that is `@sealed` is only got, although it may be passed back.
 *
 * @param folder - Absolute folder of the package, from which its dependencies are found.
 */
export function apiChanges(before: string, after: string, folder: string): Change[] {
  if (before === after) return [];
  const [old, now] = [entriesOfReport(before), entriesOfReport(after)];
  const changes: Change[] = [];
  for (const [entry, code] of old) {
    const next = now.get(entry);
    if (next === undefined) changes.push({ level: 'major', what: `${entry} is gone` });
    else if (next !== code) changes.push(...entryChanges(entry, code, next, folder));
  }
  for (const entry of now.keys()) {
    if (!old.has(entry)) changes.push({ level: 'minor', what: `${entry} was added` });
  }
  return changes.length > 0 ? changes : [{ level: 'patch', what: 'declarations are written in another way' }];
}

function entryChanges(entry: string, before: string, after: string, folder: string): Change[] {
  const old = new Surface('old', before, folder);
  const now = new Surface('new', after, folder);
  const sealed = now.sealed();
  const same = old.sameAs(now);
  const changes = moduleChanges({
    files: {
      [old.file]: old.code,
      [now.file]: now.code,
      [`${folder}/before.d.ts`]: old.sharing(same),
      // What users only pass back may gain members: for everything but itself, the old one is the new one.
      [`${folder}/before-sealed.d.ts`]: old.sharing(new Set([...same, ...sealed])),
      [`${folder}/after.d.ts`]: now.exportingAll(),
    },
    old: old.file,
    now: now.file,
    head: "import * as Old from './before-sealed'; import * as Unsealed from './before'; import * as New from './after';",
    at: `${folder}/release-fits.ts`,
    checks: checksOf(old, now, sealed),
  });
  return changes.map(({ level, what }) => ({ level, what: `${entry}: ${what}` }));
}

function checksOf(old: Surface, now: Surface, sealed: Set<string>): Check[] {
  const checks: Check[] = [];
  const [oldWays, nowWays] = [old.ways(), now.ways()];
  for (const name of old.declarations.keys()) {
    if (!old.isExported(name) || !now.declarations.has(name)) continue;
    if (old.isValue(name)) {
      const code = `export const value_${name}: typeof Old.${name} = New.${name};`;
      checks.push({ code, what: `${name} no longer takes or gives what it did` });
    }
    if (!old.isType(name)) continue;
    const ways = new Set([...(oldWays.get(name) ?? []), ...(nowWays.get(name) ?? [])]);
    const both = ways.size === 0;
    const [before, after] = [old.reference(name), now.reference(name)];
    if (both || ways.has('read')) {
      const origin = sealed.has(name) ? 'Unsealed' : 'Old';
      const code = `export const read_${name} = (value: New.${after}): ${origin}.${before} => value;`;
      checks.push({ code, what: `${name} no longer gives what it did` });
    }
    if ((both || ways.has('written')) && !sealed.has(name)) {
      const code = `export const written_${name} = (value: Old.${before}): New.${after} => value;`;
      checks.push({ code, what: `${name} no longer takes what it did` });
    }
  }
  return checks;
}
