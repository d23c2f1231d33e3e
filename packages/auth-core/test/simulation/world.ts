import { calmDown } from './calm.ts';
import type { SimulationConfig } from './config.ts';
import { FaultMaker } from './fault-maker.ts';
import type { Fault, Quirk } from './faults.ts';
import { History } from './history.ts';
import { ModelStore } from './model-store.ts';
import { Oracle } from './oracle.ts';
import type { Incarnation, Violation, World } from './parts.ts';
import { SimulatedProcess } from './process.ts';
import { type Draws, drawsOf } from './random.ts';
import { Schedule } from './schedule.ts';
import { VendorSide } from './vendor-side.ts';
import { Workload } from './workload.ts';

const HOUR = 3_600_000;
const MOST_REQUESTS = 20_000;

/** What one world comes to. */
export interface Outcome {
  seed: number;
  hash: string;
  hours: number;
  lives: number;
  requests: number;
  faults: Partial<Record<Fault, number>>;
  /** How often each quirk has made a difference. */
  quirks: Partial<Record<Quirk, number>>;
  violation: Violation | undefined;
  history: readonly string[];
}

/** Processes, a store and a vendor, all made from one seed. */
export class SimulatedWorld implements World {
  readonly config: SimulationConfig;
  readonly schedule = new Schedule();
  readonly history = new History();
  readonly accounts: readonly string[];
  /** What the processes log in with. All accounts begin with the same, which says nothing about whose a token is. */
  readonly passwords: Map<string, string>;
  /** How far each machine's wall clock is off. */
  readonly offsets: number[];
  readonly store: ModelStore;
  readonly vendorSide: VendorSide;
  readonly oracle: Oracle;
  readonly workload: Workload;
  readonly faultMaker: FaultMaker;
  /** The process that runs on each machine, if one does. */
  readonly processes: (Incarnation | undefined)[] = [];
  readonly faults: Partial<Record<Fault, number>> = {};
  readonly quirks: Partial<Record<Quirk, number>> = {};
  requests = 0;
  /** Does something so many milliseconds into the next call to the token endpoint. */
  duringCall: ((ms: number) => void) | undefined;
  /** The faults have ended, and what remains is to recover. */
  calm = false;
  #lives = 0;

  constructor(config: SimulationConfig) {
    this.config = config;
    this.accounts = Array.from({ length: config.accounts }, (_, index) => `u${index}`);
    this.passwords = new Map(this.accounts.map((account) => [account, 'everyone-s3cr3t']));
    const draw = this.draws('offsets');
    this.offsets = Array.from({ length: config.processes }, () => draw.between(-250, 250));
    this.store = new ModelStore(this);
    this.vendorSide = new VendorSide(this);
    this.oracle = new Oracle(this);
    this.workload = new Workload(this);
    this.faultMaker = new FaultMaker(this);
  }

  get now(): number {
    return this.schedule.now;
  }

  draws(concern: string): Draws {
    return drawsOf(this.config.seed, concern);
  }

  /** Writes a line of history. */
  note(process: Incarnation | undefined, text: string): void {
    this.history.add(this.now, `${process?.name ?? 'world'} ${text}`);
  }

  happened(fault: Fault): void {
    this.faults[fault] = (this.faults[fault] ?? 0) + 1;
  }

  met(quirk: Quirk): void {
    this.quirks[quirk] = (this.quirks[quirk] ?? 0) + 1;
  }

  start(index: number): Incarnation {
    const process = new SimulatedProcess(this, index, ++this.#lives);
    this.processes[index] = process;
    this.note(process, 'starts');
    return process;
  }

  /** Ends a process at once; another one starts in its place after a while. */
  kill(process: Incarnation, how: string): void {
    if (process.dead) return;
    process.dead = true;
    this.note(process, `is killed ${how}`);
    this.oracle.killed(process);
    if (this.processes[process.index] === process) this.processes[process.index] = undefined;
    this.startLater(process.index, this.faultMaker.draw.between(0, 60_000));
  }

  startLater(index: number, ms: number): void {
    this.schedule.after(ms, () => {
      if (!this.processes[index]) this.start(index);
    });
  }

  get lives(): number {
    const { logins, renewals } = this.vendorSide.vendor.counts;
    return logins + renewals;
  }

  async run(): Promise<Outcome> {
    const { config, oracle, schedule } = this;
    for (let index = 0; index < config.processes; index++) this.start(index);
    this.workload.begin();
    this.faultMaker.begin();
    const kinds = Math.min(5, config.faults.length);
    const enough = () =>
      this.lives >= config.lives &&
      this.requests >= config.requests &&
      Object.keys(this.faults).length >= kinds;
    // A world that has come to a stop has the calm to show it in.
    const tooMuch = () => this.requests > MOST_REQUESTS || this.now > config.until;
    await schedule.run(() => !!oracle.violation || enough() || tooMuch());
    if (!oracle.violation) {
      calmDown(this);
      await schedule.run(() => !!oracle.violation);
    }
    return {
      seed: config.seed,
      hash: this.history.hash,
      hours: this.now / HOUR,
      lives: this.lives,
      requests: this.requests,
      faults: this.faults,
      quirks: this.quirks,
      violation: oracle.violation,
      history: this.history.lines,
    };
  }
}
