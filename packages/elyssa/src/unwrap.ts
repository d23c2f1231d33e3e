import { unwrap as unwrapAny } from '@x/client-kit';
import type { UnwrapFrom } from '@x/client-kit/internal';

/**
 * The `data` of a call, out of the envelope: `await unwrap(elyssa.GET('/v1/companies/info'))`. Throws `ApiError` where
 * the vendor reports a failure, and whatever the call itself rejects with.
 */
export const unwrap = unwrapAny as UnwrapFrom<'data'>;
