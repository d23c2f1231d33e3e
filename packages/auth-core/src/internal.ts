/**
 * What the other packages of this repository need of the engine. It promises nothing: any release may change or remove
 * any of it.
 *
 * @module
 */
export { backoffMs, readRetryAfter } from './decide/backoff.ts';
export { INTERNALS } from './engine/internals.ts';
export { refreshFromStore } from './engine/refresh-from-store.ts';
export { tokenHeaders } from './engine/token-headers.ts';
export { discardBody } from './fetch/chunks.ts';
export { likeness } from './fetch/likeness.ts';
export { peekJson } from './fetch/peek-json.ts';
export { describeBug, describeFailure, isNetworkFailure } from './platform/network-failure.ts';
export { onAbort } from './platform/on-abort.ts';
export { safeCause } from './platform/safe-cause.ts';
export { ignoreRejection } from './platform/timeout.ts';
export { whenText } from './platform/when.ts';
export { readRecord } from './stores/read-record.ts';
