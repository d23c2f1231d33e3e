import { existsSync, readFileSync } from 'node:fs';
import { providers, root } from '@tooling/test-kit/repository';
import { describe, expect, it } from 'vitest';

const page = readFileSync(`${root}/CONTRIBUTING.md`, 'utf8');

describe('CONTRIBUTING', () => {
  it('names files and folders that exist', () => {
    const inPackages = page.match(/(?<![\w/.-])[a-z-]+\/src\/[\w/.-]+\.ts\b/g)!;
    const fromRoot = page.match(/(?<![\w/.-])(?:packages|tooling)\/[a-z-]+\/[\w/.-]*/g)!;
    const missing = [...inPackages.map((path) => `packages/${path}`), ...fromRoot].filter(
      (path) => !/acme|<|\.artefacts/.test(path) && !existsSync(`${root}/${path.replace(/\.$/, '')}`),
    );
    expect([...new Set(missing)]).toEqual([]);
    expect(inPackages.length).toBeGreaterThan(40);
  });

  it('names what stands in the files that it says', () => {
    const named = [...page.matchAll(/`(\w+)` in `([a-z-]+\/src\/[\w/.-]+\.ts)`/g)];
    const missing = named.filter(([, symbol, path]) => {
      const source = readFileSync(`${root}/packages/${path}`, 'utf8');
      return !new RegExp(`\\b${symbol}\\b`).test(source);
    });
    expect(missing.map(([text]) => text)).toEqual([]);
    expect(named.length).toBeGreaterThan(5);
  });

  it('draws the life of a call with files that exist', () => {
    const picture = /## The life of a call[\s\S]*?```\n([\s\S]*?)```/.exec(page)![1]!;
    const named = picture.match(/[\w-]+(?:\/[\w-]+)*\.ts\b/g)!;
    const places = ['client-kit/src', 'client-kit/src/layers', 'auth-core/src'];
    const missing = named.filter((file) =>
      places.every((place) => !existsSync(`${root}/packages/${place}/${file}`)),
    );
    expect(missing).toEqual([]);
    expect(named.length).toBeGreaterThan(15);
  });

  it('says of every provider’s files what they are', () => {
    const files = [...page.matchAll(/^\| `((?:src|test)\/[^`]+)` \|/gm)].map(([, file]) => file!);
    expect(files.length).toBeGreaterThan(5);
    const missing = files.flatMap((file) =>
      providers.map((name) => `packages/${name}/${file}`).filter((path) => !existsSync(`${root}/${path}`)),
    );
    expect(missing).toEqual([]);
  });
});
