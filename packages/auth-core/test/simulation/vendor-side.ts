import { type ModelVendor, modelVendor, plainDialect, type VendorDialect } from './engine.ts';
import type { Fault } from './faults.ts';
import {
  endpointOf,
  type Incarnation,
  type Outage,
  type Served,
  VENDOR_ORIGIN,
  type VendorPart,
  type World,
  worldStart,
} from './parts.ts';
import type { Draws } from './random.ts';

/** What becomes of one call to the token endpoint. */
type Fate = {
  processed: boolean;
  answer: 'own' | 'garbage' | 'none' | 'broken' | 'refused' | 'html' | 'error-in-200' | number;
};

const FATES: { [Kind in Fault]?: Fate[] } = {
  'refused-connection': [{ processed: false, answer: 'refused' }],
  reset: [{ processed: false, answer: 'broken' }],
  'no-answer': [{ processed: false, answer: 'none' }],
  gateway: [
    { processed: false, answer: 502 },
    { processed: false, answer: 504 },
  ],
  down: [{ processed: false, answer: 503 }],
  throttle: [{ processed: false, answer: 429 }],
  html: [{ processed: false, answer: 'html' }],
  'error-in-200': [{ processed: false, answer: 'error-in-200' }],
  'lost-reply': [
    { processed: true, answer: 'none' },
    { processed: true, answer: 'broken' },
    { processed: true, answer: 504 },
  ],
  garbage: [
    { processed: true, answer: 'garbage' },
    { processed: false, answer: 'garbage' },
  ],
};

const GARBAGE = [
  '',
  '<html>',
  '{"token":',
  '{"token":42}',
  '{"token":"a\\nb"}',
  '[]',
  'null',
  '{"token":""}',
];

/** The vendor, and the network in front of it. */
export class VendorSide implements VendorPart {
  readonly vendor: ModelVendor;
  outage: Outage | undefined;
  /** What happens to the next call. */
  next: Fault | undefined;
  blip: { endpoint: string; until: number } | undefined;
  readonly #world: World;
  readonly #draw: Draws;

  constructor(world: World) {
    this.#world = world;
    this.#draw = world.draws('network');
    const { traits, telling } = world.config;
    const dialect: VendorDialect = {
      ...plainDialect,
      answer(said, ask) {
        const answer = plainDialect.answer(said, ask);
        if (
          said.says === 'refused' &&
          ask.call === 'renew' &&
          world.config.quirks.includes('invalid-grant')
        ) {
          world.met('invalid-grant');
          return { status: 400, body: { error: 'invalid_grant' } };
        }
        if (said.says !== 'issued' || telling === 'relative') return answer;
        const body = { token: said.accessToken, refresh: said.refreshToken };
        const expiresAt = Math.floor(said.endsAt / 1000);
        return { status: 200, body: telling === 'absolute' ? { ...body, expiresAt } : body };
      },
    };
    this.vendor = modelVendor({ dialect, traits, now: () => worldStart + world.now });
    for (const [account, password] of world.passwords) this.vendor.setSecret(account, password);
  }

  tokenFetch(process: Incarnation, served: Served): typeof globalThis.fetch {
    const caches = new Map<string, Response>();
    return (input, init) =>
      new Promise<Response>((resolve, reject) => {
        const world = this.#world;
        if (process.dead) return;
        const key = JSON.stringify([input, init!.method, init!.headers, init!.body]);
        if (world.config.quirks.includes('caching-fetch') && caches.has(key)) {
          world.met('caching-fetch');
          if (init!.cache !== 'no-store') return resolve(caches.get(key)!);
        }
        const url = String(input);
        const path = url.slice(VENDOR_ORIGIN.length);
        const call = path === '/login' ? 'acquire' : path === '/renew' ? 'renew' : 'revoke';
        const { outage } = this;
        const [fate, fault] = this.#fateOf(process);
        const watch = world.oracle.tokenCall(process, served, call, fault);
        world.duringCall?.(this.#draw.between(0, 150));
        world.duringCall = undefined;
        if (!process.departs()) return;
        init!.signal!.addEventListener('abort', () => {
          watch.aborted();
          reject(new DOMException('aborted', 'AbortError'));
        });
        const headers: Record<string, string> = {};
        if (world.config.dated) {
          headers.date = new Date(worldStart + world.now + this.vendor.traits.skewMs).toUTCString();
        }
        const { answer, processed } = fate;
        const requestMs = this.#draw.between(5, 60);
        const replyMs = this.#draw.between(5, 60);
        world.schedule.after(requestMs, () => {
          const body = init!.body ? JSON.parse(init!.body as string) : undefined;
          const own = processed
            ? this.vendor.handle({
                method: init!.method!,
                url: new URL(url),
                headers: init!.headers as Record<string, string>,
                body,
              })
            : undefined;
          if (own) watch.processed(own.status, (own.body as { token?: string })?.token, body?.password);
          if (answer === 'none') return;
          process.deliver(
            world.now + replyMs,
            () => {
              if (answer === 'refused' || answer === 'broken') {
                watch.ended(undefined, false);
                const code = answer === 'refused' ? 'ECONNREFUSED' : 'ECONNRESET';
                reject(new TypeError('fetch failed', { cause: { code } }));
                return;
              }
              let [status, text] = [own?.status ?? 200, JSON.stringify(own?.body ?? {})];
              Object.assign(headers, own?.headers);
              if (answer === 'garbage') text = this.#draw.pick(GARBAGE);
              if (typeof answer === 'number') {
                status = answer;
                text = '{"message":"not now"}';
                if (outage?.retryAfter !== undefined) headers['retry-after'] = String(outage.retryAfter);
              }
              if (answer === 'error-in-200') text = '{"error":"invalid_credentials"}';
              if (answer === 'html') {
                status = this.#draw.pick([200, 401, 403, 503]);
                text = '<!DOCTYPE html><title>Blocked</title>';
                headers['content-type'] = 'text/html';
              }
              watch.ended(status, answer === 'own', headers['retry-after']);
              const response = {
                status,
                headers: { get: (name: string) => headers[name] ?? null },
                text: async () => text,
              } as unknown as Response;
              if (status === 200) caches.set(key, response);
              resolve(response);
            },
            true,
          );
        });
      });
  }

  #fateOf({ index }: Incarnation): [Fate, Fault | undefined] {
    const { outage, next } = this;
    if (outage && outage.until > this.#world.now && (outage.only ?? index) === index)
      return [this.#draw.pick(FATES[outage.fault]!), outage.fault];
    this.next = undefined;
    if (next) return [this.#draw.pick(FATES[next]!), next];
    return [{ processed: true, answer: 'own' }, undefined];
  }

  /** What a data call is answered, and whether its token lives. */
  #judge(url: string, token: string): [status: number, live: boolean] {
    const world = this.#world;
    const live = this.vendor.accepts(token);
    if (!live) return [401, live];
    const endpoint = endpointOf(url);
    if (this.blip?.endpoint === endpoint && this.blip.until > world.now) return [401, live];
    const denied = endpoint.startsWith('right-') && !world.calm;
    if (denied) world.met('missing-right');
    if (!denied && endpoint !== 'odd') return [200, live];
    return [world.config.facts.renewIsProbe ? 403 : 401, live];
  }

  dataFetch(process: Incarnation, served: Served): typeof globalThis.fetch {
    return (input, init) =>
      new Promise<Response>((resolve, reject) => {
        const world = this.#world;
        const url = String(input);
        const token = (init!.headers as Headers).get('authorization')!.slice('Bearer '.length);
        world.oracle.dataCall(process, served, url, token);
        if (!process.departs()) return;
        const { signal } = init!;
        const leave = () => reject(signal!.reason);
        signal?.addEventListener('abort', leave);
        world.schedule.after(this.#draw.between(2, 40), () => {
          const [status, live] = this.#judge(url, token);
          process.deliver(
            world.now + this.#draw.between(2, 200),
            () => {
              signal?.removeEventListener('abort', leave);
              if (signal?.aborted) return;
              if (status === 200) world.oracle.accepted(served, url, token);
              else world.oracle.refused(process, served, url, token, { status, live });
              const inside = status === 401 && world.config.quirks.includes('refusal-in-200');
              if (inside) world.met('refusal-in-200');
              resolve({
                type: 'basic',
                status: inside ? 200 : status,
                ok: inside || status === 200,
                told: { status },
                headers: { get: () => null, has: () => false },
                body: { cancel: async () => {} },
              } as unknown as Response);
            },
            true,
          );
        });
      });
  }
}
