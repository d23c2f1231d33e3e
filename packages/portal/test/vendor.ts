import { type VirtualClock, virtualClock } from '@x/auth-core/testing';
import { type SimulatorOptions, startSimulator } from '@x/simulator';
import { onTestFinished } from 'vitest';
import { createPortalClient, type PortalClientOptions } from '../src/index.ts';

type PortalSettings = NonNullable<SimulatorOptions['portal']>;

/** One request that a client has sent, and what it got. */
export interface Sent {
  method: string;
  path: string;
  headers: Headers;
  body: string | undefined;
  status: number | undefined;
}

/** The vendor on loopback, a client, and a clock that they share. All of it ends with the test. */
export async function startPortal(options: PortalClientOptions = {}, portal: PortalSettings = {}) {
  const clock = virtualClock();
  const simulator = await startSimulator({ vendors: ['portal'], clock, portal });
  onTestFinished(() => simulator.close());
  const sent: Sent[] = [];
  let underWay = 0;
  const settings: PortalClientOptions = {
    baseUrl: simulator.portal.url,
    credentials: simulator.portal.credentials,
    clock,
    async fetch(input, init) {
      const one: Sent = {
        method: init?.method ?? 'GET',
        path: new URL(input).pathname,
        headers: new Headers(init?.headers),
        body: init?.body as string | undefined,
        status: undefined,
      };
      sent.push(one);
      underWay++;
      try {
        const response = await fetch(input, init);
        one.status = response.status;
        return response;
      } finally {
        underWay--;
      }
    },
    ...options,
  };
  return {
    vendor: simulator.portal,
    clock,
    sent,
    settings,
    portal: createPortalClient(settings),
    /** Lets time pass, but only while nothing but time can go on, until the promise is settled. */
    passing: <T>(promise: Promise<T>) => pass(clock, () => underWay === 0, promise),
  };
}

async function pass<T>(clock: VirtualClock, isIdle: () => boolean, promise: Promise<T>): Promise<T> {
  let settled = false;
  const end = () => {
    settled = true;
  };
  promise.then(end, end);
  while (!settled) {
    // Several rounds of the event loop, for what an answer sets off.
    for (let round = 0; round < 5; round++) await new Promise((resolve) => setTimeout(resolve, 0));
    if (!settled && isIdle() && clock.foreground > 0) await clock.advance(10_000);
  }
  return promise;
}
