import type { Fault } from './faults.ts';
import type { Incarnation, World } from './parts.ts';
import type { Draws } from './random.ts';

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;

/** Lets things go wrong: each kind at its own random times. */
export class FaultMaker {
  readonly draw: Draws;
  readonly #world: World;

  constructor(world: World) {
    this.#world = world;
    this.draw = world.draws('fault-maker');
  }

  begin(): void {
    // What goes wrong lasts for minutes, also where tokens live for one only.
    const scaleMs = Math.max(this.#world.config.traits.lifeMs!, 10 * MINUTE);
    for (const fault of this.#world.config.faults) {
      const draw = this.#world.draws(fault);
      const next = () => {
        this.#world.schedule.after(draw.between(0.2, 5) * scaleMs, () => {
          if (this.#world.calm) return;
          if (this.#make(fault, draw)) this.#world.happened(fault);
          next();
        });
      };
      next();
    }
  }

  /** `false`: there was nothing to break. */
  #make(fault: Fault, draw: Draws): boolean {
    const world = this.#world;
    const { vendorSide, store, config } = world;
    const lifeMs = config.traits.lifeMs!;
    const running = world.processes.filter((process): process is Incarnation => !!process);
    const picked = running.length ? draw.pick(running) : undefined;
    // Whoever stands still does nothing by itself.
    const still =
      picked && picked.pausedUntil > world.now && /^(logout|restart|odd-refusal|blip)$/.test(fault);
    const process = still ? undefined : picked;
    const served = process && draw.pick(process.served);
    const account = draw.pick(world.accounts);
    switch (fault) {
      case 'kill':
        if (process) world.kill(process, 'from outside');
        return !!process;
      case 'kill-at-port':
        if (process) process.killIn = 1 + draw.int(40);
        return !!process;
      case 'block': {
        if (!process) return false;
        const ms = draw.between(0, draw.pick([SECOND, 20 * SECOND]));
        world.note(process, `blocks its thread for ${Math.round(ms)} ms`);
        process.pause(ms);
        return true;
      }
      case 'pause':
      case 'suspend': {
        if (!process) return false;
        const ms = draw.chance(0.5)
          ? draw.between(0, 20 * SECOND)
          : draw.between(0, fault === 'pause' ? 90 * SECOND : HOUR);
        world.note(process, `${fault === 'pause' ? 'is paused' : 'sleeps'} for ${Math.round(ms / SECOND)} s`);
        process[fault](ms);
        return true;
      }
      case 'clock-jump': {
        const index = draw.int(world.offsets.length);
        const before = world.offsets[index]!;
        world.offsets[index] = Math.abs(before) > SECOND && draw.chance(0.5) ? 0 : draw.between(-HOUR, HOUR);
        world.note(
          process,
          `clock of machine ${index} jumps by ${Math.round((world.offsets[index]! - before) / SECOND)} s`,
        );
        world.oracle.jumped(index);
        return true;
      }
      case 'restart': {
        if (!process) return false;
        const { index } = process;
        world.note(process, 'is closed');
        world.processes[index] = undefined;
        const closed = Promise.all(process.served.map(({ engine }) => engine.close()));
        closed.then(
          () => {
            world.note(process, 'has ended');
            process.dead = true;
            world.startLater(index, draw.between(0, 10 * SECOND));
          },
          (error) => world.oracle.violated('I24', process, `close() failed: ${error}`),
        );
        // Whoever stops processes has only so much patience.
        const patience = () => {
          const since = world.now;
          process.clock.timer(2 * MINUTE, () => {
            if (process.stoodStillAt > since) patience();
            else world.oracle.violated('I16', process, 'close() takes longer than 2 min');
          });
        };
        patience();
        return true;
      }
      case 'logout':
        if (!process) return false;
        if (draw.chance(0.4)) world.workload.logout(process, served!);
        else
          world.duringCall = (ms) =>
            process.deliver(world.now + ms, () => world.workload.logout(process, served!));
        return true;
      case 'bad-listener':
        world.oracle.listenerBad = !world.oracle.listenerBad;
        return true;
      case 'refused-connection':
      case 'reset':
      case 'no-answer':
      case 'gateway':
      case 'down':
      case 'throttle':
      case 'html':
      case 'error-in-200': {
        const answers = fault === 'down' || fault === 'throttle';
        vendorSide.outage = {
          fault,
          since: world.now,
          until:
            world.now + draw.between(5 * SECOND, draw.pick([MINUTE, 10 * MINUTE, Math.min(lifeMs, HOUR)])),
          only: !answers && draw.chance(0.3) ? draw.int(config.processes) : undefined,
          retryAfter: draw.chance(0.5) ? draw.pick([0, 5, 60, 300]) : undefined,
        };
        world.note(
          undefined,
          `vendor: ${fault} for ${Math.round((vendorSide.outage.until - world.now) / SECOND)} s`,
        );
        world.oracle.outageBegins();
        return true;
      }
      case 'blip': {
        if (!process) return false;
        const endpoint = draw.pick(['data', 'data', 'right-a']);
        const ms = draw.between(SECOND, draw.pick([10 * SECOND, 10 * MINUTE]));
        vendorSide.blip = { endpoint, until: world.now + ms };
        world.note(undefined, `vendor: ${endpoint} refuses every token for ${Math.round(ms / SECOND)} s`);
        const call = () => world.workload.data(process, served!, { endpoint });
        const revoke = () => {
          const token = store.recordOf(served!.account)?.token;
          if (token && !world.calm) vendorSide.vendor.revoke(token.accessToken);
        };
        // Met while it lasts, when it is over, and once the token of then has ended.
        process.deliver(world.now, call);
        process.deliver(world.now + ms + SECOND, call);
        if (draw.chance(0.5)) {
          process.deliver(world.now + ms + 5 * SECOND, revoke);
          process.deliver(world.now + ms + 6 * SECOND, call);
        }
        return true;
      }
      case 'lost-reply':
      case 'garbage':
        vendorSide.next = fault;
        return true;
      case 'revoke':
      case 'revoke-session': {
        const token = store.recordOf(account)?.token;
        if (!token || !vendorSide.vendor.accepts(token.accessToken)) return false;
        world.note(
          undefined,
          `vendor: revokes ${nameOf(token.accessToken)}${fault === 'revoke' ? '' : ' and its session'}`,
        );
        vendorSide.vendor.revoke(token.accessToken, fault === 'revoke-session');
        return true;
      }
      case 'odd-refusal':
        if (process) world.workload.data(process, served!, { endpoint: 'odd' });
        return !!process;
      case 'wrong-password': {
        const [before, after] = [world.passwords.get(account)!, `${account}-s3cr3t-${world.requests}`];
        world.note(undefined, `vendor: another password for ${account}`);
        vendorSide.vendor.setSecret(account, after);
        world.schedule.after(draw.between(SECOND, 40 * MINUTE), () => {
          if (world.calm) return;
          world.note(undefined, `the password of ${account} is right again`);
          if (draw.chance(0.7)) world.passwords.set(account, after);
          else vendorSide.vendor.setSecret(account, before);
        });
        return true;
      }
      case 'store-slow':
      case 'store-error':
      case 'store-hang':
      case 'lost-ack': {
        const mode =
          fault === 'lost-ack' ? fault : (fault.slice('store-'.length) as 'slow' | 'error' | 'hang');
        const until = world.now + draw.between(SECOND, draw.pick([10 * SECOND, 5 * MINUTE]));
        store.trouble = { mode, until, only: draw.chance(0.3) ? draw.int(config.processes) : undefined };
        store.troubledAt = until;
        world.note(undefined, `store: ${fault} for ${Math.round((until - world.now) / SECOND)} s`);
        return true;
      }
      case 'lost-writes':
        world.note(undefined, `store: loses its last ${store.rollBack()} writes`);
        world.oracle.storeLost(true);
        return true;
      case 'lost-store':
        world.note(undefined, 'store: loses everything');
        store.lose();
        world.oracle.storeLost(false);
        return true;
      case 'stolen-lease':
        // Now there is hardly one; the next that is taken will be.
        store.stealAfterMs = draw.between(0, 300);
        return true;
    }
  }
}

/** The readable part of a token. */
export function nameOf(token: string): string {
  return token.slice(0, token.indexOf('.'));
}
