import { describe, expect, it } from 'vitest';
import type { RedisClient } from '../src/redis.ts';
import { redisScript, type Script } from '../src/stores/redis/redis-commands.ts';

const SENT = 's3cr3t-value';
const SCRIPT: Script<'done' | 'held'> = { lua: 'script', words: ['done', 'held'] };
const failing = (error: unknown) => redisScript(() => Promise.reject(error));
const coded = (code: string) => Object.assign(new Error(`could not send ${SENT}`), { code });

describe('a script that Redis does not run', () => {
  it.each<[string, unknown, RegExp]>([
    [
      'for want of a password',
      new Error('NOAUTH Authentication required.'),
      /EVAL → NOAUTH\. Give the client its password/,
    ],
    ['for a wrong password', new Error('WRONGPASS invalid username-password pair'), /WRONGPASS\. Give/],
    ['for its rights', new Error(`NOPERM no permissions to run ${SENT}`), /EVAL → NOPERM\. Allow the user/],
    [
      'for the rights of a command in it',
      new Error(
        "ERR The user executing the script can't run this command or subcommand script: 63, on @user",
      ),
      /EVAL → NOPERM\. Allow the user EVAL, GET, SET, DEL, TIME/,
    ],
    [
      'since EVAL is renamed',
      new Error(`ERR unknown command 'eval', with args beginning with: '${SENT}'`),
      /EVAL → the command is not allowed\. Allow EVAL/,
    ],
    [
      'since a command in it is renamed',
      new Error('ERR Unknown Redis command called from script script: bbd'),
      /a command in a script is not allowed\. Allow GET, SET, DEL and TIME/,
    ],
    [
      'for a key of another type',
      new Error('WRONGTYPE Operation against a key'),
      /WRONGTYPE\. Another program uses the key/,
    ],
    [
      'as an HTTP client says it',
      new Error(`Command failed: NOPERM this user has no permissions, command was: ["${SENT}"]`),
      /EVAL → NOPERM\. Allow/,
    ],
    ['while it reads its data', new Error('LOADING Redis is loading'), /LOADING\. Look at the server/],
    [
      'for a certificate',
      coded('DEPTH_ZERO_SELF_SIGNED_CERT'),
      /SELF_SIGNED_CERT\. The certificate of Redis/,
    ],
    ['for want of a server', coded('ECONNREFUSED'), /ECONNREFUSED\. Look at the address/],
    ['for several reasons at once', { errors: [coded('ENOTFOUND')] }, /ENOTFOUND\. Look at the address/],
    ['for a reason that begins like a code', new Error(`KEYABC ${SENT}`), /EVAL → no answer\. Look/],
    ['without a code', new Error(`could not send ${SENT}`), /EVAL → no answer\. Look at the server/],
    ['without an error', undefined, /EVAL → no answer\. Look at the server/],
  ])('%s is told with its code and an advice, and nothing of what was sent', async (_name, error, told) => {
    const run = failing(error)(SCRIPT, 'key', SENT);
    await expect(run).rejects.toMatchObject({ code: 'Transient', message: expect.stringMatching(told) });
    expect(await run.catch(String)).not.toContain(SENT);
    expect(await run.catch(String)).not.toContain('KEYABC');
  });
});

describe('a reply', () => {
  it.each<[string, unknown]>([
    ['as text', 'held 1234 and more'],
    ['as bytes', Buffer.from('held 1234 and more')],
    ['as bytes of another kind', new TextEncoder().encode('held 1234 and more')],
  ])('%s is read as what it means', async (_name, reply) => {
    expect(await redisScript(async () => reply)(SCRIPT, 'key')).toEqual({
      word: 'held',
      rest: '1234 and more',
    });
  });

  it.each<[string, unknown]>([
    ['nothing', undefined],
    ['null', null],
    ['a number', 1],
    ['a truth', true],
    ['a list', ['held', '1234']],
    ['an object', { word: 'held' }],
    ['another word', 'OK'],
    ['an empty text', ''],
    ['a word that only begins alike', 'heldback'],
    ['text in quotes', '"held 1234"'],
  ])('that is %s is a failure, and no success', async (_name, reply) => {
    await expect(redisScript(async () => reply)(SCRIPT, 'key')).rejects.toMatchObject({
      code: 'Transient',
      message: expect.stringMatching(/a reply that cannot be read\. Pass a client/),
    });
  });
});

describe('a client', () => {
  const evaluates = { eval: async () => 'done' };
  it.each<[string, unknown, RegExp]>([
    ['nothing', undefined, /no Redis client/],
    ['null', null, /no Redis client/],
    ['an object without eval', {}, /no Redis client/],
    ['an object with a script for eval', { eval: 'script' }, /no Redis client/],
    ['of no known kind, such as an HTTP client', evaluates, /of no kind that is known/],
    ['of node-redis 4', { ...evaluates, isOpen: true, isReady: true }, /node-redis 4/],
    ['of node-redis 3', { ...evaluates, connected: true, ready: true }, /of no kind that is known/],
  ])('that is %s is refused, with what to pass', (_name, client, told) => {
    const make = () => redisScript(client as never);
    expect(make).toThrow(told);
    expect(make).toThrow(/node-redis 5 or later or of ioredis 4 or later, or a function/);
  });

  const node = { isOpen: true, isReady: true, withTypeMapping() {} };
  it.each<[string, object, unknown[]]>([
    ['node-redis', node, ['script', { keys: ['key'], arguments: ['a', 'b'] }]],
    [
      'node-redis that is a pool',
      { ...node, isReady: undefined },
      ['script', { keys: ['key'], arguments: ['a', 'b'] }],
    ],
    ['ioredis', { status: 'ready' }, ['script', 1, 'key', 'a', 'b']],
    ['ioredis that connects with the first command', { status: 'wait' }, ['script', 1, 'key', 'a', 'b']],
  ])('of %s gets the script in its own way', async (_name, client, expected) => {
    const seen: unknown[][] = [];
    const spying = {
      ...client,
      eval: async (...args: unknown[]) => {
        seen.push(args);
        return 'done';
      },
    };
    await redisScript(spying as unknown as RedisClient)(SCRIPT, 'key', 'a', 'b');
    expect(seen).toEqual([expected]);
  });

  it('that is a function gets keys and arguments apart', async () => {
    const seen: unknown[][] = [];
    const run = redisScript(async (...args) => {
      seen.push(args);
      return 'done';
    });
    await run(SCRIPT, 'key', 'a', 'b');
    expect(seen).toEqual([['script', ['key'], ['a', 'b']]]);
  });

  it.each([{ ...node, isOpen: false }, { status: 'end' }])(
    'that is closed is told at once: %j',
    async (client) => {
      const run = redisScript({ ...evaluates, ...client } as RedisClient)(SCRIPT, 'key');
      await expect(run).rejects.toThrow(/the client of Redis is closed\. Call its connect\(\)/);
    },
  );

  it('that has lost its server is waited for once, and again when it has had it back', async () => {
    const client = { ...evaluates, status: 'reconnecting', on() {}, removeListener() {} };
    const run = redisScript(client as RedisClient);
    const taken = async () => {
      const start = performance.now();
      await expect(run(SCRIPT, 'key')).rejects.toThrow(/no connection to Redis/);
      return performance.now() - start;
    };
    expect(await taken()).toBeGreaterThan(400);
    for (let count = 0; count < 20; count++)
      await expect(run(SCRIPT, 'key')).rejects.toThrow(/no connection/);
    const start = performance.now();
    for (let count = 0; count < 20; count++) await run(SCRIPT, 'key').catch(() => {});
    // Waiting half a second for each would take 10 s.
    expect(performance.now() - start).toBeLessThan(5000);
    client.status = 'ready';
    expect(await run(SCRIPT, 'key')).toMatchObject({ word: 'done' });
    client.status = 'reconnecting';
    expect(await taken()).toBeGreaterThan(400);
  });

  it('is given its time to connect anew after the process was suspended', async () => {
    const client = { ...evaluates, status: 'reconnecting', on() {}, removeListener() {} };
    const waiting = redisScript(client as RedisClient)(SCRIPT, 'key');
    // Longer than a client is waited for; a suspended process runs nothing either.
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 700);
    setTimeout(() => (client.status = 'ready'), 50);
    expect(await waiting).toMatchObject({ word: 'done' });
  });

  it('that cannot connect is told with the reason that it has, and is left without a listener', async () => {
    const listeners = new Set<(error: unknown) => void>();
    const client = {
      ...evaluates,
      status: 'connecting',
      on: (_: 'error', listener: (error: unknown) => void) => listeners.add(listener),
      removeListener: (_: 'error', listener: (error: unknown) => void) => listeners.delete(listener),
    };
    const run = redisScript(client as RedisClient)(SCRIPT, 'key');
    for (const listener of listeners) listener(new Error('NOAUTH HELLO must be called'));
    await expect(run).rejects.toThrow(/no connection to Redis \(NOAUTH\)\. Give the client its password\./);
    expect(listeners.size).toBe(0);
  });
});
