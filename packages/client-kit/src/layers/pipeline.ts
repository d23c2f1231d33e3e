import type { Random, TokenEngine } from '@x/auth-core';
import type { Fetch, ProviderDefinition } from '../provider.ts';
import { type AuthLayerOptions, auth } from './auth.ts';
import { credentials } from './credential-headers.ts';
import type { Layer, Next } from './layer.ts';
import { retry } from './retry.ts';
import type { Throttle } from './throttle.ts';
import { timeout } from './timeout.ts';
import { transport } from './transport.ts';

export interface PipelineOptions extends AuthLayerOptions {
  provider: ProviderDefinition;
  engine: TokenEngine;
  /** The checked options. */
  settings(): Promise<unknown>;
  throttle: Throttle;
  fetch: Fetch;
  random: Random;
}

/** The way of a call from openapi-fetch to the network, outermost first. */
export function createPipeline(given: PipelineOptions): Next {
  const { provider, settings, throttle, fetch, random, ...options } = given;
  const { clock } = options;
  return chain([
    credentials(provider.operations, provider.credentialHeaders?.(settings)), // headers in place of a token
    retry({ provider, clock, random }), //  sends again what failed and may be repeated
    throttle.sendData, //                   waits for the limiter; stops calls while the vendor wants none
    auth(options), //                       attaches the token, replays a call whose token was rejected, follows redirects
    timeout(clock), //                      limits each sending up to its headers
    transport(fetch), //                    calls fetch, and says what a failure of it means
  ]);
}

function chain(layers: readonly Layer[]): Next {
  return layers.reduceRight<Next>(
    (next, layer) => (request, call) => layer(request, call, next),
    () => Promise.reject(new Error('the last layer sends')),
  );
}
