import { getEventListeners } from 'node:events';
import { type AuthError, isAuthError } from './engine.ts';
import type { Incarnation, Served, World } from './parts.ts';

const SECOND = 1000;
const MINUTE = 60 * SECOND;

/** Far more errors in a row than any recovery needs. */
const MOST_ERRORS = 12;
/** So long a refusal that stood is taken for the endpoint's own, and a little more. */
const REFUSED_FOR_MS = 17 * MINUTE;

/** Ends all faults and has every process prove that it comes back by itself, however it was left. */
export function calmDown(world: World): void {
  const { vendorSide, store, processes } = world;
  world.calm = true;
  world.note(undefined, 'calm');
  vendorSide.outage = vendorSide.next = vendorSide.blip = store.trouble = undefined;
  world.oracle.listenerBad = false;
  world.duringCall = undefined;
  for (const [account, password] of world.passwords) vendorSide.vendor.setSecret(account, password);
  lastKill(world);
  world.schedule.after(3 * SECOND, () => {
    for (let index = 0; index < world.config.processes; index++) {
      const process = processes[index] ?? world.start(index);
      process.killIn = Number.POSITIVE_INFINITY;
      for (const served of process.served)
        process.deliver(world.now, () => recover(world, process, served, world.now, MOST_ERRORS));
    }
  });
}

/** One more process dies while it renews, somewhere between its lease and its last write. */
function lastKill(world: World): void {
  const process = world.processes.find((one) => one && one.pausedUntil <= world.now);
  if (!process) return;
  const served = world.faultMaker.draw.pick(process.served);
  const token = world.store.recordOf(served.account)?.token;
  if (token) world.vendorSide.vendor.revoke(token.accessToken);
  process.killIn = 4 + world.faultMaker.draw.int(8);
  world.workload.data(process, served);
}

/**
 * Every endpoint answers well once one does with a fresh token. That may take as long as a refusal that stood is
 * remembered.
 */
function wellAgain(
  world: World,
  process: Incarnation,
  served: Served,
  since: number,
  errorsLeft: number,
): void {
  const again = (ms: number, left = errorsLeft) =>
    process.deliver(world.now + ms, () => wellAgain(world, process, served, since, left));
  world.workload.data(process, served, {
    ended: (how) => {
      if (how === 'well') return everyEndpoint(world, process, served, since);
      if (how === 'refused') {
        if (world.now - since < REFUSED_FOR_MS) return again(MINUTE);
        return world.oracle.violated('I26', process, 'an endpoint that is well again is refused for ever');
      }
      if (!isAuthError(how) || !errorsLeft)
        return world.oracle.violated('I26', process, `a call fails although everything works: ${how}`);
      if (how.code === 'SignedOut' || how.code === 'BadCredentials') world.workload.reset(process, served);
      again(Math.max(SECOND, (how.retryAt ?? 0) - process.wall), errorsLeft - 1);
    },
  });
}

function everyEndpoint(world: World, process: Incarnation, served: Served, since: number): void {
  for (const endpoint of ['right-a', 'right-b', 'right-c', 'data']) {
    world.workload.data(process, served, {
      endpoint,
      ended: (how) => {
        if (how === 'well') return;
        // The token that data was well with may be an older one than that of the store.
        if (world.now - since < REFUSED_FOR_MS)
          process.deliver(world.now + MINUTE, () => wellAgain(world, process, served, since, MOST_ERRORS));
        else world.oracle.violated('I26', process, `${endpoint} is not well though data is: ${how}`);
      },
    });
  }
  process.deliver(world.now + 5 * MINUTE, () => {
    const left = getEventListeners(process.shared.abort.signal, 'abort').length;
    if (left)
      world.oracle.violated('I10', process, `${left} listeners are left on a signal after all its calls`);
  });
}

function recover(
  world: World,
  process: Incarnation,
  served: Served,
  since: number,
  errorsLeft: number,
): void {
  const started = world.now;
  const later = (ms: number) =>
    process.deliver(world.now + ms, () => recover(world, process, served, since, errorsLeft - 1));
  // Flight, lease and stores have their limits; more than that is no recovery.
  const watch = process.clock.timer(52 * SECOND, () =>
    world.oracle.violated('I14', process, 'getToken() hangs although everything works again'),
  );
  served.engine.getToken().then(
    (token) => {
      watch();
      world.note(process, `has recovered ${served.account}`);
      if (!world.vendorSide.vendor.tokens.has(token))
        return world.oracle.violated(
          'I14',
          process,
          'recovered with a token that the vendor has never issued',
        );
      wellAgain(world, process, served, world.now, MOST_ERRORS);
    },
    (error: AuthError) => {
      watch();
      if (world.oracle.violation) return;
      if (!isAuthError(error))
        return world.oracle.violated('I20', process, `an error of somebody else: ${error}`);
      world.note(process, `cannot recover ${served.account} yet: ${error.code}`);
      if (!errorsLeft || world.now - since > 3 * 60 * MINUTE)
        return world.oracle.violated('I14', process, `no recovery: ${error.message}`);
      const untilMs = world.now - since + (error.retryAt ?? process.wall) - process.wall;
      if (error.code === 'LeaseUnavailable' && untilMs > MINUTE)
        return world.oracle.violated('I14', process, 'no recovery within one lease time');
      if (error.retryAt !== undefined) return later(Math.max(1, error.retryAt - process.wall));
      // What waiting does not help against is for a person, who has this call for it.
      if (error.code === 'Closed' || (error.code !== 'SignedOut' && error.code !== 'BadCredentials'))
        return world.oracle.violated('I14', process, `no recovery: ${error.message}`);
      world.workload.reset(process, served);
      later(world.now - started + SECOND);
    },
  );
}
