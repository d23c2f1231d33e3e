import { readFileSync } from 'node:fs';
import { publishedPackages, root } from '@tooling/test-kit/repository';
import { expect, test } from 'vitest';

test('SECURITY.md names every dependency that a package brings, and no other', () => {
  const page = readFileSync(`${root}/SECURITY.md`, 'utf8');
  const [, installed = ''] = /^## What users install$([\s\S]*?)(?=^## |(?![\s\S]))/m.exec(page) ?? [];
  const named = [...installed.matchAll(/`([^`]+)`/g)].map(([, name]) => name!);
  const brought = publishedPackages(root).flatMap(({ manifest }) =>
    Object.keys(manifest.dependencies ?? {}).filter((name) => !name.startsWith('@x/')),
  );
  const packages = named.filter((name) => !/^@x\/|^npm /.test(name));
  expect([...new Set(packages)].sort()).toEqual([...new Set(brought)].sort());
});
