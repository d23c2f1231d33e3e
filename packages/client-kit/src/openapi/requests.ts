import type { Middleware } from 'openapi-fetch';
import type { Outgoing } from '../layers/layer.ts';

/**
 * What openapi-fetch takes for `Request`, for one call, and what reads the request that it sends in the end. While no
 * middleware looks at it there is no real `Request`: that would cost more than everything else on the way, and hide
 * whether the body can be sent again.
 */
export interface RequestMaker {
  Request: typeof Request;
  /** `undefined`: none. */
  middleware?: Middleware[];
  read(request: Request): Outgoing | Promise<Outgoing>;
}

/** Gives openapi-fetch its own init back, with the URL in it. Called with `new`, so it cannot be an arrow function. */
function Plain(url: string, init: Outgoing): Outgoing {
  init.url = url;
  return init;
}

export const plainRequests: RequestMaker = {
  Request: Plain as unknown as typeof Request,
  read: (request) => request as unknown as Outgoing,
};
