import { type ModelVendor, modelVendor, plainDialect, type VendorDialect } from './engine.ts';
import type { Fault } from './faults.ts';
import {
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
type Fate = { processed: boolean; answer: 'own' | 'garbage' | 'none' | 'broken' | 'refused' | number };

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
    return (input, init) =>
      new Promise<Response>((resolve, reject) => {
        const world = this.#world;
        if (process.dead) return;
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
          const own = processed
            ? this.vendor.handle({
                method: init!.method!,
                url: new URL(url),
                headers: init!.headers as Record<string, string>,
                body: init!.body ? JSON.parse(init!.body as string) : undefined,
              })
            : undefined;
          if (own) watch.processed(own.status, (own.body as { token?: string })?.token);
          if (answer === 'none') return;
          process.deliver(world.now + replyMs, () => {
            if (answer === 'refused' || answer === 'broken') {
              watch.ended(undefined);
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
            watch.ended(status, headers['retry-after']);
            resolve({
              status,
              headers: { get: (name: string) => headers[name] ?? null },
              text: async () => text,
            } as unknown as Response);
          });
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

  dataFetch(process: Incarnation, served: Served): typeof globalThis.fetch {
    return (input, init) =>
      new Promise<Response>((resolve, reject) => {
        const world = this.#world;
        const url = String(input);
        const token = (init!.headers as Headers).get('authorization')!.slice('Bearer '.length);
        world.oracle.dataCall(process, served, url, token);
        if (!process.departs()) return;
        const { signal } = init!;
        signal?.addEventListener('abort', () => reject(signal.reason));
        world.schedule.after(this.#draw.between(2, 40), () => {
          const good = this.vendor.accepts(token) && !url.includes('/odd/');
          const odd = world.config.facts.renewIsProbe ? 403 : 401;
          const status = good ? 200 : this.vendor.accepts(token) ? odd : 401;
          process.deliver(world.now + this.#draw.between(2, 200), () => {
            if (signal?.aborted) return;
            if (good) world.oracle.accepted(served, token);
            else world.oracle.refused(process, served, url, token, status);
            resolve({
              type: 'basic',
              status,
              ok: good,
              headers: { get: () => null, has: () => false },
              body: { cancel: async () => {} },
            } as unknown as Response);
          });
        });
      });
  }
}
