import { type AuthFetch, type Clock, createAuthFetch, type TokenEngine } from '@x/auth-core';
import type { Call, Layer, Outgoing } from './layer.ts';

export interface AuthLayerOptions {
  engine: TokenEngine;
  clock: Clock;
  /** Every base URL that the token may be sent to. Asked at the first call. */
  origins(): readonly string[];
  allowInsecureOrigins: readonly string[] | undefined;
}

/** Attaches the token. The engine decides what is renewed and replayed; this only joins it to the layer below. */
export function auth({ engine, clock, origins, allowInsecureOrigins }: AuthLayerOptions): Layer {
  return (next) => {
    let authFetch: AuthFetch | undefined;
    return (request, call) => {
      authFetch ??= createAuthFetch(engine, {
        origins: origins(),
        allowInsecureOrigins,
        clock,
        ownHeaders: true,
        fetch(url, init, call) {
          const outgoing = init as Outgoing;
          outgoing.url = url as string;
          return next(outgoing, call as Call);
        },
      });
      return authFetch(request.url, request, call);
    };
  };
}
