import { unwrap as unwrapAny } from '@x/client-kit';
import type { UnwrapFrom } from '@x/client-kit/internal';

/**
 * The `Result` of a call: `await unwrap(telematics.GET(…))`. Throws `ApiError` where the vendor reports a failure, also
 * inside HTTP 200, and whatever the call itself rejects with.
 */
export const unwrap = unwrapAny as UnwrapFrom<'Result' | 'result', 'Status' | 'status'>;
