import { expect, test } from 'vitest';
import { variables as core } from '../../core/src/settings.ts';
import { variables as elevate } from '../../elevate/src/settings.ts';
import { variables as elyssa } from '../../elyssa/src/settings.ts';
import { variables as portal } from '../../portal/src/settings.ts';
import { variables as telematics } from '../../telematics/src/settings.ts';
import { vendorNames, vendors } from '../src/vendors.ts';

const clients: Record<string, Record<string, string>> = { core, elevate, elyssa, portal, telematics };

test.each(vendorNames)('%s is asked for what its client takes, under the same variables', (name) => {
  const known = clients[name]!;
  for (const { fields, fixed = {} } of vendors[name].ways) {
    for (const { option, variable } of fields) expect([option, known[option]]).toEqual([option, variable]);
    for (const option of Object.keys(fixed)) expect(known).toHaveProperty([option]);
  }
  const options = vendors[name].ways.flatMap(({ fields, fixed = {} }) => [
    ...fields.map(({ option }) => option),
    ...Object.keys(fixed),
  ]);
  expect([...new Set(options)].sort()).toEqual(Object.keys(known).sort());
});
