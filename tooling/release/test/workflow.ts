import { readFileSync } from 'node:fs';
import { root } from '@tooling/test-kit/repository';
import { parse } from 'yaml';

/** Reads a workflow of the repository by the name of its file. */
export function readWorkflow<Workflow>(file: string): Workflow {
  return parse(readFileSync(`${root}/.github/workflows/${file}`, 'utf8')) as Workflow;
}

/** The script that publishes: it takes `packages/*.tgz` and the variable `PROVENANCE`. */
export function publishScript(): string {
  const { jobs } = readWorkflow<{ jobs: { publish: { steps: { id?: string; run: string }[] } } }>(
    'release.yml',
  );
  return jobs.publish.steps.find(({ id }) => id === 'publish')!.run;
}

/** How a workflow runs a step whose shell is `bash`; the script comes behind it. */
export const BASH = ['--noprofile', '--norc', '-e', '-o', 'pipefail', '-c'];
