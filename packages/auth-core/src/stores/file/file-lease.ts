import type { LeaseAnswer } from '../contract.ts';
import { isGone, machineMonotonic, ownIdentity, type ProcessIdentity } from './process-identity.ts';
import type { VersionedFile } from './versioned-file.ts';

/** A lease as it lies on the disk. */
interface LeaseFile extends ProcessIdentity {
  owner: string;
  nonce: string;
  ms: number;
  /** When it runs out: by the wall clock, for other machines, and by the clock of this one. */
  endsAt: number;
  endsAtMonotonic: number;
}

/** What lies on the disk after a lease was given back. */
const FREE = '{}';

export async function takeFileLease(
  file: VersionedFile,
  { owner, nonce, ms }: { owner: string; nonce: string; ms: number },
): Promise<LeaseAnswer> {
  const { version, text } = await file.read();
  const before = parse(text);
  const freeInMs = before ? leftMs(before) : 0;
  if (freeInMs > 0) return { taken: false, freeInMs };
  const endsAt = { endsAt: Date.now() + ms, endsAtMonotonic: machineMonotonic() + ms };
  const lease: LeaseFile = { ...ownIdentity(), owner, nonce, ms, ...endsAt };
  const taken = await file.replace(version, JSON.stringify(lease));
  return { taken, takenOver: taken && before !== undefined };
}

export async function releaseFileLease(file: VersionedFile, nonce: string): Promise<void> {
  const { version, text } = await file.read();
  if (parse(text)?.nonce === nonce) await file.replace(version, FREE);
}

function leftMs(lease: LeaseFile): number {
  const here = lease.machine === ownIdentity().machine;
  if (here && isGone(lease)) return 0;
  const left = here ? lease.endsAtMonotonic - machineMonotonic() : lease.endsAt - Date.now();
  // More than it ever had: a clock was set back, or the machine was started anew.
  return left > lease.ms ? 0 : left;
}

function parse(text: string | undefined): LeaseFile | undefined {
  try {
    const lease = JSON.parse(text ?? '') as LeaseFile;
    const numbers = [lease.pid, lease.ms, lease.endsAt, lease.endsAtMonotonic];
    return typeof lease.nonce === 'string' && numbers.every(Number.isFinite) ? lease : undefined;
  } catch {
    return undefined;
  }
}
