import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

test.each(['opentelemetry', 'network'])(
  'the README of the kit shows the recipe %s as it is tested here',
  (name) => {
    const read = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8');
    // A code block of a page exports nothing.
    const code = read(`./recipes/${name}.ts`).trim().replaceAll('export ', '');
    expect(read('../../../packages/client-kit/README.md')).toContain(code);
  },
);
