import { withCredential } from '../decide/credentials.ts';
import type { Session } from '../engine/session.ts';

/** Takes from the records what forbids a login: a person wants to start over. */
export async function resetRecords<C>(session: Session<C>): Promise<void> {
  if (session.options.store) {
    await session.open();
    await session.refresh();
  }
  const { isLatched: wasLatched, identity, ledger, address, options } = session;
  for (const one of [ledger, address]) {
    await one?.write((record) => ({
      ...withCredential(record, identity.credential, ({ proven, worked }) => ({ proven, worked })),
      penalties: { budget: record.penalties?.budget },
    }));
  }
  if (wasLatched) options.emit({ type: 'unlatched' });
}
