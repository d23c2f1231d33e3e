import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cleanEnvironment, command } from '@tooling/test-kit/command';
import { providers, root, workspaces } from '@tooling/test-kit/repository';
import { secretMarker, startSimulatorProcess } from '@x/simulator';
import { afterAll, describe, expect, it } from 'vitest';
import { node } from '../src/checks.ts';
import { moduleOf } from '../src/readme.ts';

// In the tree, so that the compiler finds what is installed; the name is ignored by git.
const folder = `${root}/tooling/checks/.artefacts`;
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Compiles modules and gives the compiler's complaints. */
async function compile(modules: Record<string, string>): Promise<string[]> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const [name, code] of Object.entries(modules)) writeFileSync(`${folder}/${name}.ts`, code);
  // What pages name and nothing else here needs.
  writeFileSync(
    `${folder}/foreign.d.ts`,
    `declare module 'cloudflare:workers' { export function waitUntil(work: Promise<unknown>): void }
declare module '@upstash/redis' {
  export class Redis {
    constructor(options: { url: string; token: string });
    eval(script: string, keys: string[], args: unknown[]): Promise<unknown>;
  }
}`,
  );
  const tsconfig = {
    extends: '../../../tsconfig.base.json',
    compilerOptions: { types: ['node'] },
    include: ['*.ts'],
  };
  writeFileSync(`${folder}/tsconfig.json`, JSON.stringify(tsconfig));
  const { output } = await node(['node_modules/typescript/bin/tsc', '-p', folder], { tree: root });
  // What is wrong in the sources is found by the check of their types.
  return output.split('\n').filter((line) => line.startsWith('tooling/checks/.artefacts/'));
}

describe('code in Markdown', () => {
  it('of every README compiles', { timeout: 60_000 }, async () => {
    const modules: Record<string, string> = {};
    for (const at of ['.', ...workspaces()]) {
      for (const name of ['README', 'CONTRIBUTING']) {
        if (!existsSync(`${root}/${at}/${name}.md`)) continue;
        const code = moduleOf(readFileSync(`${root}/${at}/${name}.md`, 'utf8'));
        // Named so that the compiler's complaint says which file and which line.
        if (code) modules[`${at === '.' ? 'root' : at.replaceAll('/', '-')}-${name}`] = code;
      }
    }
    const expected = ['root-README', ...providers.map((provider) => `packages-${provider}-README`)];
    expect(Object.keys(modules)).toEqual(expect.arrayContaining(expected));
    expect(await compile(modules)).toEqual([]);
  });

  it('may repeat names and imports from block to block, and is still checked', {
    timeout: 60_000,
  }, async () => {
    const block = (code: string) => `\`\`\`ts\n${code}\n\`\`\`\n`;
    const imported = "import { createPortalClient, unwrap } from '@x/portal';";
    const page = `# Title\n${block(`${imported}\nconst a = createPortalClient();`)}${block("import {\n  unwrap,\n} from '@x/portal';\nconst b = a;\nconst a2 = unwrap;")}`;
    const wrong = `# Title\n\n${block('const a: number = 1;')}${block('const b: string = a;')}`;
    const other = `${page}${block("import { unwrap } from '@x/core';\nconst c = unwrap;")}`;
    expect(await compile({ page: moduleOf(page)!, other: moduleOf(other)! })).toEqual([]);
    expect(await compile({ wrong: moduleOf(wrong)! })).toEqual([
      expect.stringContaining('wrong.ts(7,7): error TS2322'),
    ]);
    expect(moduleOf('# Title\n\nno code\n')).toBeUndefined();
  });
});

it('every example of the root README runs, with the environment variables of the simulator', {
  timeout: 120_000,
}, async () => {
  rmSync(folder, { recursive: true, force: true });
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

describe('type exports', () => {
  it('are the same for every provider', { timeout: 60_000 }, async () => {
    const modules = providers.map((provider) => {
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
      return [provider, `import type { ${types} } from '@x/${provider}';\nexport type { ${types} };\n`];
    });
    expect(await compile(Object.fromEntries(modules))).toEqual([]);
  });
});
