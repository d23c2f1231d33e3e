import { describe, expect, it } from 'vitest';
import { ArgumentError, readArguments } from '../src/arguments.ts';
import { contenderIds } from '../src/contenders.ts';
import { scenarioNames } from '../src/scenarios.ts';

describe('the command line', () => {
  it('runs everything by default', () => {
    expect(readArguments([])).toEqual({
      kind: 'run',
      scenarios: scenarioNames,
      contenders: contenderIds,
      quick: false,
    });
  });

  it('takes several names, and runs them in the usual order', () => {
    expect(readArguments(['--', '--scenario', 'storm,herd', '--quick'])).toMatchObject({
      scenarios: ['herd', 'storm'],
      quick: true,
    });
  });

  it.each([
    ['--scenario', 'hurd', /does not know "hurd"/],
    ['--contender', 'fetch', /does not know "fetch"/],
  ])('says what %s knows', (option, value, message) => {
    expect(() => readArguments([option, value])).toThrow(ArgumentError);
    expect(() => readArguments([option, value])).toThrow(message);
  });

  it('refuses what it does not know', () => {
    expect(() => readArguments(['--fast'])).toThrow(ArgumentError);
  });
});
