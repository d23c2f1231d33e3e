import { setTimeout as sleep } from 'node:timers/promises';
import type { Provider } from '@tooling/test-kit/repository';
import type { Screen } from './screen.ts';
import { hasLiveCall, subjects } from './vendors.ts';

const calls = 3;
const betweenCallsMs = 1_000;

/**
 * Calls the real vendor with the credentials in the environment: one login, three calls one after the other, one
 * logout. Nothing of the answers is shown. Resolves to whether all went well.
 */
export async function runLive(vendor: Provider, { say }: Screen): Promise<boolean> {
  const { auth, call, operation } = subjects[vendor]({});
  try {
    await auth.getToken();
    say(`${vendor}: logged in.`);
    try {
      for (let made = 0; made < calls && hasLiveCall(vendor, process.env); made += 1) {
        if (made > 0) await sleep(betweenCallsMs);
        await call();
        say(`${vendor}: ${operation} was answered.`);
      }
    } finally {
      const { revoked } = await auth.logout();
      say(`${vendor}: logged out${revoked ? ', and the vendor has ended the token' : ''}.`);
    }
    say('All good.');
    return true;
  } catch (error) {
    say(`Not good: ${(error as Error).message}`);
    return false;
  } finally {
    await auth.close();
  }
}
