import { unwrap as unwrapAny } from '@x/client-kit';
import type { UnwrapFrom } from '@x/client-kit/internal';

/**
 * The `result` of a call, out of the envelope: `await unwrap(portal.GET('/api/wallet'))`. Throws `ApiError` where the
 * vendor reports a failure, also with HTTP 200, and whatever the call itself rejects with.
 */
export const unwrap = unwrapAny as UnwrapFrom<'result', 'isError'>;
