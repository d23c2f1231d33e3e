import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { contenderIds, contenders } from '../src/contenders.ts';
import { startVendor, type Vendor } from '../src/processes.ts';
import { factsOf } from '../src/runs.ts';
import { createStubNetwork } from '../src/stub-network.ts';
import { control, DOCUMENT, DOWNLOAD_BYTES, PATHS } from '../src/vendor.ts';

let vendor: Vendor;
beforeAll(async () => {
  vendor = await startVendor();
});
afterAll(() => {
  vendor.close();
});

describe.each(contenderIds)('%s', (id) => {
  it('reads, writes and downloads over real HTTP', async () => {
    const { url } = vendor;
    const call = await contenders[id].create({ url, token: (await control(url)).token });
    expect(await call(PATHS.read)).toEqual(JSON.parse(DOCUMENT));
    expect(await call(PATHS.write, { body: { text: 'x'.repeat(1000) } })).toEqual({ received: 1011 });
    let bytes = 0;
    const stream = (await call(PATHS.download, { stream: true })) as AsyncIterable<Uint8Array>;
    for await (const chunk of stream) bytes += chunk.length;
    expect(bytes).toBe(DOWNLOAD_BYTES);
  });

  it('calls with its token on the stub network', async () => {
    const { url } = vendor;
    const { fetch, prepare } = createStubNetwork(true);
    const call = await contenders[id].create({ url, token: (await control(url)).token, fetch });
    await call(PATHS.read);
    prepare(1);
    expect(await call(PATHS.read)).toEqual(JSON.parse(DOCUMENT));
    // The only answer was used, so the call went there and nowhere else.
    await expect(call(PATHS.read)).rejects.toThrow();
  });

  it('rejects where the vendor refuses it', async () => {
    const { url } = vendor;
    await control(url, { settings: { lifeMs: -1 } });
    try {
      const call = await contenders[id].create({ url, token: 'unknown' });
      await expect(call(PATHS.read)).rejects.toBeDefined();
      expect((await control(url)).refused).toBeGreaterThan(0);
    } finally {
      await control(url, { settings: {} });
    }
  });

  it('is installed in the version that is stated', async () => {
    for (const stated of factsOf(id).packages) expect(stated).toMatch(/^@?[\w./-]+ \d+\.\d+\.\d+$/);
  });
});
