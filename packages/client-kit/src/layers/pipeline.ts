import type { Random, TokenEngine } from '@x/auth-core';
import type { Fetch, ProviderDefinition } from '../provider.ts';
import { type AuthLayerOptions, auth } from './auth.ts';
import { credentials } from './credential-headers.ts';
import type { Layer, Next } from './layer.ts';
import { retry } from './retry.ts';
import type { Throttle } from './throttle.ts';
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

/** The way of a call from openapi-fetch to the network. */
export function createPipeline(given: PipelineOptions): Next {
  const { provider, settings, throttle, fetch, random, ...options } = given;
  const { clock } = options;
  const { operations, own, credentialHeaders } = provider;
  // The outermost first.
  const layers: Layer[] = [
    credentials([operations, own], credentialHeaders?.(settings)), // headers in place of a token
    retry({ provider, clock, random }), //  sends again what failed and may be repeated
    throttle.sendData, //                   waits for the limiter; stops calls while the vendor wants none
    auth(options), //                       attaches the token, replays a call whose token was rejected, follows redirects
  ];
  // It calls fetch, limits each sending up to its headers, and says what a failure means.
  return layers.reduceRight<Next>((next, layer) => layer(next), transport(fetch, clock));
}
