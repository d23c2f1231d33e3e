import type { Planned } from '../decide/issued.ts';
import type { Session } from '../engine/session.ts';
import { addTimestamp } from '../platform/timestamps.ts';
import { DAY } from '../platform/units.ts';
import type { StoredToken } from '../stores/contract.ts';
import type { Mutation } from '../stores/ledger.ts';

export type Call = 'acquire' | 'renew';

/** A call as it was decided on. */
export interface Plan extends Planned {
  call: Call;
  /** The token that the record held, which a renewal presents. */
  token: StoredToken | undefined;
  /** Keyed hash of the single-use token that is presented. */
  spending: string | undefined;
  /** What the charge on the login budget is known by. */
  chargeId: string | undefined;
}

/** Writes into the record what is about to be sent. */
export function announcement({ call, at, generation, spending }: Plan, rejected: number): Mutation {
  return (record) => ({
    ...record,
    ...(rejected === record.generation && { rejected }),
    ...(call === 'acquire' && { logins: addTimestamp(record.logins, at, DAY) }),
    // A doubt that is there already is another process's, and stays; so does one about a token since then.
    ...(spending !== undefined &&
      record.generation === generation &&
      record.inDoubt?.hash !== spending && { inDoubt: { hash: spending, at } }),
  });
}

/** A write that met another one has read again: what was decided may be about a token of yesterday. */
export function isOvertaken<C>(
  session: Session<C>,
  { epoch, generation, token, spending }: Plan,
  doubtAt: number | undefined,
): boolean {
  const { record } = session.ledger;
  return (
    record.epoch !== epoch ||
    record.generation !== generation ||
    session.token?.refreshToken !== token?.refreshToken ||
    (spending !== undefined && record.inDoubt?.at !== doubtAt)
  );
}

/** Takes back the doubt that a plan has noted. */
export function clearDoubt({ spending, at }: Plan): Mutation {
  return (record) =>
    record.inDoubt?.hash === spending && record.inDoubt?.at === at
      ? { ...record, inDoubt: undefined }
      : record;
}
