import { expect, test } from 'vitest';
import { record } from '../src/pictures.ts';

test('on a terminal of 80 columns every line of the command line fits, and nothing is cut off', async () => {
  const line = 'node packages/cli/src/cli.ts ops portal chargeback';
  const output = await record(line, 80, { HOME: '/nonexistent' });
  const lines = output.replaceAll(/\u001b\[\d*m/g, '').split('\r\n');
  expect(lines.filter((line) => line.length > 80)).toEqual([]);
  expect(lines[0]).toMatch(/^operation +request +summary *$/);
  expect(output).not.toContain('…');
  expect(lines.join('\n')).toContain('{transactionChargebackId}/');
}, 60_000);
