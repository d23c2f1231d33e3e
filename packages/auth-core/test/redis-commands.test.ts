import { describe, expect, it } from 'vitest';
import { type RedisClient, redisScript } from '../src/stores/redis/redis-commands.ts';

const SENT = 's3cr3t-value';
const failing = (error: unknown) => redisScript({ eval: () => Promise.reject(error) });

describe('a script that Redis does not run', () => {
  it.each<[string, unknown, RegExp]>([
    [
      'for want of a password',
      new Error('NOAUTH Authentication required.'),
      /EVAL → NOAUTH\. Give the client/,
    ],
    ['for its rights', new Error(`NOPERM no permissions to run ${SENT}`), /EVAL → NOPERM\. Allow the user/],
    [
      'for a key of another type',
      new Error('WRONGTYPE Operation against a key'),
      /WRONGTYPE\. Somebody else/,
    ],
    [
      'for a reason that nobody knows here',
      new Error('LOADING Redis is loading'),
      /LOADING\. Look at the server/,
    ],
    ['without a code', new Error(`could not send ${SENT}`), /EVAL → no answer\. Look at the server/],
    ['without an error', undefined, /EVAL → no answer\. Look at the server/],
  ])('%s is told with its code and an advice, and nothing of what was sent', async (_name, error, told) => {
    const run = failing(error)('script', 'key', SENT);
    await expect(run).rejects.toMatchObject({ code: 'Transient', message: expect.stringMatching(told) });
    expect(await run.catch(String)).not.toContain(SENT);
  });
});

describe('a client', () => {
  it.each([undefined, null, {}, { eval: 'script' }])('that is %o is refused', (client) => {
    expect(() => redisScript(client as never)).toThrow(/no Redis client/);
  });

  it.each<[string, RedisClient, unknown[]]>([
    ['node-redis', { isReady: true } as never, ['script', { keys: ['key'], arguments: ['a', 'b'] }]],
    ['ioredis', { status: 'ready' } as never, ['script', 1, 'key', 'a', 'b']],
    [
      'ioredis that connects with the first command',
      { status: 'wait' } as never,
      ['script', 1, 'key', 'a', 'b'],
    ],
  ])('of %s gets the script in its own way', async (_name, client, expected) => {
    const run = redisScript({ ...client, eval: async (...args: never[]) => args });
    expect(await run('script', 'key', 'a', 'b')).toEqual(expected);
  });
});
