import { type AuthError, isAuthError } from './engine.ts';
import type { Incarnation, Served, World } from './parts.ts';

const SECOND = 1000;
const MINUTE = 60 * SECOND;

/** Far more errors in a row than any recovery needs. */
const MOST_ERRORS = 12;

/** Ends all faults and has every process prove that it comes back by itself, however it was left. */
export function calmDown(world: World): void {
  const { vendorSide, store, processes } = world;
  world.calm = true;
  world.note(undefined, 'calm');
  vendorSide.outage = vendorSide.next = store.trouble = undefined;
  world.oracle.listenerBad = false;
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
        world.oracle.violated('I14', process, 'recovered with a token that the vendor has never issued');
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
