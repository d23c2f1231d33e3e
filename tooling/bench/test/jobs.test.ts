import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runJob, startVendor, type Vendor } from '../src/processes.ts';

// Real processes and real HTTP, with the built client as users get it.

let vendor: Vendor;
beforeAll(async () => {
  vendor = await startVendor();
});
afterAll(() => {
  vendor.close();
});

describe('our client', () => {
  it('logs in once for a herd of first calls', async () => {
    const { url } = vendor;
    const herd = await runJob('herd', { contender: 'ours', url, calls: 200, loginMs: 50 });
    expect(herd).toMatchObject({ calls: 200, failures: 0, logins: 1, refused: 0 });
  });

  it('renews once for each time that the vendor forgets its tokens, and no call fails', async () => {
    const { url } = vendor;
    const setup = { times: 2, everyMs: 50, warmUpMs: 100, inFlight: 20, loginMs: 20, answerMs: 20 };
    const revoke = await runJob('revoke', { contender: 'ours', url, ...setup });
    expect(revoke).toMatchObject({ failures: 0, logins: 2 });
    expect(revoke.refused).toBeGreaterThan(0);
  });
});

it('sees what a contender without renewal loses', async () => {
  const { url } = vendor;
  const setup = { times: 1, everyMs: 50, warmUpMs: 100, inFlight: 5, loginMs: 0, answerMs: 10 };
  const revoke = await runJob('revoke', { contender: 'middleware', url, ...setup });
  expect(revoke.logins).toBe(0);
  expect(revoke.failures).toBe(revoke.refused);
  expect(revoke.failures).toBeGreaterThan(0);
});

it('says which measurement failed, and why', async () => {
  const nobody = 'http://127.0.0.1:1';
  await expect(runJob('herd', { contender: 'floor', url: nobody, calls: 1, loginMs: 0 })).rejects.toThrow(
    /worker.ts herd .*"contender":"floor".*fetch failed/s,
  );
});
