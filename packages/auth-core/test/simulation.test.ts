import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { FEWEST_KINDS } from './simulation/config.ts';
import { FAULTS, QUIRKS } from './simulation/faults.ts';
import { report, shrink } from './simulation/shrink.ts';
import { simulate } from './simulation/simulate.ts';
import { count, noTotals, summary, type Totals } from './simulation/totals.ts';

/** Worlds that have broken an invariant once. */
const REGRESSIONS = [
  2, 7, 8, 16, 17, 40, 63, 218, 219, 356, 564, 604, 1059, 1665, 1858, 2061, 1359, 1564, 2296, 2324, 2627,
  3724, 4118, 4792, 4974, 5204, 7943, 8294, 13697, 13900, 14491, 15343, 17312, 19060, 20018, 3431, 3991, 9484,
  12154, 5623,
];
const FIXED = Array.from({ length: 60 }, (_, index) => index + 1);
/** New ones each time, of a range of their own. */
const NEW = Array.from({ length: 40 }, () => 1_000_000 + Math.floor(Math.random() * 1_000_000_000));

async function demandNothing(seeds: readonly number[]): Promise<Totals> {
  const totals = noTotals();
  for (const seed of seeds) {
    const outcome = await simulate(seed);
    count(totals, outcome);
    if (outcome.violation) expect.fail(report(await shrink(outcome)));
    expect(outcome.lives).toBeGreaterThanOrEqual(50);
    expect(outcome.requests).toBeGreaterThanOrEqual(500);
    expect(Object.keys(outcome.faults).length).toBeGreaterThanOrEqual(FEWEST_KINDS);
  }
  console.log(summary(totals));
  return totals;
}

describe('a simulated world of processes, a store and a vendor that fail', () => {
  it('breaks no invariant that it has broken before', () => demandNothing(REGRESSIONS), 120_000);

  it('breaks no invariant in the seeds that everybody runs, which meet every fault and every quirk', async () => {
    const { faults, quirks } = await demandNothing(FIXED);
    expect(FAULTS.filter((fault) => !faults[fault])).toEqual([]);
    expect(QUIRKS.filter((quirk) => !quirks[quirk])).toEqual([]);
  }, 120_000);

  it('breaks no invariant in seeds that nobody has run before', () => demandNothing(NEW), 120_000);

  it('happens in the same way again from the same seed', async () => {
    for (const seed of [11, 12, 13]) {
      const [first, second] = [await simulate(seed), await simulate(seed)];
      expect(second.hash).toBe(first.hash);
      expect(second.history).toEqual(first.history);
    }
    expect((await simulate(14)).hash).not.toBe((await simulate(15)).hash);
  });

  it('happens in the same way on Node 20, 22 and 24', () => {
    const home = fileURLToPath(new URL('..', import.meta.url));
    const olderNode = (name: string) => join(home, '../../tooling/nodes/node_modules', name, 'bin/node');
    const place = mkdtempSync(join(tmpdir(), 'simulation-'));
    try {
      writeFileSync(join(place, 'package.json'), '{"type":"module"}');
      for (const folder of ['src', 'test/simulation']) transpile(join(home, folder), join(place, folder));
      const script = join(place, 'test/simulation/hashes.js');
      const runs = [process.execPath, olderNode('node22'), olderNode('node20')].map((node) => {
        const printed = execFileSync(node, [script, '21', '22', '23'], { encoding: 'utf8' });
        return JSON.parse(printed) as { node: string; hashes: string[] };
      });
      for (const { node, hashes } of runs) console.log(node, hashes.join(' '));
      expect(runs.map(({ node }) => node.split('.')[0])).toEqual(['v24', 'v22', 'v20']);
      for (const { hashes } of runs) expect(hashes).toEqual(runs[0]!.hashes);
    } finally {
      rmSync(place, { recursive: true, force: true });
    }
  }, 60_000);

  it('can be made smaller', async () => {
    const outcome = await simulate(3, { faults: ['kill'], processes: 3, lives: 5, requests: 10 });
    expect(outcome.violation).toBeUndefined();
    expect(Object.keys(outcome.faults)).toEqual(['kill']);
  });
});

/** Older Nodes read no TypeScript. */
function transpile(source: string, target: string): void {
  const compilerOptions = {
    module: ts.ModuleKind.ESNext,
    target: ts.ScriptTarget.ES2022,
    rewriteRelativeImportExtensions: true,
  };
  for (const entry of readdirSync(source, { recursive: true, encoding: 'utf8' })) {
    if (!entry.endsWith('.ts')) continue;
    const { outputText } = ts.transpileModule(readFileSync(join(source, entry), 'utf8'), { compilerOptions });
    const file = join(target, entry.replace(/ts$/, 'js'));
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, outputText);
  }
}
