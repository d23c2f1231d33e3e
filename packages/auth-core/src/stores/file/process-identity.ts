import { readFileSync, readlinkSync } from 'node:fs';
import { hostname } from 'node:os';

/** Names one process, so that others on the same machine can tell whether it still runs. */
export interface ProcessIdentity {
  /** Processes with the same text see each other's numbers and the same monotonic clock. */
  machine: string;
  pid: number;
  /** When it was started, in a form to compare; left out where that cannot be known. */
  started?: string | undefined;
}

/** This process. */
export function ownIdentity(): ProcessIdentity {
  return { machine: machineName(), pid: process.pid, started: startOf(process.pid)?.started };
}

/** Whether a process is known to be gone. Whatever cannot be known counts as no. */
export function isGone({ machine, pid, started }: ProcessIdentity): boolean {
  if (machine !== machineName()) return false;
  try {
    process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ESRCH';
  }
  const now = startOf(pid);
  // A killed process keeps its number until its parent has looked at it.
  if (now?.state === 'Z' || now?.state === 'X') return true;
  return started !== undefined && now !== undefined && now.started !== started;
}

/** Milliseconds on a clock that all processes of this machine share. */
export function machineMonotonic(): number {
  return Number(process.hrtime.bigint() / 1_000_000n);
}

/** The boot and, since containers have process numbers of their own, the namespace of those. */
function machineName(): string {
  const boot = tried(() => readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim());
  const namespace = tried(() => readlinkSync('/proc/self/ns/pid'));
  return boot && namespace ? `${boot} ${namespace}` : `${process.platform} ${hostname()}`;
}

function startOf(pid: number): { state: string; started: string } | undefined {
  // The name of the program stands in brackets and may hold anything.
  const fields = tried(() => readFileSync(`/proc/${pid}/stat`, 'utf8'))
    ?.replace(/^.*\) /s, '')
    .split(' ');
  const [state, started] = [fields?.[0], fields?.[19]];
  return state && started ? { state, started } : undefined;
}

function tried<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}
