import { readFileSync } from 'node:fs';
import { groupOf, loadSpec, methodOf, operations, readCoverage } from '@tooling/codegen';
import { startSimulator } from '@x/simulator';
import { describe, expect, onTestFinished, test } from 'vitest';
import { createElevateClient } from '../src/index.ts';
import { closeBillRun, countByType, onboard, risingCharges } from './examples/onboard.ts';

const read = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8');
const readme = read('../README.md');

describe('the worked example of the README', () => {
  test('stands there as it is run here', () => {
    // A code block of a page exports nothing.
    const code = read('./examples/onboard.ts').trim().replaceAll('export ', '');
    expect(readme).toContain(code);
  });

  test('onboards a customer, walks through 2,500, reads summaries and closes a bill run', async () => {
    const simulator = await startSimulator({ vendors: ['elevate'], elevate: { customers: 2499 } });
    onTestFinished(() => simulator.close());
    const { url: baseUrl, credentials, counters } = simulator.elevate;
    const elevate = createElevateClient({ baseUrl, credentials });
    const calls = async () => (await counters()).dataCalls;

    const { customer, sites, inventory } = await onboard(elevate, 'Ada & Co, Leeds', 'ADA-1', '441139990001');
    expect(sites.map((site) => [site.customerId, site.siteName])).toEqual([
      [customer.id, 'Head office'],
      [customer.id, 'Warehouse'],
    ]);
    expect(inventory).toMatchObject({
      siteId: sites[0]!.id,
      productReferences: [{ productReference: '441139990001' }],
    });
    expect(await calls()).toBe(4);
    await expect(onboard(elevate, 'Ada again', 'ADA-1', '441139990002')).rejects.toThrow('ADA-1 already');

    const before = await calls();
    const counts = await countByType(elevate);
    expect((await calls()) - before).toBe(3);
    expect([...counts.values()].reduce((sum, count) => sum + count)).toBe(2500);

    const summaries = await risingCharges(elevate);
    expect(summaries).toHaveLength(2500);
    // The new customer is charged for the first time.
    const own = summaries.find(({ customerId }) => customerId === customer.id)!;
    expect(own).toMatchObject({ billingStatus: 'FIRST_INVOICE', previousBillRunValue: 0 });
    expect(own.openBillRunValue).toBeGreaterThan(0);

    const run = await closeBillRun(elevate, 2);
    expect(run).toMatchObject({ billRunStatus: 'FINALIZED', summaryStatus: 'FINISHED' });
    const [after] = await elevate.customers.listBillingSummaries({
      page: 1,
      pageSize: 10,
      customerId: String(customer.id),
    });
    expect(after).toMatchObject({ billingStatus: 'ACTIVE', previousBillRunValue: own.openBillRunValue });
    expect((await counters()).loginRequests).toBe(1);
  });
});

const known = readCoverage('elevate');

test('the README counts what is known, and names everything that is left out', () => {
  const count = (kind: string) => known.filter((one) => one.known === kind).length;
  const described = known.length - known.filter((one) => one.omitted).length;
  expect(readme).toContain(
    `${described} of the ${known.length} publicly known operations are described: ${count('full')} in full, ${count('partial')} in part`,
  );
  const missing = known.filter((one) => one.omitted && !readme.includes(`\`${one.operation}\``));
  expect(missing).toEqual([]);
});

test('the README lists every method of every group', async () => {
  const groups = new Map<string, string[]>();
  for (const operation of operations(await loadSpec('elevate'))) {
    const group = groupOf(operation);
    groups.set(group, [...(groups.get(group) ?? []), methodOf(operation)]);
  }
  const listed = [...readme.matchAll(/^\| `(\w+)` \| (`\w+`(?:, `\w+`)*) \|$/gm)].map(
    ([, group, methods]) => [group, methods!.replaceAll('`', '').split(', ').sort()],
  );
  expect(Object.fromEntries(listed)).toEqual(
    Object.fromEntries([...groups].map(([group, methods]) => [group, methods.sort()])),
  );
});
