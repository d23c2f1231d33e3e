import { rmSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { compile, compilers, resolutions, writePrograms } from '../../src/compilers.ts';
import { createConsumer } from '../../src/consumer.ts';

let folder: string;
beforeAll(() => {
  folder = createConsumer();
  writePrograms(folder);
});
afterAll(() => rmSync(folder, { recursive: true }));

describe.each(compilers)('%s', (compiler) => {
  test.each(Object.keys(resolutions))(
    'compiles by %s resolution what uses the packages, as ES module and as CommonJS',
    async (resolution) => {
      expect(await compile(folder, compiler, resolution)).toBe('');
    },
  );
});
