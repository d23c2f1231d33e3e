import { readdirSync, readFileSync } from 'node:fs';
import { root } from '@tooling/test-kit/repository';
import { expect, test } from 'vitest';

const page = readFileSync(`${root}/docs/errors.md`, 'utf8');
const sources = readdirSync(`${root}/packages`)
  .filter((name) => name !== 'simulator')
  .flatMap((name) => {
    const folder = `${root}/packages/${name}/src`;
    const files = readdirSync(folder, { recursive: true }).map(String);
    return files
      .filter((file) => file.endsWith('.ts'))
      .map((file) => readFileSync(`${folder}/${file}`, 'utf8'));
  });

/** Every class of an error: what stands above it, and its code. */
const classes = sources.flatMap((text) =>
  [
    ...text.matchAll(
      /\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\s*export class \w+Error extends \w+ \{[^}]*?readonly code = '(\w+)'/g,
    ),
  ].map(([, doc = '', code = '']) => ({ doc, code })),
);

/** What the unions name. */
const unions = sources.flatMap((text) =>
  [...text.matchAll(/export type (?:Auth|Call)ErrorCode =([^;]+);/g)].flatMap(([, members = '']) =>
    [...members.matchAll(/'(\w+)'/g)].map(([, code = '']) => code),
  ),
);

test('the page of errors describes every code, and no other', () => {
  const described = [...page.matchAll(/^### (\w+)$/gm)].map(([, code]) => code);
  expect(classes.length).toBeGreaterThanOrEqual(20);
  expect(described.sort()).toEqual(classes.map(({ code }) => code).sort());
  // Each says when it comes and what to do.
  for (const section of page.split(/^### /m).slice(1)) expect(section.length).toBeGreaterThan(50);
});

test('the unions of codes name every code of the engine and of calls', () => {
  expect(unions.sort()).toEqual(
    classes
      .map(({ code }) => code)
      .filter((code) => code !== 'BatchFile')
      .sort(),
  );
});

test('every class of an error links to its place on the page', () => {
  for (const { doc, code } of classes) expect(doc).toContain(`docs/errors.md#${code.toLowerCase()}`);
});
