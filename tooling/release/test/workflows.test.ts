import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { root } from '@tooling/test-kit/repository';
import { expect, it, onTestFinished } from 'vitest';
import { BASH, publishScript, readWorkflow } from './workflow.ts';

/** A job of a workflow, as far as it is looked at here. */
interface Job {
  permissions?: Record<string, string>;
  environment?: string;
  needs?: string;
  container?: string;
  steps: { uses?: string; run?: string; with?: Record<string, unknown> }[];
}

const files = readdirSync(`${root}/.github/workflows`);
const workflow = (file: string) =>
  readWorkflow<{ permissions: Record<string, string>; jobs: Record<string, Job> }>(file);
const release = workflow('release.yml');
const scripts = ({ steps }: Job) => steps.map(({ run = '' }) => run).join('\n');
const uses = ({ steps }: Job) => steps.flatMap(({ uses: action }) => (action ? [action] : []));
const writes = ({ permissions = {} }: Job) =>
  Object.entries(permissions).flatMap(([name, right]) => (right === 'write' ? [name] : []));

it('the job that runs the code of the repository may only read, and keeps no credentials', () => {
  const { test: job } = release.jobs;
  expect(job!.permissions).toEqual({ contents: 'read' });
  expect(job!.environment).toBeUndefined();
  expect(scripts(job!)).toContain('.ci/run');
  expect(scripts(job!)).not.toMatch(/publish|git push/);
  for (const file of files) {
    for (const { steps } of Object.values(workflow(file).jobs)) {
      for (const { uses: action, with: options } of steps) {
        if (action?.startsWith('actions/checkout@')) expect(options!['persist-credentials']).toBe(false);
      }
    }
  }
});

it('the jobs that may write check out nothing, install nothing, and have one right each', () => {
  const { publish, tag } = release.jobs;
  expect([publish!.needs, tag!.needs]).toEqual(['test', 'publish']);
  expect([writes(publish!), writes(tag!)]).toEqual([['id-token'], ['contents']]);
  expect(publish!.environment).toBe('release');
  for (const job of [publish!, tag!]) {
    expect(uses(job).join()).not.toContain('actions/checkout');
    expect(scripts(job)).not.toMatch(/\b(pnpm|npx|npm (ci|install|run|exec))\b/);
    expect(job.container).toBeUndefined();
  }
});

it('what a job may beyond reading is named in it, in every workflow', () => {
  for (const file of files) {
    const { permissions, jobs } = workflow(file);
    expect(Object.values(permissions).filter((right) => right !== 'read')).toEqual([]);
    const writing = Object.entries(jobs).flatMap(([name, job]) => (writes(job).length ? [name] : []));
    expect(writing).toEqual(file === 'release.yml' ? ['publish', 'tag'] : []);
  }
});

it('actions are named by a commit, and tools by an exact version', () => {
  const texts = [...files.map((file) => `.github/workflows/${file}`), '.ci/run'].map((path) => {
    return readFileSync(`${root}/${path}`, 'utf8');
  });
  const versions = texts.flatMap((text) =>
    [...text.matchAll(/\bpnpm@(\S+)/g)].map(([, version]) => version!),
  );
  expect(versions.length).toBeGreaterThan(4);
  expect([...new Set(versions)]).toEqual([expect.stringMatching(/^\d+\.\d+\.\d+$/)]);
  for (const file of files) {
    for (const job of Object.values(workflow(file).jobs)) {
      for (const action of uses(job)) expect(action).toMatch(/^actions\/[a-z-]+@[0-9a-f]{40}$/);
      for (const { with: options } of job.steps) {
        if (options?.['node-version']) expect(options['node-version']).toMatch(/^\d+\.\d+\.\d+$/);
      }
      // A digest, or the reason why there is none.
      const isFixed = !job.container || job.container.includes('@sha256:');
      expect(isFixed || texts.join('\n').includes('By tag and not by digest:')).toBe(true);
    }
  }
});

/** Runs the script that publishes, with an `npm` that notes what it is asked for and knows what is published. */
function publish(packages: [file: string, name: string, version: string][], published: string[]) {
  const folder = mkdtempSync(`${tmpdir()}/publish-`);
  onTestFinished(() => rmSync(folder, { recursive: true }));
  mkdirSync(`${folder}/packages`);
  for (const [file, name, version] of packages) {
    mkdirSync(`${folder}/package`, { recursive: true });
    writeFileSync(`${folder}/package/package.json`, JSON.stringify({ name, version }));
    execFileSync('tar', ['-czf', `packages/${file}`, 'package'], { cwd: folder });
  }
  mkdirSync(`${folder}/bin`);
  const known = published.map((one) => `[ "$1 $2" = "view ${one}" ] && echo 1`).join('\n');
  writeFileSync(
    `${folder}/bin/npm`,
    `#!/bin/sh\necho "$*" >> ${folder}/asked\n${known}\n[ "$1" = publish ]\n`,
  );
  chmodSync(`${folder}/bin/npm`, 0o755);
  const env = {
    PATH: `${folder}/bin:${process.env.PATH}`,
    PROVENANCE: 'true',
    GITHUB_OUTPUT: `${folder}/output`,
  };
  try {
    execFileSync('bash', [...BASH, publishScript()], { cwd: folder, env, stdio: 'pipe' });
  } catch (error) {
    return { failed: String((error as { stdout: Buffer }).stdout) };
  }
  const asked = readFileSync(`${folder}/asked`, 'utf8').split('\n');
  return {
    published: asked.filter((line) => line.startsWith('publish')),
    output: readFileSync(`${folder}/output`, 'utf8'),
  };
}

it('publishes what is packed in its order, but for what is published already, and hands on every version', () => {
  const packages: [string, string, string][] = [
    ['02-client-kit.tgz', '@x/client-kit', '1.1.0'],
    ['01-auth-core.tgz', '@x/auth-core', '1.0.0'],
    ['03-portal.tgz', '@x/portal', '2.0.0-next.1'],
  ];
  expect(publish(packages, ['@x/auth-core@1.0.0'])).toEqual({
    published: [
      'publish ./packages/02-client-kit.tgz --access public --provenance=true',
      'publish ./packages/03-portal.tgz --access public --provenance=true',
    ],
    output: 'versions=@x/auth-core@1.0.0 @x/client-kit@1.1.0 @x/portal@2.0.0-next.1\n',
  });
});

it.each([
  ['left-pad', '1.0.0'],
  ['@x/portal', '1.0.0 --registry=evil'],
  ['@x/portal; echo', '1.0.0'],
  ['@x/portal', 'latest'],
])('publishes nothing that is called %s@%s', (name, version) => {
  expect(publish([['01.tgz', name, version]], [])).toEqual({
    failed: expect.stringContaining('is none of ours'),
  });
});
