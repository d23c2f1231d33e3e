import { expect, it } from 'vitest';
import { defineStore, memoryStore, TransientError } from '../src/index.ts';
import { useWorld } from './world.ts';

const world = useWorld();

it('gives a lease back that was taken after the limit for store calls', async () => {
  const inner = memoryStore({ clock: world.clock });
  let delayMs = 3000;
  const slow = defineStore({
    ...inner,
    async takeLease(key, lease) {
      await new Promise<void>((resolve) => world.clock.timer(delayMs, resolve));
      return inner.takeLease(key, lease);
    },
  });
  const facts = { singleSession: true };
  const first = world.engine({ store: slow, facts });
  await expect(world.pass(first.getToken())).rejects.toMatchObject({ code: 'LeaseUnavailable' });
  await world.clock.advance(1000);
  delayMs = 0;
  const before = world.clock.monotonic();
  const second = world.engine({ store: slow, facts });
  const wanted = second.getToken();
  await world.clock.advance(0);
  await wanted;
  expect(world.clock.monotonic() - before).toBe(0);
});

it('tells what an error of a store says, and nothing of an error that may hold a secret', async () => {
  let error: Error = new TransientError({ name: 'a store', message: 'the disk is full. Make room.' });
  const store = defineStore({
    ...memoryStore({ clock: world.clock }),
    get(_key, report) {
      report?.('the record is cut. It will be written anew.');
      throw error;
    },
  });
  const engine = world.engine({ store });
  await engine.getToken();
  error = new Error('s3cr3t');
  await engine.reset();
  await engine.logout();
  const told = world.told('persist-failed').map(({ reason, message }) => [reason, message]);
  expect(told).toContainEqual(['unreadable', 'the record is cut. It will be written anew.']);
  expect(told).toContainEqual(['error', '[a store] the disk is full. Make room.']);
  expect(told).toContainEqual(['error', undefined]);
  expect(JSON.stringify(told)).not.toContain('s3cr3t');
});
