import type { CallKind, Fault, FaultTarget } from './types.ts';

type FaultOf<K extends Fault['kind']> = Extract<Fault, { kind: K }>;

/** Faults that stand in for the answer of a call. */
export type AnswerFault = FaultOf<'drop' | 'status' | 'body-status' | 'html' | 'cut'>;

/** The faults of one vendor. */
export interface FaultList {
  /** Those that are not used up, with how many calls each still meets; without a number, all. */
  list(): { fault: Fault; left?: number }[];
  add(faults: readonly Fault[]): void;
  clear(): void;
  /** Added time of a call, in milliseconds. */
  takeLatency(call: CallKind): number;
  /** The fault that stands in for the answer of a call. */
  takeAnswer(call: CallKind): AnswerFault | undefined;
  /** How refusals are to look, if they are to look otherwise than the vendor's usual. */
  takeRefusal(call: CallKind): FaultOf<'refusal'> | undefined;
  /** How far the vendor's clock is ahead, in milliseconds. */
  skewMs(): number;
}

const answerKinds: readonly Fault['kind'][] = ['drop', 'status', 'body-status', 'html', 'cut'];

interface Entry {
  fault: Fault;
  /** How many calls still pass before it begins. */
  skip: number;
  /** How many calls it still meets. */
  left: number;
}

function meets(target: FaultTarget, call: CallKind): boolean {
  if (target === 'any') return true;
  if (target === 'token') return call === 'login' || call === 'renew' || call === 'revoke';
  return target === call;
}

export function createFaultList(initial: readonly Fault[] = []): FaultList {
  let entries: Entry[] = [];

  function add(faults: readonly Fault[]): void {
    for (const fault of faults) {
      entries.push({ fault, skip: fault.skip ?? 0, left: fault.times ?? Number.POSITIVE_INFINITY });
    }
  }

  function take(kinds: readonly Fault['kind'][], call: CallKind): Fault | undefined {
    const fits = ({ fault, left }: Entry) =>
      left > 0 && kinds.includes(fault.kind) && meets(fault.on ?? 'any', call);
    for (const entry of entries.filter(fits)) {
      if (entry.skip > 0) {
        entry.skip -= 1;
        continue;
      }
      entry.left -= 1;
      if (entry.left <= 0) entries = entries.filter((other) => other !== entry);
      return entry.fault;
    }
    return undefined;
  }

  add(initial);
  return {
    list: () => entries.map(({ fault, left }) => (Number.isFinite(left) ? { fault, left } : { fault })),
    add,
    clear: () => {
      entries = [];
    },
    takeLatency: (call) => (take(['latency'], call) as FaultOf<'latency'> | undefined)?.ms ?? 0,
    takeAnswer: (call) => take(answerKinds, call) as AnswerFault | undefined,
    takeRefusal: (call) => take(['refusal'], call) as FaultOf<'refusal'> | undefined,
    skewMs: () => {
      let sum = 0;
      for (const { fault } of entries) if (fault.kind === 'clock-skew') sum += fault.ms;
      return sum;
    },
  };
}
