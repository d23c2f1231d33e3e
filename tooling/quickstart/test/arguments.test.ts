import { expect, test } from 'vitest';
import { ArgumentError, readArguments, vendorNames } from '../src/arguments.ts';

test.each([
  [[], { kind: 'demo', vendors: vendorNames }],
  [['--vendor', 'portal'], { kind: 'demo', vendors: ['portal'] }],
  [['--', '--vendor=core'], { kind: 'demo', vendors: ['core'] }],
  [['--live', 'portal'], { kind: 'live', vendor: 'portal' }],
  [['--help'], { kind: 'help' }],
])('%j', (args, task) => {
  expect(readArguments(args)).toEqual(task);
});

test.each([
  [['--fast'], "Unknown option '--fast'. The options are --vendor <name>, --live <name> and --help."],
  [['portal'], "Unexpected argument 'portal'. The options are"],
  [['--vendor'], "Option '--vendor <value>' argument missing. The options are"],
  [['--vendor', 'acme'], '--vendor does not know "acme". Use one of elevate, portal,'],
  [['--live', 'acme'], '--live does not know "acme". Use one of elevate, portal,'],
  [['--live', 'core', '--vendor', 'core'], '--live and --vendor exclude each other'],
])('%j is explained', (args, message) => {
  expect(() => readArguments(args)).toThrow(ArgumentError);
  expect(() => readArguments(args)).toThrow(message);
});
