import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cleanEnvironment, command } from '@tooling/test-kit/command';
import { providers, root, workspaces } from '@tooling/test-kit/repository';
import { secretMarker, startSimulatorProcess } from '@x/simulator';
import { afterAll, describe, expect, it } from 'vitest';
import { checks, node } from '../src/checks.ts';
import { moduleOf } from '../src/readme.ts';

// In the tree, so that the compiler finds what is installed; the name is ignored by git.
const folder = `${root}/tooling/checks/.artefacts`;
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** All modules that are compiled, by name; in one run, which takes most of its time for what they all import. */
const modules: Record<string, string> = {};
const complaints = compiled();

const markdown = pagesOf(['README', 'CONTRIBUTING']);
Object.assign(modules, markdown);

const block = (code: string) => `\`\`\`ts\n${code}\n\`\`\`\n`;
const imported = "import { createPortalClient, unwrap } from '@x/portal';";
const page = `# Title\n${block(`${imported}\nconst a = createPortalClient();`)}${block("import {\n  unwrap,\n} from '@x/portal';\nconst b = a;\nconst a2 = unwrap;")}`;
modules.page = moduleOf(page)!;
modules.other = moduleOf(`${page}${block("import { unwrap } from '@x/core';\nconst c = unwrap;")}`)!;
modules.wrong = moduleOf(`# Title\n\n${block('const a: number = 1;')}${block('const b: string = a;')}`)!;

for (const provider of providers) {
  const name = provider[0]!.toUpperCase() + provider.slice(1);
  const own = ['Client', 'ClientOptions', 'Authentication', 'Login'].map((suffix) => name + suffix);
  const common = [
    'paths',
    'components',
    'operations',
    'ApiClient',
    'ClientOptions',
    'TokenStore',
    'AuthEvent',
  ];
  const types = [...own, ...common].join(', ');
  modules[provider] = `import type { ${types} } from '@x/${provider}';\nexport type { ${types} };\n`;
}

/** The code of each page. Named so that the compiler's complaint says which file and which line. */
function pagesOf(names: string[]): Record<string, string> {
  const found: Record<string, string> = {};
  for (const at of ['.', ...workspaces()]) {
    for (const name of names) {
      if (!existsSync(`${root}/${at}/${name}.md`)) continue;
      const code = moduleOf(readFileSync(`${root}/${at}/${name}.md`, 'utf8'));
      if (code) found[`${at === '.' ? 'root' : at.replaceAll('/', '-')}-${name}`] = code;
    }
  }
  return found;
}

/** Gives the compiler's complaints about some of the modules. */
function compiled(): (names: readonly string[]) => Promise<string[]> {
  let lines: Promise<string[]> | undefined;
  return async (names) => {
    lines ??= compile();
    return (await lines).filter((line) => names.some((name) => line.startsWith(`${name}.ts(`)));
  };
}

async function compile(): Promise<string[]> {
  mkdirSync(`${folder}/modules`, { recursive: true });
  for (const [name, code] of Object.entries(modules)) writeFileSync(`${folder}/modules/${name}.ts`, code);
  // What pages name and nothing else here needs.
  writeFileSync(
    `${folder}/modules/foreign.d.ts`,
    `declare module 'cloudflare:workers' { export function waitUntil(work: Promise<unknown>): void }
declare module '@upstash/redis' {
  export class Redis {
    constructor(options: { url: string; token: string });
    eval(script: string, keys: string[], args: unknown[]): Promise<unknown>;
  }
}`,
  );
  const tsconfig = {
    extends: '../../../../tsconfig.base.json',
    compilerOptions: { types: ['node'] },
    include: ['*.ts'],
  };
  writeFileSync(`${folder}/modules/tsconfig.json`, JSON.stringify(tsconfig));
  const { output } = await node(root, checks.types(`${folder}/modules`));
  // What is wrong in the sources is found by the check of their types.
  const here = 'tooling/checks/.artefacts/modules/';
  return output.split('\n').flatMap((line) => (line.startsWith(here) ? [line.slice(here.length)] : []));
}

const LIMIT = { timeout: 60_000 };

describe('code in Markdown', () => {
  it('of every README compiles', LIMIT, async () => {
    const expected = ['root-README', ...providers.map((provider) => `packages-${provider}-README`)];
    expect(Object.keys(markdown)).toEqual(expect.arrayContaining(expected));
    expect(await complaints(Object.keys(markdown))).toEqual([]);
  });

  it('may repeat names and imports from block to block, and is still checked', LIMIT, async () => {
    expect(await complaints(['page', 'other'])).toEqual([]);
    expect(await complaints(['wrong'])).toEqual([expect.stringContaining('wrong.ts(7,7): error TS2322')]);
    expect(moduleOf('# Title\n\nno code\n')).toBeUndefined();
  });
});

describe('type exports', () => {
  it('are the same for every provider', LIMIT, async () => {
    expect(await complaints(providers)).toEqual([]);
  });
});

it('every example of the root README runs, with the environment variables of the simulator', {
  timeout: 120_000,
}, async () => {
  mkdirSync(folder, { recursive: true });
  const simulator = await startSimulatorProcess({ loginLimit: { portal: false, telematics: false } });
  try {
    const { elevate, portal, telematics, core, elyssa } = simulator;
    const env = {
      ...cleanEnvironment(),
      ELEVATE_BASE_URL: elevate.url,
      ELEVATE_BRAND: elevate.credentials.brand,
      ELEVATE_USERNAME: elevate.credentials.username,
      ELEVATE_PASSWORD: elevate.credentials.password,
      PORTAL_BASE_URL: portal.url,
      PORTAL_USERNAME: portal.credentials.username,
      PORTAL_PASSWORD: portal.credentials.password,
      TELEMATICS_BASE_URL: telematics.url,
      TELEMATICS_KIND: telematics.credentials.kind,
      TELEMATICS_DEVICE_TOKEN: telematics.credentials.deviceToken,
      TELEMATICS_INSTANCE_ID: telematics.credentials.instanceId,
      TELEMATICS_INSTANCE_KEY: telematics.credentials.instanceKey,
      CORE_BASE_URL: core.url,
      CORE_EMAIL: core.credentials.email,
      CORE_PASSWORD: core.credentials.password,
      CORE_ORG: String(core.credentials.selectedOrg),
      ELYSSA_BASE_URL: elyssa.url,
      ELYSSA_COMPANY_ID: elyssa.credentials.companyId,
    };
    const examples = [...readFileSync(`${root}/README.md`, 'utf8').matchAll(/^```ts\n([\s\S]*?)^```$/gm)].map(
      ([, code]) => code!,
    );
    expect(examples.length).toBeGreaterThan(5);
    for (const code of examples) {
      writeFileSync(`${folder}/example.ts`, code);
      const { code: exit, output } = await command(process.execPath, ['example.ts'], { cwd: folder, env });
      expect({ code, exit, output }).toEqual({ code, exit: 0, output: expect.stringMatching(/\S/) });
      expect(output).not.toContain('undefined');
      expect(output).not.toContain(secretMarker);
    }
  } finally {
    await simulator.close();
  }
});
