import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { type History, newHistory } from './history.ts';
import type { MemberLine, MemberTask, Vendor } from './setting.ts';

/** One process of the fleet, as its keeper sees it. */
export interface Member {
  readonly child: ChildProcess;
  frozen: boolean;
  /** Since when it holds the right to talk to a token endpoint. */
  readonly leases: Map<Vendor, number>;
  /** It has asked for that right since, and was not answered. */
  readonly asking: Map<Vendor, number>;
  /** It is spending a token. */
  readonly marks: Set<Vendor>;
  readonly history: History;
}

/** Starts members and listens to them. */
export interface Fleet {
  readonly members: Member[];
  /** Of all members there ever were. */
  readonly histories: History[];
  start(): void;
  kill(member: Member): Promise<void>;
  close(): Promise<void>;
}

/** Since when a member holds, or perhaps holds, the right to talk to token endpoints. */
export function leasesOf(member: Member, members: readonly Member[]): Map<Vendor, number> {
  const held = new Map(member.leases);
  for (const [vendor, at] of member.asking) {
    // The answer may have been on its way, unless somebody else has it.
    if (!members.some(({ leases }) => leases.has(vendor))) held.set(vendor, at);
  }
  return held;
}

export function createFleet(script: string, task: MemberTask): Fleet {
  const members: Member[] = [];
  const histories: History[] = [];

  const hear = (member: Member, line: MemberLine) => {
    const { history, leases, asking, marks } = member;
    if (line.kind === 'lease') {
      for (const states of [asking, leases]) states.delete(line.vendor);
      if (line.state !== 'none') (line.state === 'held' ? leases : asking).set(line.vendor, line.at);
    } else if (line.kind === 'mark') {
      if (line.on) marks.add(line.vendor);
      else marks.delete(line.vendor);
    } else history.lines.push(line);
  };

  const kill = async (member: Member) => {
    const at = members.indexOf(member);
    if (at >= 0) members.splice(at, 1);
    const ended = once(member.child, 'close');
    member.child.kill('SIGKILL');
    await ended;
    // What it said last is heard only now.
    member.history.endedAt = Date.now();
  };

  return {
    members,
    histories,
    start() {
      const child = spawn(process.execPath, [script, JSON.stringify(task)], {
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      const history = newHistory();
      const member: Member = {
        child,
        frozen: false,
        leases: new Map(),
        asking: new Map(),
        marks: new Set(),
        history,
      };
      createInterface({ input: child.stdout! }).on('line', (line) => hear(member, JSON.parse(line)));
      members.push(member);
      histories.push(history);
    },
    kill,
    async close() {
      await Promise.all([...members].map(kill));
    },
  };
}
