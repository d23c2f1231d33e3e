import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Change, MUTANTS, type Mutant } from './mutants/list.ts';
import { home, misfits, placesOf, plant } from './mutants/patch.ts';
import { exactly, simulated, tested } from './mutants/run.ts';

// `pnpm mutants` checks the engine's tests; this checks `pnpm mutants`.

const harmless: Mutant = {
  name: 'harmless',
  invariant: 'I9',
  changes: [{ in: 'misconfiguredMs', find: 'return $VALUE;', replace: 'return $VALUE;' }],
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

  it('are there for each of the 26 invariants', () => {
    const broken = new Set(MUTANTS.map(({ invariant }) => invariant));
    expect([...broken].sort()).toEqual(Array.from({ length: 26 }, (_, index) => `I${index + 1}`).sort());
  });

  it('that fit no place or several are named, with the pattern', () => {
    const [change] = harmless.changes as [Change];
    const nowhere = { ...harmless, changes: [{ ...change, find: 'throw $ERROR;' }] };
    const gone = { ...harmless, changes: [{ ...change, in: 'noSuchFunction' }] };
    const often = { ...harmless, changes: [{ ...change, find: 'MINUTE', replace: '' }] };
    const second = { ...harmless, changes: [change, { ...change, find: 'noSuchCall($A)' }] };
    expect(misfits([harmless])).toEqual([]);
    expect(misfits([nowhere, gone, often, second])).toEqual([
      expect.stringContaining('throw $ERROR'),
      expect.stringContaining('noSuchFunction'),
      expect.stringMatching(/fits 2 places .*backoff\.ts/),
      expect.stringContaining('noSuchCall'),
    ]);
  });

  it('put what the pattern has captured into the replacement', () => {
    const [place] = placesOf({ in: 'misconfiguredMs', find: 'Math.min($A, $B)', replace: '$B + $A' });
    expect(place!.text).toBe('MINUTE * 2 ** attempt + 15 * MINUTE');
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
    const jitter = MUTANTS.find(({ name }) => name === 'all processes wake at the same moment')!;
    plant(join(place, 'jitter'), jitter);
    const { failed, crashed } = await tested(join(place, 'jitter'), /^I19 /);
    expect({ failed, crashed }).toEqual({ failed: [expect.stringMatching(/^I19 /)], crashed: false });

    const replace = '(undefined as unknown as { x: { y: number } }).x.y';
    const crash = { ...jitter, changes: jitter.changes.map((change) => ({ ...change, replace })) };
    plant(join(place, 'crash'), crash);
    expect(await tested(join(place, 'crash'), exactly(failed))).toEqual({
      passed: [],
      failed: [],
      crashed: true,
    });
  }, 60_000);
});
