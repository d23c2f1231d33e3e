import { refreshFromStore } from '@x/auth-core/internal';
import { type ReachOptions, withClient } from '../client.ts';
import { exitCodes, Failure } from '../failure.ts';
import { printRows, type Terminal } from '../terminal.ts';
import type { Client, VendorName } from '../vendors.ts';

const time = (ms: number | undefined) => (ms === undefined ? undefined : new Date(ms).toISOString());

/** What the store knows of the account's token. Asks the vendor nothing. */
export async function state(vendor: VendorName, options: ReachOptions, terminal: Terminal): Promise<void> {
  const found = await withClient(vendor, options, terminal, async (client) => {
    await refreshFromStore(client.auth);
    return client.auth.state();
  });
  const plain = {
    token: found.generation === undefined ? 'none' : 'kept',
    source: found.source,
    expiresAt: time(found.expiresAt),
    renewsAt: time(found.renewsAt),
    coolDownUntil: time(found.coolDownUntil),
    refused: found.latch?.code,
    refusedUntil: time(found.latch?.retryAt),
    lastError: found.lastError?.message,
    logins24h: found.logins24h,
    signedOut: found.signedOut,
  };
  if (!terminal.isTable) {
    terminal.print(JSON.stringify(plain, null, 2));
    return;
  }
  const rows = Object.entries(plain)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => ({ name, value: String(value) }));
  printRows(terminal, rows, ['name', 'value']);
}

/** Ends the session at the vendor, where it has a call for that, and forgets the token. */
export async function logout(vendor: VendorName, options: ReachOptions, terminal: Terminal): Promise<void> {
  const { revoked, cleared } = await withClient(vendor, options, terminal, async (client) => {
    await refreshFromStore(client.auth);
    return client.auth.logout();
  });
  terminal.print(JSON.stringify({ revoked, cleared }));
  if (!cleared) terminal.note('The store could not be written: the token may still be in it.');
}

/** Lifts what stops logins with these credentials, so that the next command tries them again. Asks the vendor nothing. */
export async function reset(vendor: VendorName, options: ReachOptions, terminal: Terminal): Promise<void> {
  let isWritten = true;
  const noteFailure = ({ type }: { type: string }) => {
    if (type === 'persist-failed') isWritten = false;
  };
  const lift = async ({ auth }: Client) => {
    await refreshFromStore(auth);
    const { latch } = auth.state();
    await auth.reset();
    return latch;
  };
  const latch = await withClient(vendor, options, terminal, lift, noteFailure);
  if (!isWritten) {
    throw new Failure(
      'The store could not be written, so the refusal is still in it. x doctor looks at the store.',
      exitCodes.unreachable,
    );
  }
  terminal.print(JSON.stringify({ lifted: latch?.code ?? null }));
}
