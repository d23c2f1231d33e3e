import { createHmac } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { specValidator } from '@tooling/codegen/validator';
import { expect, onTestFinished, test } from 'vitest';
import { startSimulator } from '../src/index.ts';
import { protocols, send } from './kit.ts';
import { readSpecification } from './specifications.ts';

const minuteMs = 60_000;
const secret = 's3cr3t-webhook';

/** A clock with timers, which fire when it is moved. */
function timedClock() {
  let time = Date.parse('2026-01-15T12:00:00Z');
  let timers: { at: number; run: () => void }[] = [];
  return {
    now: () => time,
    timer(ms: number, run: () => void) {
      const timer = { at: time + ms, run };
      timers.push(timer);
      return () => {
        timers = timers.filter((each) => each !== timer);
      };
    },
    advance(ms: number) {
      const end = time + ms;
      for (;;) {
        const next = timers.filter(({ at }) => at <= end).sort((a, b) => a.at - b.at)[0];
        if (!next) break;
        timers = timers.filter((each) => each !== next);
        time = Math.max(time, next.at);
        next.run();
      }
      time = end;
    },
    get pending() {
      return timers.length;
    },
  };
}

/** Waits by real time, for what goes over the network. */
async function until(condition: () => boolean): Promise<void> {
  for (let rounds = 0; !condition(); rounds++) {
    if (rounds > 3_000) throw new Error('it never became so');
    await new Promise((resolve) => setTimeout(resolve, 1));
  }
}

async function begin(environment: 'sandbox' | 'production', answer: () => number) {
  const received: { body: string; signature: string | undefined }[] = [];
  const clock = timedClock();
  const server = createServer(async (request, response) => {
    let body = '';
    for await (const chunk of request.setEncoding('utf8')) body += chunk;
    received.push({ body, signature: request.headers['zumrails-signature'] as string });
    response.writeHead(answer()).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  const simulator = await startSimulator({
    vendors: ['portal'],
    clock,
    portal: { environment, webhook: { url, secret } },
  });
  onTestFinished(async () => {
    await simulator.close();
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });
  const token = protocols.portal.token(await protocols.portal.login(simulator.portal));
  return {
    received,
    clock,
    create: (path: string, json: object) => send(`${simulator.portal.url}/api${path}`, { token, json }),
  };
}

const user = { FirstName: 'Ann', LastName: 'Example', Email: 'ann@example.com' };

test('events are signed over their bytes and as the specification says', async () => {
  const { received, clock, create } = await begin('production', () => 200);
  await create('/user', user);
  await create('/transaction', {
    ZumRailsType: 'AccountsPayable',
    TransactionMethod: 'Eft',
    Amount: 1,
    Memo: 'Order',
    UserId: '3f0a6d1e-7b52-4c1d-9e83-5a4f20c6b711',
    WalletId: '9a7f1f0e-52f3-4d2c-8c55-31c1a8d0b701',
  });
  clock.advance(10 * minuteMs);
  await until(() => received.length === 7);
  const spec = specValidator(readSpecification('portal'));
  for (const { body, signature } of received) {
    expect(signature).toBe(createHmac('sha256', secret).update(body).digest('base64'));
    const event = JSON.parse(body);
    expect(spec.schema(`#/components/schemas/${event.Type}Webhook`)(event)).toEqual([]);
  }
  const statuses = received.map(({ body }) => JSON.parse(body).Data.TransactionStatus);
  expect(statuses).toContain('Completed');
});

test('no event follows a card that was declined in the answer', async () => {
  const { received, clock, create } = await begin('production', () => 200);
  const card = {
    ZumRailsType: 'AccountsReceivable',
    TransactionMethod: 'CreditCard',
    Amount: 1,
    UserId: '3f0a6d1e-7b52-4c1d-9e83-5a4f20c6b711',
  };
  const declined = await create('/transaction', { ...card, Memo: 'No', Comment: 'CreditCardExpiredCard' });
  expect(declined.body.result.TransactionStatus).toBe('Failed');
  await create('/transaction', { ...card, Memo: 'Yes' });
  clock.advance(10 * minuteMs);
  await until(() => received.length === 2);
  expect(received.map(({ body }) => JSON.parse(body).Data.Memo)).toEqual(['Yes', 'Yes']);
});

test.each([
  ['sandbox', 3, 5 * minuteMs],
  ['production', 5, 60 * minuteMs],
] as const)('%s sends an event that fails %i times in all', async (environment, tries, apartMs) => {
  const { received, clock, create } = await begin(environment, () => 204);
  await create('/user', user);
  for (let tried = 1; tried < tries; tried++) {
    await until(() => received.length === tried && clock.pending === 1);
    clock.advance(apartMs - 1);
    expect(clock.pending).toBe(1);
    clock.advance(1);
  }
  await until(() => received.length === tries);
  // Several rounds in which another try would be planned.
  for (let round = 0; round < 20; round++) await new Promise((resolve) => setTimeout(resolve, 1));
  expect(clock.pending).toBe(0);
  expect(new Set(received.map(({ body }) => body)).size).toBe(1);
});

test('a 200 ends the tries', async () => {
  const answers = [500, 200];
  const { received, clock, create } = await begin('sandbox', () => answers.shift() ?? 200);
  await create('/user', user);
  await until(() => clock.pending === 1);
  clock.advance(5 * minuteMs);
  await until(() => received.length === 2);
  for (let round = 0; round < 20; round++) await new Promise((resolve) => setTimeout(resolve, 1));
  expect(clock.pending).toBe(0);
});
