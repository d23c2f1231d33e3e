import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { GeneratedFile } from './generated-files.ts';

/** What the templates are about. */
const TEMPLATE = 'acme';
const templates = fileURLToPath(new URL('../templates/', import.meta.url));
/** What all providers have alike, but for their name. */
const ALIKE = [
  'package.json',
  'turbo.json',
  'tsconfig.json',
  'tsup.config.ts',
  'vitest.config.ts',
  'src/file.ts',
  'src/redis.ts',
  'LICENSE',
] as const;

type Read = (path: string) => string;

/** Names that a provider can have: they become part of names of functions, types and variables. */
export function isProviderName(name: string): boolean {
  return /^[a-z]{2,}$/.test(name);
}

/** The files of a new provider. What all of them have alike is taken from `pattern`, one that is there. */
export function newProviderFiles(name: string, pattern: string, read: Read): GeneratedFile[] {
  const alike = ALIKE.map((file) => ({
    path: `packages/${name}/${file}`,
    text:
      file === 'package.json'
        ? manifestOf(name, pattern, read)
        : renamed(read(`packages/${pattern}/${file}`), pattern, name),
  }));
  const own = readdirSync(templates, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.template'))
    .map((file) => ({
      path: renamed(file.replace(/\.template$/, ''), TEMPLATE, name),
      text: renamed(readFileSync(templates + file, 'utf8'), TEMPLATE, name),
    }));
  return [...alike, { path: `packages/${name}/CHANGELOG.md`, text: `# @x/${name}\n` }, ...own];
}

/**
 * The files that list all providers, with the new one in them. Throws where one is not as it was when this was written,
 * and says which.
 */
export function listsOfProviders(name: string, read: Read): GeneratedFile[] {
  const capital = capitalised(name);
  const variable = name.toUpperCase();
  const edits: [path: string, ...changes: [find: string | RegExp, put: string][]][] = [
    [
      'tsconfig.base.json',
      [
        '      "@x/simulator"',
        `      "@x/${name}": ["./packages/${name}/src/index.ts"],\n      "@x/${name}/*": ["./packages/${name}/src/*.ts"],\n$&`,
      ],
    ],
    ['tooling/checks/package.json', ['    "@x/simulator"', `    "@x/${name}": "workspace:*",\n$&`]],
    [
      'tooling/checks/tsconfig.portable.json',
      [/"\.\.\/\.\.\/packages\/client-kit[^"]*",\n/, `$&    "../../packages/${name}/src/index.ts",\n`],
    ],
    ['tooling/test-kit/src/repository.ts', [/(?<=providers = \[.*)\](?= as const)/, `, '${name}']`]],
    [
      'tooling/codegen/redocly.yaml',
      ['apis:\n', `$&  ${name}: { root: ../../specs/${name}/openapi.yaml }\n`],
    ],
    [
      'packages/simulator/src/types.ts',
      [/(?<=type VendorName = .*);/, ` | '${name}';`],
      [/(?<=vendorNames: readonly VendorName\[\] = \[.*)\]/, `, '${name}']`],
      [
        '/** The accounts that exist at each vendor.',
        `export interface ${capital}Credentials {\n  username: string;\n  password: string;\n}\n\n$&`,
      ],
      ['export interface Accounts {\n', `$&  ${name}: {\n    main: ${capital}Credentials;\n  };\n`],
    ],
    [
      'packages/simulator/src/simulate.ts',
      ["import { core } from './vendors/core.ts';\n", `import { ${name} } from './vendors/${name}.ts';\n$&`],
      ['VendorDefinition<N> } = {', `$& ${name},`],
    ],
    [
      'packages/simulator/src/cli.ts',
      [
        'Record<string, string> } = {\n',
        `$&  ${name}: ({ url, credentials }) => ({\n    ${variable}_BASE_URL: url,\n    ${variable}_USERNAME: credentials.username,\n    ${variable}_PASSWORD: credentials.password,\n  }),\n`,
      ],
    ],
  ];
  return edits.map(([path, ...changes]) => {
    let text = read(path);
    for (const [find, put] of changes) {
      const changed = text.replace(find, put);
      if (changed === text)
        throw new Error(`${path}: there is no place for '${name}', where ${find} was. Put it there by hand.`);
      text = changed;
    }
    return { path, text };
  });
}

function manifestOf(name: string, pattern: string, read: Read): string {
  const manifest = JSON.parse(renamed(read(`packages/${pattern}/package.json`), pattern, name));
  const description = `Typed client for the ${capitalised(name)} API that keeps its own token.`;
  return `${JSON.stringify({ ...manifest, version: '0.0.0', description }, null, 2)}\n`;
}

/** `@x/auth-core` and `client-kit` are not called after the vendor `core`. */
function renamed(text: string, from: string, to: string): string {
  return text
    .replaceAll(from.toUpperCase(), to.toUpperCase())
    .replaceAll(capitalised(from), capitalised(to))
    .replaceAll(new RegExp(`(?<![-\\w])${from}|(?<=s3cr3t-)${from}`, 'g'), to);
}

function capitalised(name: string): string {
  return name[0]!.toUpperCase() + name.slice(1);
}
