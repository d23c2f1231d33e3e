import { setTimeout as sleep } from 'node:timers/promises';
import type { VendorName } from './environment.ts';
import type { Screen } from './screen.ts';
import { hasLiveCall, subjects } from './vendors.ts';

const calls = 3;
const betweenCallsMs = 1_000;

/**
 * Calls the real vendor with the credentials in the environment: one login, three calls one after the other, one
 * logout. Nothing of the answers is shown. Resolves to whether all went well.
 */
export async function runLive(vendor: VendorName, screen: Screen): Promise<boolean> {
  const { auth, call, operation } = (subjects[vendor] as (typeof subjects)['portal'])({});
  try {
    await auth.getToken();
    screen.say(`${vendor}: logged in.`);
    let failures = 0;
    const wanted = hasLiveCall(vendor, process.env) ? calls : 0;
    for (let made = 0; made < wanted; made += 1) {
      if (made > 0) await sleep(betweenCallsMs);
      const { error, response } = await call();
      if (error !== undefined) failures += 1;
      screen.say(`${vendor}: ${operation} → ${response.status}${error === undefined ? '' : ', an error'}.`);
    }
    const { revoked } = await auth.logout();
    screen.say(`${vendor}: logged out${revoked ? ', and the vendor has ended the token' : ''}.`);
    screen.say(failures === 0 ? 'All good.' : `Not good: ${failures} of ${wanted} calls failed.`);
    return failures === 0;
  } catch (error) {
    screen.say(`Not good: ${(error as Error).message}`);
    return false;
  } finally {
    await auth.close();
  }
}
