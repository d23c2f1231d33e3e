import ts from 'typescript';
import { entriesOfReport } from './api-report.ts';
import { Surface } from './api-surface.ts';
import { memberChanges, membersOf, programOf } from './declarations.ts';
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
  const checks = checksOf(old, now, sealed);
  const at = `${folder}/release-fits.ts`;
  const head =
    "import * as Old from './before-sealed'; import * as Unsealed from './before'; import * as New from './after';";
  const program = programOf({
    [old.file]: old.code,
    [now.file]: now.code,
    [`${folder}/before.d.ts`]: old.sharing(same),
    // What users only pass back may gain members: for everything but itself, the old one is the new one.
    [`${folder}/before-sealed.d.ts`]: old.sharing(new Set([...same, ...sealed])),
    [`${folder}/after.d.ts`]: now.exportingAll(),
    [at]: [head, ...checks.map(({ code }) => code)].join('\n'),
  });
  return [
    ...memberChanges(membersOf(program, old.file), membersOf(program, now.file)),
    ...misfits(program, at, checks),
  ].map(({ level, what }) => ({ level, what: `${entry}: ${what}` }));
}

/** A line of a program that compiles where nothing breaks, and what to say where it does not. */
interface Check {
  code: string;
  what: string;
}

// What the checks say that do not compile, with those of the compiler's words that name the place and the reason.
function misfits(program: ts.Program, at: string, checks: Check[]): Change[] {
  const source = program.getSourceFile(at)!;
  const found = new Map<string, string>();
  for (const { start = 0, messageText } of program.getSemanticDiagnostics(source)) {
    const check = checks[source.getLineAndCharacterOfPosition(start).line - 1];
    const words = ts.flattenDiagnosticMessageText(messageText, '\n').split('\n');
    if (!check) throw new Error(`The declarations cannot be compared: ${words.join(' ')}`);
    const last = words.length - 1;
    const telling = words.filter((text, index) => index === last || /^ *(The t|T)ypes /.test(text));
    found.set(check.what, telling.map((text) => text.trim()).join(' '));
  }
  return [...found].map(([what, why]) => ({ level: 'major', what: `${what}. ${why}` }));
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
