import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { contenderIds, contenders } from '../src/contenders.ts';
import { startVendor, type VendorProcess } from '../src/processes.ts';
import { factsOf } from '../src/runs.ts';
import { createStubNetwork } from '../src/stub-network.ts';
import { controlOf, DOCUMENT, DOWNLOAD_BYTES } from '../src/vendor.ts';

let vendor: VendorProcess;
beforeAll(async () => {
  vendor = await startVendor();
});
afterAll(() => vendor.close());

describe.each(contenderIds)('%s', (id) => {
  it('reads, writes and downloads over real HTTP', async () => {
    const { url } = vendor;
    const client = await contenders[id].create({ url, token: await controlOf(url).token() });
    expect(await client.read()).toEqual(JSON.parse(DOCUMENT));
    expect(await client.write({ text: 'x'.repeat(1000) })).toEqual({ received: 1011 });
    let bytes = 0;
    for await (const chunk of await client.download()) bytes += chunk.length;
    expect(bytes).toBe(DOWNLOAD_BYTES);
  });

  it('calls with its token on the stub network', async () => {
    const { url } = vendor;
    const { fetch, prepare } = createStubNetwork(true);
    const client = await contenders[id].create({ url, token: await controlOf(url).token(), fetch });
    await client.read();
    prepare(1);
    expect(await client.read()).toEqual(JSON.parse(DOCUMENT));
    // The only answer was used, so the call went there and nowhere else.
    await expect(client.read()).rejects.toThrow();
  });

  it('rejects where the vendor refuses it', async () => {
    const { url } = vendor;
    const control = controlOf(url);
    await control.configure({ lifeMs: -1 });
    try {
      const client = await contenders[id].create({ url, token: 'unknown' });
      await expect(client.read()).rejects.toBeDefined();
      expect((await control.counters()).refused).toBeGreaterThan(0);
    } finally {
      await control.configure({});
    }
  });

  it('is installed in the version that is stated', async () => {
    for (const stated of factsOf(id).packages) expect(stated).toMatch(/^@?[\w./-]+ \d+\.\d+\.\d+$/);
  });
});
