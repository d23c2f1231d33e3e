import { isAuthError } from './engine.ts';
import { type Callers, DATA_ORIGIN, type Incarnation, type Served, type World } from './parts.ts';
import type { Draws } from './random.ts';

/** The callers: they come in bursts, and gladly at moments that are awkward for a token. */
export class Workload implements Callers {
  readonly #world: World;
  readonly #draw: Draws;

  constructor(world: World) {
    this.#world = world;
    this.#draw = world.draws('workload');
  }

  begin(): void {
    for (let index = 0; index < this.#world.config.processes; index++) this.#later(index, 0);
  }

  #later(index: number, ms: number): void {
    this.#world.schedule.after(ms, () => {
      if (this.#world.calm) return;
      const process = this.#world.processes[index];
      if (process && process.pausedUntil <= this.#world.now) this.#burst(process);
      this.#later(index, this.#untilNext(process));
    });
  }

  #untilNext(process: Incarnation | undefined): number {
    const draw = this.#draw;
    const lifeMs = this.#world.config.traits.lifeMs!;
    const way = draw();
    if (way < 0.15) return draw.between(0, 3000);
    if (way < 0.45 && process) {
      const { renewsAt, expiresAt, latch } = draw.pick(process.served).engine.state();
      if (latch) return draw.between(0, 600_000);
      if (renewsAt !== undefined && expiresAt !== undefined) {
        // Somewhere from just before the soft zone to just after the end.
        const at = renewsAt + draw.between(-0.1, 1.1) * (expiresAt - renewsAt) - process.wall;
        if (at > 0 && at < lifeMs * 2) return at;
      }
    }
    return draw.between(0, lifeMs * 0.7);
  }

  #burst(process: Incarnation): void {
    const draw = this.#draw;
    for (let count = 1 + draw.int(4); count > 0; count--) {
      const served = draw.pick(process.served);
      const kind = draw();
      if (kind < 0.05) this.getToken(process, served, { shared: true });
      else if (kind < 0.35) this.getToken(process, served);
      else if (kind < 0.42) this.getToken(process, served, { abortAfterMs: this.#abortMs() });
      else if (kind < 0.46) this.getToken(process, served, { minRemainingMs: this.#minRemainingMs() });
      else if (kind < 0.52) this.data(process, served, { abortAfterMs: this.#abortMs() });
      else if (kind < 0.6) this.data(process, served, { stream: true });
      else if (kind < 0.7) this.data(process, served, { shared: true });
      else if (kind < 0.8) this.data(process, served, { endpoint: this.#guarded() });
      else this.data(process, served);
    }
  }

  /** An endpoint that wants a right, which not every world has. */
  #guarded(): string {
    const [which, missing] = [
      this.#draw.pick(['a', 'b', 'c']),
      this.#world.config.quirks.includes('missing-right'),
    ];
    return missing ? `right-${which}` : 'data';
  }

  #abortMs(): number {
    return this.#draw.chance(0.2) ? 0 : this.#draw.between(0, 300);
  }

  #minRemainingMs(): number {
    return this.#draw.between(0, this.#world.config.traits.lifeMs! * 1.2);
  }

  /** One caller who wants a token. */
  getToken(
    process: Incarnation,
    served: Served,
    {
      abortAfterMs,
      minRemainingMs,
      shared,
    }: { abortAfterMs?: number; minRemainingMs?: number; shared?: boolean } = {},
  ): void {
    const world = this.#world;
    world.requests++;
    const abort = this.#abortOf(process, abortAfterMs, shared);
    const watch = world.oracle.caller(process, served, {
      signal: abort?.signal,
      demanding: minRemainingMs !== undefined,
    });
    const leave = this.#share(process, abort, watch.aborted);
    if (minRemainingMs !== undefined) served.demanding++;
    const ended = () => {
      leave();
      if (minRemainingMs !== undefined) served.demanding--;
    };
    served.engine.getToken({ signal: abort?.signal, minRemainingMs }).then(
      (token) => {
        ended();
        watch.token(token);
      },
      (error) => {
        ended();
        watch.error(error);
      },
    );
    if (abort && abortAfterMs !== undefined) this.#abort(process, abort, abortAfterMs, watch.aborted);
  }

  #abortOf(
    process: Incarnation,
    ms: number | undefined,
    shared: boolean | undefined,
  ): AbortController | undefined {
    if (shared && this.#world.config.quirks.includes('shared-signal')) return process.shared.abort;
    return ms === undefined ? undefined : new AbortController();
  }

  /** Shares the long-lived signal, which all who share it may leave by. */
  #share(process: Incarnation, abort: AbortController | undefined, aborted: () => void): () => void {
    const { shared } = process;
    if (!abort || abort !== shared.abort) return () => {};
    this.#world.met('shared-signal');
    shared.waiting.add(aborted);
    if (this.#draw.chance(0.02)) {
      process.deliver(this.#world.now + this.#abortMs(), () => {
        if (process.shared === shared)
          process.shared = { abort: new AbortController(), waiting: new Set<() => void>() };
        abort.abort(new Error('this caller has left'));
        for (const tell of shared.waiting) tell();
      });
    }
    return () => shared.waiting.delete(aborted);
  }

  /** One caller who calls the vendor's API. */
  data(
    process: Incarnation,
    served: Served,
    {
      abortAfterMs,
      stream,
      endpoint = 'data',
      shared,
      ended,
    }: {
      abortAfterMs?: number;
      stream?: boolean;
      endpoint?: string;
      shared?: boolean;
      ended?: (how: 'well' | 'refused' | Error) => void;
    } = {},
  ): void {
    const world = this.#world;
    const id = ++world.requests;
    const abort = this.#abortOf(process, abortAfterMs, shared);
    const watch = world.oracle.caller(process, served, { signal: abort?.signal, demanding: true });
    const leave = this.#share(process, abort, watch.aborted);
    const body = stream ? (STREAM as never) : undefined;
    const url = `${DATA_ORIGIN}/${endpoint}/${stream ? 'once' : 'any'}/${id}`;
    served
      .fetch(url, {
        ...(stream && { method: 'POST', body }),
        ...(abort && { signal: abort.signal }),
      })
      .then(
        (response) => {
          leave();
          const refused = (response as unknown as { told: { status: number } }).told.status !== 200;
          watch.done(url, refused);
          ended?.(refused ? 'refused' : 'well');
        },
        (error) => {
          leave();
          watch.error(error);
          ended?.(error);
        },
      );
    if (abort && abortAfterMs !== undefined) this.#abort(process, abort, abortAfterMs, watch.aborted);
  }

  #abort(process: Incarnation, abort: AbortController, ms: number, then: () => void): void {
    process.deliver(this.#world.now + ms, () => {
      abort.abort(new Error('this caller has left'));
      then();
    });
  }

  logout(process: Incarnation, served: Served): void {
    const world = this.#world;
    world.note(process, `logs out of ${served.account}`);
    const began = world.now;
    world.oracle.leaves(served);
    served.engine.logout().then(
      (result) => {
        world.oracle.loggedOut(process, served, began, result);
        process.deliver(world.now + this.#draw.between(0, 60_000), () => this.reset(process, served));
      },
      (error) => world.oracle.violated('I24', process, `logout() failed: ${error}`),
    );
  }

  reset(process: Incarnation, served: Served): void {
    this.#world.oracle.reset(served);
    served.engine.reset().catch((error) => {
      if (!isAuthError(error)) this.#world.oracle.violated('I24', process, `reset() failed: ${error}`);
    });
  }
}

/** A body that can be sent once. The model does not read it. */
const STREAM = {
  async *[Symbol.asyncIterator]() {
    yield new Uint8Array(1);
  },
};
