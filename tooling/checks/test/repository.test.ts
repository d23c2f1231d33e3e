import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { readJson, root } from '@tooling/test-kit/repository';
import { expect, it } from 'vitest';

const tracked = execFileSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8', maxBuffer: 1 << 26 })
  .split('\0')
  .filter((file) => file !== '' && existsSync(`${root}/${file}`));

it('names no package registry and no path of one machine', () => {
  // In two parts, so that this file does not find itself.
  const unwanted = [
    'registry.' + 'npmjs',
    'registry.' + 'yarnpkg',
    'npm.' + 'pkg.github',
    '/ho' + 'me/',
    '/Us' + 'ers/',
  ];
  const found = tracked.flatMap((file) => {
    const text = readFileSync(`${root}/${file}`, 'utf8');
    return [...unwanted, `${root}/`].filter((word) => text.includes(word)).map((word) => `${file}: ${word}`);
  });
  expect(found).toEqual([]);
});

it('has no test that is switched off or runs alone', () => {
  const found = tracked
    .filter((file) => file.endsWith('.test.ts'))
    .filter((file) =>
      /\b(it|test|describe)(\.\w+)*\.(only|skip|todo|fails)\b/.test(readFileSync(`${root}/${file}`, 'utf8')),
    );
  expect(found).toEqual([]);
});

// pnpm puts the root's own `node` in front of PATH for every script.
it('is tested on the Node that the root names', () => {
  const { devDependencies } = readJson<{ devDependencies: { node: string } }>(`${root}/package.json`);
  const onPath = execFileSync('node', ['--version'], { encoding: 'utf8' }).trim();
  expect({ running: process.versions.node, onPath }, '`npx -y pnpm@12 test` finds the right one').toEqual({
    running: devDependencies.node,
    onPath: `v${devDependencies.node}`,
  });
});
