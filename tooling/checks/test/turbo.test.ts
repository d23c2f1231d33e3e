import { appendFileSync } from 'node:fs';
import { providers, root } from '@tooling/test-kit/repository';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { node } from '../src/checks.ts';
import { type Copy, copyOfRepository } from './copy.ts';

interface Task {
  taskId: string;
  task: string;
  hash: string;
  cache: { status: 'HIT' | 'MISS' };
}

/** What turbo would do for a build of a tree. */
async function plan(tree: string): Promise<Task[]> {
  const { output } = await node(tree, ['node_modules/turbo/bin/turbo', 'run', 'build', '--dry=json']);
  const { tasks } = JSON.parse(output.slice(output.indexOf('{'))) as { tasks: Task[] };
  // Packages without the script are in the plan too.
  return tasks.filter((task) => (task as { command?: string }).command !== '<NONEXISTENT>');
}

describe('turbo', () => {
  let copy: Copy;
  beforeAll(() => {
    copy = copyOfRepository();
  }, 60_000);
  afterAll(() => copy?.remove());

  // The test command builds everything before this runs.
  it('has nothing to do in a second build', { timeout: 60_000 }, async () => {
    const tasks = await plan(root);
    expect(tasks.length).toBeGreaterThan(8);
    expect(tasks.filter(({ cache }) => cache.status !== 'HIT').map(({ taskId }) => taskId)).toEqual([]);
  });

  it.each(providers)(
    'rebuilds after a change in the spec of %s no other provider',
    { timeout: 60_000 },
    async (provider) => {
      const before = new Map((await plan(copy.path)).map(({ taskId, hash }) => [taskId, hash]));
      appendFileSync(`${copy.path}/specs/${provider}/openapi.yaml`, '\n# changed\n');
      const changed = (await plan(copy.path))
        .filter(({ taskId, hash }) => before.get(taskId) !== hash)
        .map(({ taskId }) => taskId);
      expect(changed).toEqual(expect.arrayContaining([`@x/${provider}#generate`, `@x/${provider}#build`]));
      const others = providers.filter((other) => other !== provider).map((other) => `@x/${other}#`);
      const shared = ['@x/auth-core#', '@x/client-kit#'];
      expect(changed.filter((task) => [...others, ...shared].some((name) => task.startsWith(name)))).toEqual(
        [],
      );
    },
  );
});
