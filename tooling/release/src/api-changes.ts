import ts from 'typescript';
import { entriesOfReport } from './api-report.ts';
import {
  isExported,
  isType,
  isValue,
  type Surface,
  sameIn,
  sharing,
  surfaceOf,
  waysOf,
} from './api-surface.ts';
import { isSealed, programOf } from './declarations.ts';
import type { Change } from './level.ts';
import { memberChanges, membersOf } from './members.ts';

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
  const changes = [...new Set([...old.keys(), ...now.keys()])].flatMap((entry): Change[] => {
    const [code, next] = [old.get(entry), now.get(entry)];
    if (next === undefined) return [{ level: 'major', what: `${entry} is gone` }];
    if (code === undefined) return [{ level: 'minor', what: `${entry} was added` }];
    return code === next ? [] : entryChanges(entry, code, next, folder);
  });
  return changes.length > 0 ? changes : [{ level: 'patch', what: 'declarations are written in another way' }];
}

function entryChanges(entry: string, before: string, after: string, folder: string): Change[] {
  const [old, now] = [surfaceOf(before), surfaceOf(after)];
  const isShown = (name: string) => now.declared.get(name)!.some(isExported);
  const names = [...now.declared.keys()];
  const hidden = names.filter((name) => !isShown(name));
  // One that is not exported has no check of its own, and is compared within what it is part of.
  const sealed = new Set(names.filter((name) => isShown(name) && now.declared.get(name)!.some(isSealed)));
  const same = sameIn(old, now);
  const checks = checksOf(old, now, sealed);
  const head =
    "import * as Old from './release-before-sealed'; import * as Unsealed from './release-before'; import * as New from './release-after';";
  const at = (name: string) => `${folder}/release-${name}`;
  const program = programOf({
    [at('old.d.ts')]: old.source.text,
    [at('new.d.ts')]: now.source.text,
    [at('before.d.ts')]: sharing(old, same),
    // What users only pass back may gain members: for everything but itself, the old one is the new one.
    [at('before-sealed.d.ts')]: sharing(old, new Set([...same, ...sealed])),
    [at('after.d.ts')]: `${now.source.text}\nexport { ${hidden.join(', ')} };\n`,
    [at('fits.ts')]: [head, ...checks.map(({ code }) => code)].join('\n'),
  });
  const [members, nowMembers] = [membersOf(program, at('old.d.ts')), membersOf(program, at('new.d.ts'))];
  return [...memberChanges(members, nowMembers), ...misfits(program, at('fits.ts'), checks)].map(
    ({ level, what }) => ({ level, what: `${entry}: ${what}` }),
  );
}

/** A line of a program that compiles where nothing breaks, and what to say where it does not. */
interface Check {
  code: string;
  what: string;
}

// What the checks say that do not compile, with those of the compiler's words that name the place and the reason.
function misfits(program: ts.Program, path: string, checks: readonly Check[]): Change[] {
  const source = program.getSourceFile(path)!;
  return program.getSemanticDiagnostics(source).map(({ start = 0, messageText }) => {
    const check = checks[source.getLineAndCharacterOfPosition(start).line - 1];
    const words = ts.flattenDiagnosticMessageText(messageText, '\n').split('\n');
    if (!check) throw new Error(`The declarations cannot be compared: ${words.join(' ')}`);
    const last = words.length - 1;
    const telling = words.filter((text, index) => index === last || /^ *(The t|T)ypes /.test(text));
    return { level: 'major', what: `${check.what}. ${telling.map((text) => text.trim()).join(' ')}` };
  });
}

function checksOf(old: Surface, now: Surface, sealed: ReadonlySet<string>): Check[] {
  const checks: Check[] = [];
  const [oldWays, nowWays] = [waysOf(old), waysOf(now)];
  for (const [name, statements] of old.declared) {
    if (!statements.some(isExported) || !now.declared.has(name)) continue;
    const [before, after] = [reference(old, name), reference(now, name)];
    const add = (way: string, code: string, what: string) =>
      checks.push({
        code: `export const ${way}_${name}${code};`,
        what: `${name} no longer ${what} what it did`,
      });
    if (statements.some(isValue)) add('value', `: typeof Old.${name} = New.${name}`, 'takes or gives');
    if (!statements.some(isType)) continue;
    const ways = new Set([...oldWays.get(name)!, ...nowWays.get(name)!]);
    const isMet = (way: 'read' | 'written') => ways.size === 0 || ways.has(way);
    const origin = sealed.has(name) ? 'Unsealed' : 'Old';
    if (isMet('read')) add('read', ` = (value: New.${after}): ${origin}.${before} => value`, 'gives');
    if (isMet('written') && !sealed.has(name))
      add('written', ` = (value: Old.${before}): New.${after} => value`, 'takes');
  }
  return checks;
}

// `Grant<any>` for a type with parameters.
function reference({ declared }: Surface, name: string): string {
  const [one] = declared.get(name)!.filter(isType) as ts.InterfaceDeclaration[];
  const parameters = one?.typeParameters ?? [];
  return parameters.length === 0 ? name : `${name}<${parameters.map(() => 'any').join(', ')}>`;
}
