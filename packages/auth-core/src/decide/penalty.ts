import type { Timeline } from '../platform/units.ts';
import type { Penalty } from '../stores/contract.ts';

/** A penalty of this process alone, which knows what was thrown. */
export interface LocalPenalty extends Penalty {
  cause?: unknown;
}

/** How long a penalty still lasts, in milliseconds; `Infinity`: until something changes. */
export function remainingMs(penalty: Penalty | undefined, timeline: Timeline): number {
  // By the clock that has moved more: what was told as `retryAt` holds after a machine has slept, too.
  return penalty ? (penalty.ms ?? Infinity) - timeline.age(penalty.at) : 0;
}

/** The first penalty that forbids a call now. */
export function blocking(
  penalties: (Penalty | undefined)[],
  call: 'acquire' | 'renew',
  timeline: Timeline,
): Penalty | undefined {
  return penalties.find(
    (penalty) => penalty && (penalty.call ?? call) === call && remainingMs(penalty, timeline) > 0,
  );
}
