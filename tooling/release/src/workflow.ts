import { readFileSync } from 'node:fs';
import { root } from '@tooling/test-kit/repository';
import { parse } from 'yaml';

/** A step of a job of a workflow, as far as it is looked at here. */
export interface Step {
  id?: string;
  uses?: string;
  run?: string;
  shell?: string;
  env?: Record<string, string>;
  with?: Record<string, unknown>;
}

export interface Job {
  permissions?: Record<string, string>;
  environment?: string;
  needs?: string;
  container?: string;
  steps: Step[];
}

export interface Workflow {
  permissions: Record<string, string>;
  jobs: Record<string, Job>;
}

/** Reads a workflow of the repository by the name of its file. */
export function readWorkflow(file: string): Workflow {
  return parse(readFileSync(`${root}/.github/workflows/${file}`, 'utf8')) as Workflow;
}

/** The script that publishes: it takes `packages/*.tgz` and the variable `PROVENANCE`. */
export function publishScript(): string {
  return readWorkflow('release.yml').jobs.publish!.steps.find(({ id }) => id === 'publish')!.run!;
}

/** How a workflow runs a step whose shell is `bash`; the script comes behind it. */
export const BASH = ['--noprofile', '--norc', '-e', '-o', 'pipefail', '-c'];
