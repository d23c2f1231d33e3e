import { readdirSync, readFileSync } from 'node:fs';
import { publishedPackages, root } from '@tooling/test-kit/repository';
import { checkSync } from 'recheck';
import ts from 'typescript';
import { expect, test, vi } from 'vitest';

// Its JavaScript, which is all that is installed of it.
vi.hoisted(() => {
  process.env.RECHECK_BACKEND = 'pure';
});

// Whoever answers a call chooses the text that an expression runs on. One that is not linear stops the process with a few
// kilobytes, so that each is proved to be, by its automaton, or where that is too large searched for an attack.

interface Found {
  /** `<package>/<path>: <expression>`. */
  name: string;
  source: string;
  flags: string;
}

/** Run on our own text alone, or linear for a reason that the tool does not see; and why. */
const KNOWN: Record<string, string> = {
  'client-kit/operations/table.ts: /^(([a-z]+)\\w*):?([A-Z]*)([^~!#]*)~?(\\w*)!?(\\w*)#?([a-z]?)(\\d*)$/':
    'a line of the table that is generated',
  'client-kit/operations/table.ts: /^(\\w+)@?(\\w*)(.*)$/': 'a word of the table that is generated',
  'simulator/input.ts: /(^|\\/)(\\d+)(?=\\/|$)/g':
    'an attempt begins at a slash and ends before the next one; the tool knows no lookahead',
  'simulator/vendors/portal/lifecycle.ts: /\\b(EftFailed|InteracFailed|VisaDirect|CreditCard|Ach)[A-Z]\\w*/':
    'nothing follows its one repetition, so that no attempt fails late; the automaton of \\b is too large',
  'auth-core/fetch/sending.ts: /\\/(?:[^/]{25,}|[^/\\d@]*[\\d@][^/]*)(?=\\/|$)/g':
    'an attempt begins at a slash and ends before the next one; the tool knows no lookahead',
  'client-kit/openapi/not-json.ts: /<title>\\s*((?:[a-z]{1,14}|\\d{1,3})[,.:!|–-]?(?: +(?:[a-z]{1,14}|\\d{1,3}|[|–-])[,.:!]?){0,9})\\s*<\\/title>/i':
    'an attempt begins at a tag and ends before the next one, and has ten words at most; its automaton is too large',
};

/** Expressions that are put together at run time, each from our own text. */
const MADE: Record<string, string> = {
  'cli/generate/method-types.ts': 'the name of a type, in letters and digits',
  'client-kit/operations/table.ts': 'the first word of the name of a method',
  'simulator/msw.ts': 'the address of a server, from a spec',
  'simulator/vendors/core/spreadsheet.ts': 'the name of an element, from the code',
};

function expressions(): { literals: Found[]; made: string[] } {
  const literals: Found[] = [];
  const made: string[] = [];
  for (const { folder, shortName } of publishedPackages(root)) {
    const below = `${root}/${folder}/src`;
    const files = readdirSync(below, { recursive: true, encoding: 'utf8' }).filter(
      (path) => path.endsWith('.ts') && !path.includes('generated/'),
    );
    for (const path of files.map((file) => file.replaceAll('\\', '/'))) {
      const source = ts.createSourceFile(
        path,
        readFileSync(`${below}/${path}`, 'utf8'),
        ts.ScriptTarget.Latest,
        true,
      );
      const visit = (node: ts.Node): void => {
        if (ts.isRegularExpressionLiteral(node)) {
          const [, expression = '', flags = ''] = /^\/(.*)\/([a-z]*)$/s.exec(node.text) ?? [];
          literals.push({ name: `${shortName}/${path}: ${node.text}`, source: expression, flags });
        }
        const calls = ts.isNewExpression(node) || ts.isCallExpression(node);
        if (calls && node.expression.getText() === 'RegExp') made.push(`${shortName}/${path}`);
        ts.forEachChild(node, visit);
      };
      visit(source);
    }
  }
  return { literals, made };
}

/** Without a repetition that has no end, the steps at each place are bounded by the expression alone. */
function repeatsWithoutEnd(source: string): boolean {
  const bare = source.replaceAll(/\\./g, '').replaceAll(/\[[^\]]*\]/g, '');
  return /[*+]|\{\d+,\}/.test(bare);
}

// The tool's own limits are of time, so that a busy machine would give another result.
const LIMITS = {
  timeout: null,
  incubationTimeout: null,
  seedingTimeout: null,
  attackTimeout: null,
  recallTimeout: null,
  randomSeed: 7,
};

function isLinear({ source, flags }: Found): boolean {
  return checkSync(source, flags, LIMITS).status === 'safe';
}

const { literals, made } = expressions();

test('every regular expression of a published package is linear, whatever it runs on', {
  timeout: 600_000,
}, () => {
  expect(literals.length).toBeGreaterThan(100);
  const unique = [...new Map(literals.map((found) => [found.name, found])).values()];
  const slow = unique.filter(
    (found) => !(found.name in KNOWN) && repeatsWithoutEnd(found.source) && !isLinear(found),
  );
  expect(slow.map(({ name }) => name)).toEqual([]);
});

test('those that run on our own text are still there', () => {
  const names = literals.map(({ name }) => name);
  expect(Object.keys(KNOWN).filter((name) => !names.includes(name))).toEqual([]);
});

test('none is made at run time but from our own text', () => {
  expect([...new Set(made)].sort()).toEqual(Object.keys(MADE).sort());
});

test('what is not linear is found', { timeout: 60_000 }, () => {
  const of = (source: string): Found => ({ name: '', source, flags: '' });
  for (const slow of ['(a+)+$', '\\/+$', '<[^>]*>', '["].*?["]|\\S*[\\d@]\\S*', '(\\r?\\n)+$'])
    expect([slow, repeatsWithoutEnd(slow) && !isLinear(of(slow))]).toEqual([slow, true]);
  for (const fast of ['^[a-z]+$', '^\\s*\\d+\\s*$', '<[^<>]*>'])
    expect([fast, isLinear(of(fast))]).toEqual([fast, true]);
  expect(repeatsWithoutEnd('^[\\w+*]{1,20}\\+$')).toBe(false);
});
