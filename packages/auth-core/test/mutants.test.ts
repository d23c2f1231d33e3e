import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { MUTANTS, type Mutant } from './mutants/list.ts';
import { home, misfits, plant } from './mutants/patch.ts';
import { exactly, simulated, tested } from './mutants/run.ts';

// `pnpm mutants` checks the engine's tests; this checks `pnpm mutants`.

const find = 'return Math.min(15 * MINUTE, MINUTE * 2 ** attempt);';
const harmless: Mutant = {
  name: 'harmless',
  invariant: 'I9',
  file: 'decide/backoff.ts',
  find,
  replace: find,
};
let place: string;

beforeAll(() => {
  // Inside the package, so that its dependencies are found.
  mkdirSync(join(home, '.artefacts'), { recursive: true });
  place = mkdtempSync(join(home, '.artefacts/mutants-test-'));
});
afterAll(() => rmSync(place, { recursive: true, force: true }));

describe('mutants', () => {
  it('fit the sources as they are', () => {
    expect(misfits(MUTANTS)).toEqual([]);
  });

  it('are there for each of the 24 invariants', () => {
    const broken = new Set(MUTANTS.map(({ invariant }) => invariant));
    expect([...broken].sort()).toEqual(Array.from({ length: 24 }, (_, index) => `I${index + 1}`).sort());
  });

  it('that do not fit are named, with the file and the text', () => {
    const nowhere = { ...harmless, name: 'nowhere', find: 'no such text' };
    const often = { ...harmless, name: 'often', find: 'MINUTE' };
    const gone = { ...harmless, name: 'gone', file: 'no-such-file.ts' };
    const second = {
      ...harmless,
      name: 'second',
      also: { file: 'decide/zones.ts', find: 'no such', replace: '' },
    };
    expect(misfits([harmless])).toEqual([]);
    const told = misfits([nowhere, often, gone, second]);
    expect(told).toHaveLength(4);
    for (const [index, part] of [
      'no such text',
      'decide/backoff.ts',
      'no-such-file.ts',
      'decide/zones.ts',
    ].entries())
      expect(told[index]).toContain(part);
  });
});

describe('a catch', () => {
  it('by a seed is of the named invariant, and there is none where nothing is broken', async () => {
    const broken = MUTANTS.find(({ invariant }) => invariant === 'I4')!;
    plant(join(place, 'broken'), broken);
    const { caught, others } = await simulated(join(place, 'broken'), 'I4', ['1-5']);
    expect(caught).toEqual({ by: expect.any(Number), text: expect.stringContaining('twice') });
    expect(Object.keys(others)).not.toContain('I4');
    const another = await simulated(join(place, 'broken'), 'I14', [`${caught!.by}`]);
    expect(another).toEqual({ caught: undefined, others: { I4: [caught!.by] } });

    plant(join(place, 'harmless'), harmless);
    expect(await simulated(join(place, 'harmless'), 'I9', ['1-5'])).toEqual({
      caught: undefined,
      others: {},
    });
  }, 60_000);

  it('by a test is a failed assertion and no crash', async () => {
    const file = 'decide/zones.ts';
    const jitter = MUTANTS.find((one) => one.file === file && one.by === 'test')!;
    plant(join(place, 'jitter'), jitter);
    const { failed, crashed } = await tested(join(place, 'jitter'), /^I19 /);
    expect({ failed, crashed }).toEqual({ failed: [expect.stringMatching(/^I19 /)], crashed: false });

    const crash = { ...jitter, replace: '(undefined as unknown as { x: { y: number } }).x.y' };
    plant(join(place, 'crash'), crash);
    expect(await tested(join(place, 'crash'), exactly(failed))).toEqual({
      passed: [],
      failed: [],
      crashed: true,
    });
  }, 60_000);
});
