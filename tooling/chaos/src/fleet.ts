import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import type { MemberLine, MemberTask, Vendor } from './setting.ts';
import type { History } from './story.ts';

/** One process of the fleet, as its keeper sees it. */
export interface Member {
  readonly child: ChildProcess;
  frozen: boolean;
  /** The vendors whose token endpoint it may talk to now. */
  readonly leases: Set<Vendor>;
  readonly history: History;
}

export type Fleet = ReturnType<typeof createFleet>;

/** Starts members, listens to them, and writes down what is done to them. */
export function createFleet(script: string, task: MemberTask) {
  const members = new Set<Member>();
  const histories: History[] = [];
  let crashes = 0;

  const end = async (member: Member) => {
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
    crashes: () => crashes,
    start() {
      const child = spawn(process.execPath, [script, JSON.stringify(task)], {
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      const history: History = { lines: [], freezes: [], endedAt: Number.POSITIVE_INFINITY };
      const member: Member = { child, frozen: false, leases: new Set(), history };
      createInterface({ input: child.stdout }).on('line', (text) => {
        const line: MemberLine = JSON.parse(text);
        history.lines.push(line);
        if (line.kind === 'lease') member.leases[line.state === 'held' ? 'add' : 'delete'](line.vendor);
      });
      child.once('exit', () => {
        if (!members.delete(member)) return;
        history.endedAt = Date.now();
        crashes++;
      });
      members.add(member);
      histories.push(history);
    },
    async kill(member: Member) {
      const from = Date.now();
      await end(member);
      member.history.kill = { from, to: Date.now() };
    },
    async freeze(member: Member, ms: number) {
      const from = Date.now();
      member.frozen = true;
      member.child.kill('SIGSTOP');
      await sleep(ms);
      member.history.freezes.push({ from, to: Date.now() });
      member.child.kill('SIGCONT');
      member.frozen = false;
    },
    async close() {
      await Promise.all([...members].map(end));
    },
  };
}
