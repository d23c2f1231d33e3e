import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import type { History } from './history.ts';
import type { MemberLine, MemberTask, Vendor } from './setting.ts';

/** One process of the fleet, as its keeper sees it. */
export interface Member {
  readonly child: ChildProcess;
  frozen: boolean;
  /** The vendors whose token endpoint it may talk to now. */
  readonly leases: Set<Vendor>;
  readonly history: History;
}

export type Fleet = ReturnType<typeof createFleet>;

/** Starts members and listens to them. */
export function createFleet(script: string, task: MemberTask) {
  const members = new Set<Member>();
  const histories: History[] = [];
  let crashes = 0;

  const hear = ({ history, leases }: Member, line: MemberLine) => {
    history.lines.push(line);
    if (line.kind !== 'lease') return;
    if (line.state === 'held') leases.add(line.vendor);
    else leases.delete(line.vendor);
  };

  const kill = async (member: Member) => {
    members.delete(member);
    const ended = once(member.child, 'close');
    member.child.kill('SIGKILL');
    member.history.endedAt = Date.now();
    // What it said last is heard only now.
    await ended;
  };

  return {
    members,
    /** Of all members there ever were. */
    histories,
    /** How many have ended without being killed. */
    get crashes() {
      return crashes;
    },
    start() {
      const child = spawn(process.execPath, [script, JSON.stringify(task)], {
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      const history: History = { lines: [], freezes: [], endedAt: Number.POSITIVE_INFINITY };
      const member: Member = { child, frozen: false, leases: new Set(), history };
      createInterface({ input: child.stdout! }).on('line', (line) => hear(member, JSON.parse(line)));
      child.once('exit', () => {
        if (!members.delete(member)) return;
        history.endedAt = Date.now();
        crashes++;
      });
      members.add(member);
      histories.push(history);
    },
    kill,
    async close() {
      await Promise.all([...members].map(kill));
    },
  };
}
